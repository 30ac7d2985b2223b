package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is to be printed: one paper a line, the likeliest first. Serves all rooms, as PaperView. */
public final class PrintChoiceView extends VBox {
    /**
     * A paper to choose.
     *
     * @param detail what will stand on it
     */
    public record Choice(String name, String detail, Runnable print) {}

    public PrintChoiceView(Texts texts, List<Choice> choices, Runnable close) {
        getStyleClass().addAll("dialog", "print-choice");
        getStylesheets().add(CardsView.LOOK);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(Forms.styled(texts.get("customer.print.title"), "dialog-title"));
        choices.forEach(choice -> getChildren().add(button(choice)));
        getChildren().add(Forms.buttons(Forms.gap(), Forms.button(texts.get("ui.cancel"), close)));
    }

    private static Button button(Choice choice) {
        Label name = Forms.styled(choice.name(), "strong");
        Button button = new Button();
        button.setGraphic(new VBox(name, Forms.muted(choice.detail())));
        button.getStyleClass().add("print-choice-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(choice.name() + " " + choice.detail());
        button.setOnAction(event -> choice.print().run());
        return button;
    }

    @Override
    public void requestFocus() {
        getChildren().get(1).requestFocus();
    }
}
