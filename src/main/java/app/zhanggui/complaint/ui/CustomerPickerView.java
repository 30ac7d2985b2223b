package app.zhanggui.complaint.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Typing;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Who complains: looked for by name, person, initials or number; then the one that was taken. */
final class CustomerPickerView extends StackPane {
    private final Texts texts;
    private final RegisterViewModel model;
    private final TextField query = new TextField();
    private final MatchesView matches;
    private final VBox search;
    private final HBox chosen = new HBox(8);
    private final Runnable taken;

    /**
     * @param taken told when the owner took a customer
     */
    CustomerPickerView(Texts texts, RegisterViewModel model, Runnable taken) {
        this.texts = texts;
        this.model = model;
        this.taken = taken;
        query.setPromptText(texts.get("complaint.prompt.customer"));
        query.setAccessibleText(texts.get("complaint.prompt.customer"));
        Typing.link(query, model.query);
        query.addEventHandler(KeyEvent.KEY_PRESSED, this::queryKeys);
        matches = new MatchesView(model.matches(), this::take);
        search = new VBox(4, query, hint(), matches);
        chosen.setAlignment(Pos.CENTER_LEFT);
        model.customer().addListener((o, was, is) -> show(is));
        show(model.customer().get());
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(search, chosen);
    }

    /** Whom the list names before anything was typed, or what to do when it names nobody. */
    private Label hint() {
        Label hint = Forms.styled("", "hint");
        hint.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.say(model.hint()), model.query, model.matches()));
        return hint;
    }

    private void show(CardLine line) {
        Forms.showIf(line == null, search);
        Forms.showIf(line != null, chosen);
        if (line != null) {
            chosen.getChildren()
                    .setAll(
                            Forms.styled(line.name(), "strong"),
                            Forms.muted(MatchesView.beside(line)),
                            Forms.link(texts.get("complaint.register.again"), this::again));
        }
    }

    private void again() {
        model.chooseAgain();
        query.requestFocus();
    }

    private void queryKeys(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> matches.step(1);
            case UP -> matches.step(-1);
            case ENTER -> {
                if (event.isControlDown()) {
                    return;
                }
                matches.chosen().ifPresent(this::take);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(CardLine line) {
        model.choose(line);
        taken.run();
    }

    @Override
    public void requestFocus() {
        query.requestFocus();
    }
}
