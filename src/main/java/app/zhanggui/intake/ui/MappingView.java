package app.zhanggui.intake.ui;

import app.zhanggui.intake.Column;
import app.zhanggui.intake.FieldNames;
import app.zhanggui.text.Texts;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button above a column that says its field: green sure, amber doubtful, grey left out. */
final class MappingView {
    private final Texts texts;
    private final FieldNames names;

    MappingView(Texts texts) {
        this.texts = texts;
        names = new FieldNames(texts);
    }

    Button button(Column column, Consumer<Button> choose) {
        boolean doubtful = column.isDoubtful();
        boolean ignored = column.target().isEmpty();
        String name =
                column.target().map(names::name).orElseGet(() -> texts.get("intake.column.ignore"));
        Button button = new Button(doubtful ? texts.get("intake.column.doubtful", name) : name);
        button.setGraphic(new FontIcon("fth-chevron-down"));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get("intake.pick.said", column.heading(), button.getText()));
        button.setTooltip(new Tooltip(button.getText()));
        button.getStyleClass()
                .addAll("mapping", doubtful ? "doubtful" : ignored ? "ignored" : "sure");
        button.setOnAction(event -> choose.accept(button));
        button.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DOWN) {
                        choose.accept(button);
                        event.consume();
                    }
                });
        return button;
    }
}
