package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.OwnedItem;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 用着的商品: what the customer has, ours and rivals', below the purchases (S4-33, S4-35). */
final class OwnedView extends VBox {
    private final Texts texts;
    private final OwnedViewModel model;
    private final VBox rows = new VBox();
    private final OwnedFormView form;

    OwnedView(Texts texts, OwnedViewModel model) {
        this.texts = texts;
        this.model = model;
        form = new OwnedFormView(texts, model);
        Button add = Forms.link(texts.get("purchase.owned.add"), () -> form.open(Optional.empty()));
        add.setId("add-owned");
        getStyleClass().add("owned");
        getChildren()
                .addAll(
                        Forms.row(
                                8,
                                Forms.styled(texts.get("purchase.owned"), "section"),
                                Forms.gap(),
                                add),
                        form,
                        rows);
        model.items().addListener((ListChangeListener<OwnedItem>) change -> fill());
        fill();
    }

    /** Another customer's card was opened. */
    void startAgain() {
        form.close();
    }

    private void fill() {
        rows.getChildren().setAll(model.items().stream().map(this::row).toList());
        if (model.items().isEmpty()) {
            Label none = Forms.styled(texts.get("purchase.owned.none"), "hint");
            none.setWrapText(true);
            rows.getChildren().add(none);
        }
    }

    private Button row(OwnedItem item) {
        Label seller = Forms.tag(texts.get("purchase.owned.seller." + item.seller()));
        seller.setMinWidth(Region.USE_PREF_SIZE);
        if (item.seller() == OwnedItem.Seller.RIVAL) {
            seller.getStyleClass().add("rival");
        }
        String name = (item.brand() + " " + item.goods()).strip();
        Label goods = new Label(name);
        Label end = Forms.muted(warranty(item));
        end.setMinWidth(Region.USE_PREF_SIZE);
        if (model.isLate(item)) {
            end.getStyleClass().add("warn");
        }
        VBox content = new VBox(Forms.row(8, seller, goods, Forms.gap(), end));
        String beside = beside(item);
        if (!beside.isEmpty()) {
            content.getChildren().add(Forms.styled(beside, "owned-note"));
        }
        Button row = new Button();
        row.setGraphic(content);
        row.getStyleClass().setAll("purchase-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(seller.getText() + " " + name);
        row.setOnAction(event -> form.open(Optional.of(item)));
        return row;
    }

    private String warranty(OwnedItem item) {
        return item.warrantyEnd()
                .map(
                        end ->
                                texts.get(
                                        model.isOver(item)
                                                ? "purchase.owned.over"
                                                : "purchase.owned.until",
                                        end.toString()))
                .orElse("");
    }

    private String beside(OwnedItem item) {
        List<String> parts = new ArrayList<>();
        item.boughtOn().ifPresent(day -> parts.add(texts.get("purchase.owned.on", day.toString())));
        if (!item.serialNo().isEmpty()) {
            parts.add(texts.get("purchase.owned.serial", item.serialNo()));
        }
        return String.join("  ·  ", parts);
    }
}
