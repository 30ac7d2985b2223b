package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Section;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** When a section of the card was last found true, and the tick that says it is (S4-26). */
final class VerifiedView extends FlowPane {
    private final CardWords words;
    private final Section section;
    private final Label day = Forms.styled("", "hint");

    VerifiedView(Texts texts, CardWords words, CardViewModel model, Section section) {
        super(8, 2);
        this.words = words;
        this.section = section;
        Button tick =
                Forms.link(
                        texts.get("customer.verified.now"),
                        () ->
                                model.changeCustomer(
                                        old ->
                                                old.withUpkeep(
                                                        old.upkeep()
                                                                .withVerified(
                                                                        section,
                                                                        Optional.of(
                                                                                words.today())))));
        tick.getStyleClass().add("small");
        tick.setAccessibleText(texts.get("customer.verified.now") + " " + words.section(section));
        getStyleClass().add("verified");
        getChildren().addAll(day, tick);
    }

    void show(CustomerCard card) {
        day.setText(words.days().verified(card.customer().upkeep().verifiedOn(section)));
    }
}
