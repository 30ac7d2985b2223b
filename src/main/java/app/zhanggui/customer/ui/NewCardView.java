package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Typing;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The dialog of a new card, with a calm warning where there may be one already (S4-38). */
final class NewCardView extends VBox {
    private static final int NAME = 200;
    private static final int NUMBER = 100;
    private static final int NOTE = 8000;

    private final Texts texts;
    private final NewCardViewModel model;
    private final CardsViewModel cards;
    private final Modal modal;
    private final TextField name = FormFieldsView.line(NAME);
    private final Label trouble = FormFieldsView.trouble();

    NewCardView(Texts texts, NewCardViewModel model, CardsViewModel cards, Modal modal) {
        this.texts = texts;
        this.model = model;
        this.cards = cards;
        this.modal = modal;
        FormFieldsView.asDialog(this);
        Label hint = Forms.styled(texts.get("customer.new.hint"), "hint");
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.new.title"), "dialog-title"),
                        form(),
                        new AlikeView(texts, model.alike().alike(), this::show),
                        later(),
                        hint,
                        trouble,
                        buttons());
    }

    private GridPane form() {
        TextField number = FormFieldsView.line(NUMBER);
        TextField note = FormFieldsView.line(NOTE);
        name.setPromptText(texts.get("customer.new.name.prompt"));
        Typing.link(name, model.name());
        Typing.link(number, model.number());
        Typing.link(note, model.note());
        GridPane grid = FormFieldsView.grid();
        FormFieldsView.wide(grid, 0, texts.get("customer.field.NAME"), name);
        FormFieldsView.wide(grid, 1, texts.get("customer.new.number"), number);
        FormFieldsView.wide(grid, 2, texts.get("customer.field.REMARK"), note);
        FormFieldsView.cursorInto(this, name);
        return grid;
    }

    private void show(CustomerId card) {
        modal.close();
        cards.show(card);
    }

    private CheckBox later() {
        CheckBox later = new CheckBox(texts.get("customer.new.later"));
        later.selectedProperty().bindBidirectional(model.later());
        return later;
    }

    private HBox buttons() {
        Button keep = Forms.primary(texts.get("customer.new.keep"), () -> keep(modal::close));
        keep.setDefaultButton(true);
        Button another = Forms.button(texts.get("customer.new.another"), this::keepAndBeginNext);
        another.setGraphic(Forms.keys("Ctrl Enter"));
        another.setContentDisplay(ContentDisplay.RIGHT);
        Keys keys = new Keys("customer.new.title");
        keys.on("Ctrl Enter", "customer.new.another", this::keepAndBeginNext);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        return Forms.buttons(
                Forms.button(texts.get("customer.form.cancel"), modal::close), another, keep);
    }

    private void keepAndBeginNext() {
        keep(
                () -> {
                    model.clear();
                    trouble.setText("");
                    name.requestFocus();
                });
    }

    private void keep(Runnable then) {
        model.keep().ifPresentOrElse(wrong -> trouble.setText(texts.say(wrong)), then);
    }
}
