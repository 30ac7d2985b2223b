package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Typing;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final VBox alike = new VBox(4);
    private final Label trouble = FormFieldsView.trouble();

    NewCardView(Texts texts, NewCardViewModel model, CardsViewModel cards, Modal modal) {
        this.texts = texts;
        this.model = model;
        this.cards = cards;
        this.modal = modal;
        FormFieldsView.asDialog(this);
        alike.getStyleClass().add("alike");
        Label hint = Forms.styled(texts.get("customer.new.hint"), "hint");
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.new.title"), "dialog-title"),
                        form(),
                        alike,
                        hint,
                        trouble,
                        buttons());
        model.alike().addListener((ListChangeListener<CardLine>) change -> showAlike());
        showAlike();
    }

    private GridPane form() {
        TextField name = FormFieldsView.line(NAME);
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

    private void showAlike() {
        alike.getChildren().clear();
        boolean any = !model.alike().isEmpty();
        Forms.showIf(any, alike);
        if (any) {
            alike.getChildren().add(new Label(texts.get("customer.new.alike")));
            model.alike().forEach(line -> alike.getChildren().add(alikeRow(line)));
        }
    }

    private HBox alikeRow(CardLine line) {
        Label name = Forms.styled(line.name(), "strong");
        Label reach =
                Forms.styled(
                        String.join(
                                " ",
                                line.contact(),
                                CardWords.number(line.number()),
                                line.region()),
                        "muted");
        HBox.setHgrow(reach, Priority.ALWAYS);
        Button open =
                Forms.link(
                        texts.get("customer.new.open"),
                        () -> {
                            modal.close();
                            cards.show(line.id());
                        });
        return Forms.row(8, name, reach, Forms.gap(), open);
    }

    private HBox buttons() {
        Button keep = Forms.primary(texts.get("customer.new.keep"), this::keep);
        keep.setDefaultButton(true);
        return Forms.buttons(Forms.button(texts.get("customer.form.cancel"), modal::close), keep);
    }

    private void keep() {
        model.keep().ifPresentOrElse(wrong -> trouble.setText(texts.say(wrong)), modal::close);
    }
}
