package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/** What is done most for the customer whose card is open: a talk, a visit, a complaint. */
final class CardButtonsView extends FlowPane {
    private final Texts texts;
    private final Supplier<Optional<CustomerId>> open;

    /**
     * @param logTalk writes down a talk
     * @param open whose card is open
     */
    CardButtonsView(
            Texts texts,
            Runnable logTalk,
            Supplier<Optional<CustomerId>> open,
            CardsActions actions) {
        super(8, 6);
        this.texts = texts;
        this.open = open;
        getStyleClass().add("card-buttons");
        Button talk = Forms.primary(texts.get("customer.card.talk"), logTalk);
        talk.setGraphic(Forms.keys("Ctrl L"));
        talk.setContentDisplay(ContentDisplay.RIGHT);
        getChildren().add(talk);
        actions.planVisit().ifPresent(plan -> add("customer.card.visit", plan));
        actions.registerComplaint().ifPresent(begin -> add("customer.card.complaint", begin));
    }

    private void add(String key, Consumer<CustomerId> action) {
        getChildren().add(Forms.button(texts.get(key), () -> open.get().ifPresent(action)));
    }
}
