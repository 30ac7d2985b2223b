package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.KnownGoods;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.TypedPurchase;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Writes a purchase down in one go: goods, quantity, price, Enter. The next one can follow at once.
 */
final class PurchaseFormView extends VBox {
    private final Texts texts;
    private final PurchasesViewModel model;
    private final Label title = Forms.styled("", "section");
    private final Label trouble = Forms.styled("", "trouble");
    private final GoodsChoiceView choice = new GoodsChoiceView(this::take);
    private final PurchaseFieldsView fields;
    private final Button cancel;
    private final Button delete;

    PurchaseFormView(Texts texts, PurchasesViewModel model) {
        this.texts = texts;
        this.model = model;
        fields = new PurchaseFieldsView(texts, choice);
        cancel = Forms.link(texts.get("ui.cancel"), model::letGo);
        delete =
                Forms.link(
                        texts.get("purchase.form.delete"),
                        () -> model.delete(model.edited().get()));
        delete.getStyleClass().add("danger");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        getStyleClass().add("purchase-form");
        getChildren().addAll(title, fields, trouble, buttons());
        fields.goods().textProperty().addListener((o, was, is) -> offer(is));
        fields.goods().addEventFilter(KeyEvent.KEY_PRESSED, this::goodsKeys);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        model.edited().addListener((o, was, is) -> fill());
        fill();
    }

    private HBox buttons() {
        Button more = Forms.link(texts.get("purchase.form.more"), fields::openMore);
        more.visibleProperty().bind(fields.more().visibleProperty().not());
        more.managedProperty().bind(more.visibleProperty());
        Button keep = Forms.primary(texts.get("purchase.form.keep"), this::keep);
        keep.setGraphic(Forms.keys("Enter"));
        keep.setContentDisplay(ContentDisplay.RIGHT);
        HBox row = Forms.row(6, more, Forms.gap(), delete, cancel, keep);
        row.getStyleClass().add("form-buttons");
        return row;
    }

    /** Shows the purchase that is edited, or empty fields for the next one. */
    private void fill() {
        Optional<Purchase> old = Optional.ofNullable(model.edited().get());
        title.setText(texts.get(old.isPresent() ? "purchase.form.edit" : "purchase.form.new"));
        Forms.showIf(old.isPresent(), cancel);
        Forms.showIf(old.isPresent(), delete);
        fields.fill(old, model.today());
        trouble.setText("");
        choice.offer(List.of(), false);
        old.ifPresent(purchase -> fields.goods().requestFocus());
    }

    private void offer(String typed) {
        fields.forgetUnit();
        boolean isCode = typed.chars().allMatch(c -> c < 128);
        choice.offer(fields.goods().isFocused() ? model.goods(typed) : List.of(), isCode);
    }

    private void take(KnownGoods known) {
        fields.take(known);
        choice.offer(List.of(), false);
    }

    private void goodsKeys(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> choice.step(1);
            case UP -> choice.step(-1);
            case ENTER -> {
                if (choice.marked().isEmpty()) {
                    return;
                }
                take(choice.marked().get());
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (!fields.goOn()) {
                keep();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.edited().get() != null) {
            model.letGo();
            event.consume();
        }
    }

    private void keep() {
        TypedPurchase typed = fields.typed();
        Optional<Message> wrong = model.trouble(typed);
        trouble.setText(wrong.map(texts::say).orElse(""));
        boolean isNew = model.edited().get() == null;
        if (wrong.isEmpty() && model.keep(typed) && isNew) {
            fill();
            fields.goOnFrom(typed);
        }
    }
}
