package app.zhanggui.purchase.ui;

import app.zhanggui.purchase.KnownGoods;
import app.zhanggui.purchase.UnitPrice;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The few goods that what is typed may mean, one of them marked by the arrow keys. */
final class GoodsChoiceView extends VBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Consumer<KnownGoods> taken;
    private List<KnownGoods> offered = List.of();
    private int marked = -1;

    GoodsChoiceView(Consumer<KnownGoods> taken) {
        this.taken = taken;
        getStyleClass().add("goods-choice");
    }

    /**
     * @param markFirst whether Enter takes the first of them
     */
    void offer(List<KnownGoods> goods, boolean markFirst) {
        offered = goods;
        marked = markFirst && !goods.isEmpty() ? 0 : -1;
        getChildren().setAll(goods.stream().map(this::row).toList());
        Forms.showIf(!goods.isEmpty(), this);
        mark();
    }

    private HBox row(KnownGoods goods) {
        String price = goods.price().map(UnitPrice::written).orElse("");
        HBox row = Forms.row(8, new Label(goods.name()), Forms.gap(), Forms.muted(price));
        row.getStyleClass().add("goods-row");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(goods.name());
        row.setOnMouseClicked(event -> taken.accept(goods));
        return row;
    }

    /** Marks the next row down (1) or up (-1). */
    void step(int down) {
        if (!offered.isEmpty()) {
            marked = Math.max(0, Math.min(offered.size() - 1, marked + down));
            mark();
        }
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
    }

    Optional<KnownGoods> marked() {
        return marked < 0 ? Optional.empty() : Optional.of(offered.get(marked));
    }
}
