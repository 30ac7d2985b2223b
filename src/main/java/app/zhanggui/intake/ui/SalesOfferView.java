package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Says quietly that the file looks like sales, and offers to write them down as such. */
final class SalesOfferView extends HBox {
    SalesOfferView(SalesImportViewModel model, Texts texts) {
        Button take = Forms.button(texts.get("intake.sales.take"), model::take);
        take.setId("take-sales");
        HBox row = Forms.row(10, Forms.styled(texts.get("intake.sales.offer"), "strong"), take);
        getChildren().add(row);
        getStyleClass().add("sales-offer");
        model.offered().addListener((o, was, is) -> Forms.showIf(is != null, this));
        Forms.showIf(model.offered().get() != null, this);
    }
}
