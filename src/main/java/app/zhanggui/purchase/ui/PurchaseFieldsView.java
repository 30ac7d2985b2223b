package app.zhanggui.purchase.ui;

import app.zhanggui.customer.Money;
import app.zhanggui.purchase.KnownGoods;
import app.zhanggui.purchase.Measure;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.TypedPurchase;
import app.zhanggui.purchase.UnitPrice;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields a purchase is typed into: three lines, the last one only where it is wanted. */
final class PurchaseFieldsView extends VBox {
    private static final int LONGEST_QUANTITY = 40;
    private static final int LONGEST_FIGURE = 20;

    private final Texts texts;
    private final TextField on = field("purchase.form.on", LONGEST_FIGURE);
    private final TextField goods = field("purchase.form.goods", Purchase.LONGEST_GOODS);
    private final TextField quantity = field("purchase.form.quantity", LONGEST_QUANTITY);
    private final TextField price = field("purchase.form.price", LONGEST_FIGURE);
    private final TextField amount = field("purchase.form.amount", LONGEST_FIGURE);
    private final TextField orderNo = field("purchase.form.orderNo", Purchase.LONGEST_ORDER_NO);
    private final TextField note = field("purchase.form.note", Purchase.LONGEST_NOTE);
    private final HBox more;

    /** What the known goods are counted in; empty where the goods are new. */
    private String knownUnit = "";

    /**
     * @param choice stands below the goods and offers known ones
     */
    PurchaseFieldsView(Texts texts, Node choice) {
        this.texts = texts;
        more =
                line(
                        labelled("purchase.form.orderNo", orderNo, 9),
                        grow("purchase.form.note", note));
        getStyleClass().add("purchase-fields");
        getChildren()
                .addAll(
                        line(
                                labelled("purchase.form.on", on, 7),
                                grow("purchase.form.goods", goods)),
                        choice,
                        line(
                                grow("purchase.form.quantity", quantity),
                                grow("purchase.form.price", price),
                                grow("purchase.form.amount", amount)),
                        more);
        for (TextField one : List.of(quantity, price)) {
            one.textProperty().addListener((o, was, is) -> showWorth());
        }
        showWorth();
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

    /** Shows a purchase, or empty fields for one of that day. */
    void fill(Optional<Purchase> purchase, LocalDate today) {
        on.setText(purchase.map(Purchase::on).orElse(today).toString());
        goods.setText(purchase.map(Purchase::goods).orElse(""));
        quantity.setText(purchase.flatMap(Purchase::measure).map(Measure::plain).orElse(""));
        price.setText(purchase.flatMap(Purchase::price).map(UnitPrice::plain).orElse(""));
        amount.setText(purchase.map(one -> one.amount().plain()).orElse(""));
        orderNo.setText(purchase.map(Purchase::orderNo).orElse(""));
        note.setText(purchase.map(Purchase::note).orElse(""));
        showMore(!orderNo.getText().isEmpty() || !note.getText().isEmpty());
    }

    /** What the goods were bought by last; only the quantity is left to type. */
    void take(KnownGoods known) {
        goods.setText(known.name());
        knownUnit = known.unit();
        price.setText(known.price().map(UnitPrice::plain).orElse(""));
        quantity.requestFocus();
        showWorth();
    }

    /** Other goods are being typed, and counted in who knows what. */
    void forgetUnit() {
        knownUnit = "";
    }

    /** More goods of one day and one order are written down one after the other. */
    void goOnFrom(TypedPurchase last) {
        on.setText(last.on());
        if (!last.orderNo().isBlank()) {
            orderNo.setText(last.orderNo());
            showMore(true);
        }
        goods.requestFocus();
    }

    private void showMore(boolean isWanted) {
        Forms.showIf(isWanted, more);
    }

    /** The line with the order's number and the note, shown only where it is wanted. */
    Node more() {
        return more;
    }

    TextField goods() {
        return goods;
    }

    void openMore() {
        showMore(true);
        orderNo.requestFocus();
    }

    private void showWorth() {
        quantity.setPromptText(
                knownUnit.isEmpty() ? texts.get("purchase.form.quantity.prompt") : knownUnit);
        TypedPurchase noAmount =
                new TypedPurchase("", "", quantity.getText(), price.getText(), "", "", "");
        amount.setPromptText(noAmount.worth().map(Money::grouped).orElse(""));
    }

    /** Goes to the next field while no amount is known; false if there is nowhere to go on to. */
    boolean goOn() {
        TypedPurchase typed = typed();
        boolean known = !typed.amount().isBlank() || typed.worth().isPresent();
        Optional<TextField> next = known ? Optional.empty() : afterFocused();
        next.ifPresent(TextField::requestFocus);
        return next.isPresent();
    }

    private Optional<TextField> afterFocused() {
        List<TextField> order = List.of(goods, quantity, price, amount);
        return order.subList(0, order.size() - 1).stream()
                .filter(TextField::isFocused)
                .findFirst()
                .map(focused -> order.get(order.indexOf(focused) + 1));
    }

    TypedPurchase typed() {
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
}
