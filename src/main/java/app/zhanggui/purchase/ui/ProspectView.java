package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Asks quietly whether a prospect who bought is an existing customer from now on (S4-30). */
final class ProspectView extends VBox {
    private final Texts texts;
    private final PurchasesViewModel model;
    private final Label question = new Label();

    ProspectView(Texts texts, PurchasesViewModel model) {
        this.texts = texts;
        this.model = model;
        question.setWrapText(true);
        getStyleClass().add("prospect-question");
        getChildren()
                .addAll(
                        question,
                        Forms.row(
                                4,
                                Forms.button(texts.get("purchase.prospect.yes"), model::promote),
                                Forms.link(
                                        texts.get("purchase.prospect.no"), model::leaveProspect)));
        model.prospect().addListener((o, was, is) -> show(is));
        show(model.prospect().get());
    }

    private void show(CustomerCard prospect) {
        Forms.showIf(prospect != null, this);
        if (prospect != null) {
            String relationship =
                    texts.get(
                            "purchase.relationship."
                                    + prospect.customer().standing().relationship());
            question.setText(
                    texts.get(
                            "purchase.prospect.question",
                            prospect.customer().name(),
                            relationship));
        }
    }
}
