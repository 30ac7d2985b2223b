package app.zhanggui.customer.ui;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says on the card that nothing is done with the customer any more, since when and why. */
final class ArchivedView extends HBox {
    private final Texts texts;
    private final Label why = new Label();

    ArchivedView(Texts texts, CardViewModel model) {
        super(8);
        this.texts = texts;
        getStyleClass().addAll("alike", "archived");
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren()
                .addAll(
                        why,
                        Forms.gap(),
                        Forms.link(texts.get("customer.archive.back"), model::takeUp));
    }

    void show(CustomerCard card) {
        Archive archive = card.customer().archive();
        Forms.showIf(archive.isArchived(), this);
        archive.on()
                .ifPresent(
                        on ->
                                why.setText(
                                        texts.get(
                                                "customer.archive.since",
                                                on.toString(),
                                                archive.reason())));
    }
}
