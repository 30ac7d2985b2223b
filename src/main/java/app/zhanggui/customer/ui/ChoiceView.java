package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

/** A value on the card that is chosen, not typed: a click opens what there is to choose. */
final class ChoiceView extends VBox implements Editable {
    private final Texts texts;
    private final Supplier<String> shown;
    private final Button value = new Button();

    /**
     * @param choices made anew each time, with what is chosen now ticked
     */
    ChoiceView(Texts texts, Supplier<String> shown, Supplier<List<MenuItem>> choices) {
        this.texts = texts;
        this.shown = shown;
        getStyleClass().add("fact");
        value.getStyleClass().add("fact-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setWrapText(true);
        value.setMnemonicParsing(false);
        value.setOnAction(event -> open(value, choices.get()));
        getChildren().setAll(value);
        refresh();
    }

    ChoiceView named(String name) {
        value.setAccessibleText(name);
        return this;
    }

    @Override
    public void focus() {
        value.requestFocus();
    }

    @Override
    public void edit() {
        value.requestFocus();
    }

    @Override
    public void refresh() {
        String text = shown.get();
        value.setText(text.isEmpty() ? texts.get("customer.fact.empty") : text);
        value.pseudoClassStateChanged(CardPaneView.EMPTY, text.isEmpty());
    }

    /** Opens choices below a button, in the ordinary font whatever the button's is. */
    static void open(Button below, List<MenuItem> choices) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(choices);
        Bounds place = below.localToScreen(below.getBoundsInLocal());
        menu.show(below.getParent(), place.getMinX(), place.getMaxY() + 2);
    }
}
