package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.OwnedItem;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Writes down what a customer has: goods, whose, when bought, serial number, warranty (S4-35). */
final class OwnedFormView extends VBox {
    private static final int LONGEST_DAY = 20;

    private final Texts texts;
    private final OwnedViewModel model;
    private final TextField goods;
    private final TextField brand;
    private final TextField boughtOn;
    private final TextField serialNo;
    private final TextField warrantyEnd;
    private final Segment<OwnedItem.Seller> sellers;
    private final Label trouble = Forms.styled("", "trouble");
    private final Button delete;
    private OwnedItem.Seller seller = OwnedItem.Seller.OURS;

    OwnedFormView(Texts texts, OwnedViewModel model) {
        this.texts = texts;
        this.model = model;
        goods = field("goods", Purchase.LONGEST_GOODS);
        brand = field("brand", OwnedItem.LONGEST);
        boughtOn = field("boughtOn", LONGEST_DAY);
        serialNo = field("serialNo", OwnedItem.LONGEST);
        warrantyEnd = field("warrantyEnd", LONGEST_DAY);
        sellers =
                new Segment<OwnedItem.Seller>(
                                List.of(OwnedItem.Seller.values()),
                                one -> texts.get("purchase.owned.seller." + one),
                                chosen -> seller = chosen)
                        .small();
        delete = Forms.link(texts.get("purchase.form.delete"), () -> delete(model.edited().get()));
        delete.getStyleClass().add("danger");
        trouble.setWrapText(true);
        getStyleClass().add("purchase-form");
        getChildren()
                .addAll(
                        line(place("goods", goods), place("brand", brand)),
                        sellers,
                        line(place("boughtOn", boughtOn), place("warrantyEnd", warrantyEnd)),
                        line(place("serialNo", serialNo)),
                        trouble,
                        buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        close();
    }

    private TextField field(String name, int most) {
        TextField field = new TextField();
        field.setId("purchase-owned-" + name);
        field.setTextFormatter(
                new TextFormatter<>(
                        change -> change.getControlNewText().length() <= most ? change : null));
        return field;
    }

    private VBox place(String name, TextField field) {
        String word = texts.get("purchase.owned." + name);
        field.setAccessibleText(word);
        VBox place = new VBox(1, Forms.fieldLabel(word), field);
        place.getStyleClass().add("form-place");
        place.setMinWidth(0);
        HBox.setHgrow(place, Priority.ALWAYS);
        return place;
    }

    private static HBox line(VBox... places) {
        return new HBox(8, places);
    }

    private HBox buttons() {
        HBox row =
                Forms.row(
                        6,
                        delete,
                        Forms.gap(),
                        Forms.link(texts.get("ui.cancel"), this::close),
                        Forms.primary(texts.get("purchase.form.keep"), this::keep));
        row.getStyleClass().add("form-buttons");
        return row;
    }

    /** Opens the form for an item, or empty for a new one. */
    void open(Optional<OwnedItem> item) {
        item.ifPresent(model::edit);
        goods.setText(item.map(OwnedItem::goods).orElse(""));
        brand.setText(item.map(OwnedItem::brand).orElse(""));
        boughtOn.setText(item.flatMap(OwnedItem::boughtOn).map(LocalDate::toString).orElse(""));
        serialNo.setText(item.map(OwnedItem::serialNo).orElse(""));
        warrantyEnd.setText(
                item.flatMap(OwnedItem::warrantyEnd).map(LocalDate::toString).orElse(""));
        seller = item.map(OwnedItem::seller).orElse(OwnedItem.Seller.OURS);
        sellers.show(seller);
        say(Optional.empty());
        Forms.showIf(item.isPresent(), delete);
        Forms.showIf(true, this);
        goods.requestFocus();
    }

    void close() {
        model.letGo();
        Forms.showIf(false, this);
    }

    private void say(Optional<Message> wrong) {
        trouble.setText(wrong.map(texts::say).orElse(""));
        Forms.showIf(wrong.isPresent(), trouble);
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void delete(OwnedItem item) {
        model.delete(item);
        close();
    }

    private void keep() {
        OwnedViewModel.Typed typed =
                new OwnedViewModel.Typed(
                        goods.getText(),
                        brand.getText(),
                        seller,
                        boughtOn.getText(),
                        serialNo.getText(),
                        warrantyEnd.getText());
        Optional<Message> wrong = model.trouble(typed);
        say(wrong);
        if (wrong.isEmpty() && model.keep(typed)) {
            close();
        }
    }
}
