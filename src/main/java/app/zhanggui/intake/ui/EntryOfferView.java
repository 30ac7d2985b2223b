package app.zhanggui.intake.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Says quietly that the file has talks, promises, days or owned goods, and offers to look. */
final class EntryOfferView extends HBox {
    private final EntryImportViewModel model;
    private final Texts texts;
    private final Label what = new Label();

    EntryOfferView(EntryImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Button take = Forms.button(texts.get("intake.entries.take"), model::take);
        take.setId("take-entries");
        what.getStyleClass().add("strong");
        getChildren().add(Forms.row(10, what, take));
        getStyleClass().add("sales-offer");
        model.offered().addListener((o, was, is) -> show(is != null));
        show(model.offered().get() != null);
    }

    private void show(boolean offered) {
        String kinds =
                model.kinds().stream()
                        .map(kind -> texts.get("intake.entries.kind." + kind))
                        .collect(Collectors.joining(texts.get("intake.entries.and")));
        what.setText(texts.get("intake.entries.offer", kinds));
        Forms.showIf(offered, this);
    }
}
