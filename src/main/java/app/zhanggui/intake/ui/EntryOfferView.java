package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Says quietly that the file has talks, promises, days or owned goods, and offers to look. */
final class EntryOfferView extends HBox {
    EntryOfferView(EntryImportViewModel model, Texts texts) {
        Button take = Forms.button(texts.get("intake.entries.take"), model::take);
        take.setId("take-entries");
        getChildren()
                .add(
                        Forms.row(
                                10,
                                Forms.styled(texts.get("intake.entries.offer"), "strong"),
                                take));
        getStyleClass().add("sales-offer");
        model.offered().addListener((o, was, is) -> Forms.showIf(is != null, this));
        Forms.showIf(model.offered().get() != null, this);
    }
}
