package app.zhanggui.purchase.ui;

import app.zhanggui.customer.Money;
import app.zhanggui.purchase.KnownGoods;
import app.zhanggui.purchase.Measure;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.TypedPurchase;
import app.zhanggui.purchase.UnitPrice;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Writes a purchase down in one go: goods, quantity, price, Enter. The next one can follow at once.
 */
final class PurchaseFormView extends VBox {
    private final Texts texts;
    private final PurchasesViewModel model;
    private final TextField on = field("purchase.form.on", 20);
    private final TextField goods = field("purchase.form.goods", Purchase.LONGEST_GOODS);
    private final TextField quantity = field("purchase.form.quantity", 40);
    private final TextField price = field("purchase.form.price", 20);
    private final TextField amount = field("purchase.form.amount", 20);
    private final TextField orderNo = field("purchase.form.orderNo", Purchase.LONGEST_ORDER_NO);
    private final TextField note = field("purchase.form.note", Purchase.LONGEST_NOTE);
    private final Label title = Forms.styled("", "section");
    private final Label trouble = Forms.styled("", "trouble");
    private final GoodsChoiceView choice;
    private final HBox more;
    private final Button showMore;
    private final Button cancel;
    private final Button delete;
    private String knownUnit = "";

    PurchaseFormView(Texts texts, PurchasesViewModel model) {
        this.texts = texts;
        this.model = model;
        choice = new GoodsChoiceView(this::take);
        more =
                line(
                        labelled("purchase.form.orderNo", orderNo, 9),
                        grow("purchase.form.note", note));
        showMore = Forms.link(texts.get("purchase.form.more"), this::openMore);
        cancel = Forms.link(texts.get("ui.cancel"), model::letGo);
        delete =
                Forms.link(
                        texts.get("purchase.form.delete"),
                        () -> model.delete(model.edited().get()));
        delete.getStyleClass().add("danger");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        quantity.setPromptText(texts.get("purchase.form.quantity.prompt"));
        getStyleClass().add("purchase-form");
        getChildren()
                .addAll(
                        title,
                        line(
                                labelled("purchase.form.on", on, 7),
                                grow("purchase.form.goods", goods)),
                        choice,
                        line(
                                grow("purchase.form.quantity", quantity),
                                grow("purchase.form.price", price),
                                grow("purchase.form.amount", amount)),
                        more,
                        trouble,
                        buttons());
        goods.textProperty().addListener((o, was, is) -> offer(is));
        goods.addEventFilter(KeyEvent.KEY_PRESSED, this::goodsKeys);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        for (TextField one : List.of(quantity, price)) {
            one.textProperty().addListener((o, was, is) -> showWorth());
        }
        model.edited().addListener((o, was, is) -> fill());
        fill();
    }

    private TextField field(String key, int most) {
        TextField field = new TextField();
        field.setTextFormatter(
                new TextFormatter<>(
                        change -> change.getControlNewText().length() <= most ? change : null));
        field.setId(key.replace('.', '-'));
        return field;
    }

    private HBox line(Node... parts) {
        HBox line = new HBox(8, parts);
        line.setFillHeight(true);
        return line;
    }

    private VBox labelled(String key, TextField field, double widthInEm) {
        field.setAccessibleText(texts.get(key));
        field.setStyle("-fx-pref-width: " + widthInEm + "em");
        VBox place = new VBox(1, Forms.fieldLabel(texts.get(key)), field);
        place.getStyleClass().add("form-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        return place;
    }

    private VBox grow(String key, TextField field) {
        VBox place = labelled(key, field, 6);
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        return place;
    }

    private HBox buttons() {
        Button keep = Forms.primary(texts.get("purchase.form.keep"), this::keep);
        keep.setGraphic(Forms.keys("Enter"));
        keep.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        HBox row = Forms.row(6, showMore, Forms.gap(), delete, cancel, keep);
        row.getStyleClass().add("form-buttons");
        return row;
    }

    /** Shows the purchase that is edited, or empty fields for the next one, of the same day. */
    private void fill() {
        Purchase purchase = model.edited().get();
        boolean old = purchase != null;
        title.setText(texts.get(old ? "purchase.form.edit" : "purchase.form.new"));
        Forms.showIf(old, cancel);
        Forms.showIf(old, delete);
        String day = old ? purchase.on().toString() : model.today().toString();
        on.setText(day);
        goods.setText(old ? purchase.goods() : "");
        quantity.setText(old ? purchase.measure().map(Measure::plain).orElse("") : "");
        price.setText(old ? purchase.price().map(UnitPrice::plain).orElse("") : "");
        amount.setText(old ? purchase.amount().plain() : "");
        orderNo.setText(old ? purchase.orderNo() : "");
        note.setText(old ? purchase.note() : "");
        boolean extra = !orderNo.getText().isEmpty() || !note.getText().isEmpty();
        Forms.showIf(extra, more);
        Forms.showIf(!extra, showMore);
        trouble.setText("");
        choice.offer(List.of(), false);
        if (old) {
            goods.requestFocus();
        }
    }

    private void openMore() {
        Forms.showIf(true, more);
        Forms.showIf(false, showMore);
        orderNo.requestFocus();
    }

    private void offer(String typed) {
        knownUnit = "";
        boolean code = typed.chars().allMatch(c -> c < 128);
        choice.offer(goods.isFocused() ? model.goods(typed) : List.of(), code);
    }

    /** Fills in what the goods were bought by last; only the quantity is left to type. */
    private void take(KnownGoods known) {
        goods.setText(known.name());
        knownUnit = known.unit();
        price.setText(known.price().map(UnitPrice::plain).orElse(""));
        choice.offer(List.of(), false);
        quantity.requestFocus();
        showWorth();
    }

    private void showWorth() {
        quantity.setPromptText(
                knownUnit.isEmpty() ? texts.get("purchase.form.quantity.prompt") : knownUnit);
        TypedPurchase noAmount =
                new TypedPurchase("", "", quantity.getText(), price.getText(), "", "", "");
        amount.setPromptText(noAmount.worth().map(Money::grouped).orElse(""));
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
            enter();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.edited().get() != null) {
            model.letGo();
            event.consume();
        }
    }

    /** From the goods on to the quantity while no amount is known; else it is written down. */
    private void enter() {
        boolean known = !typed().amount().isBlank() || typed().worth().isPresent();
        if (!known && goods.isFocused()) {
            quantity.requestFocus();
        } else if (!known && quantity.isFocused()) {
            price.requestFocus();
        } else if (!known && price.isFocused()) {
            amount.requestFocus();
        } else {
            keep();
        }
    }

    private TypedPurchase typed() {
        String much =
                Measure.read(quantity.getText())
                        .map(one -> one.orIn(knownUnit).plain())
                        .orElse(quantity.getText());
        return new TypedPurchase(
                on.getText(),
                goods.getText(),
                much,
                price.getText(),
                amount.getText(),
                orderNo.getText(),
                note.getText());
    }

    private void keep() {
        Optional<Message> wrong = model.trouble(typed());
        trouble.setText(wrong.map(texts::say).orElse(""));
        String day = on.getText();
        String order = orderNo.getText();
        boolean fresh = model.edited().get() == null;
        if (wrong.isEmpty() && model.keep(typed()) && fresh) {
            fill();
            on.setText(day);
            goOnWith(order);
        }
    }

    /** More goods of one order are written down one after the other. */
    private void goOnWith(String order) {
        if (!order.isBlank()) {
            orderNo.setText(order);
            Forms.showIf(true, more);
            Forms.showIf(false, showMore);
        }
        goods.requestFocus();
    }
}
