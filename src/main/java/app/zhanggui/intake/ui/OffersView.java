package app.zhanggui.intake.ui;

import app.zhanggui.intake.OfferMade;
import app.zhanggui.intake.RegionOffer;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What is hidden or crossed out in the file: read it or not. */
final class OffersView extends VBox {
    /** Style class of buttons that answer what nobody answered yet. */
    static final String OPEN = "open-answer";

    private final QuestionsViewModel model;
    private final Texts texts;

    OffersView(QuestionsViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("panel", "offers");
    }

    void refill() {
        List<OfferMade> offers = model.offers();
        Forms.showIf(!offers.isEmpty() || model.regions().isOffered(), this);
        getChildren().clear();
        offers.forEach(offer -> getChildren().addAll(words(offer), buttons(offer)));
        if (model.regions().isOffered()) {
            getChildren().add(regions(model.regions()));
        }
    }

    private Node regions(RegionOffer offer) {
        Collection<String> names = new TreeMap<>(offer.names()).values();
        CheckBox box = new CheckBox(texts.get("intake.offer.regions", names));
        box.setWrapText(true);
        box.setSelected(offer.taken());
        box.setOnAction(event -> model.takeRegions(box.isSelected()));
        return box;
    }

    private Label words(OfferMade made) {
        String state = made.taken() ? "taken" : model.isAnswered(made) ? "turnedDown" : "open";
        Label label = Forms.wrapped(new Label(sentence(made, state, texts)));
        label.getStyleClass().add(state.equals("open") ? "warn" : "muted");
        return label;
    }

    /** What is hidden and what becomes of it. */
    static String sentence(OfferMade made, String state, Texts texts) {
        String key = "intake.offer." + made.offer() + "." + state;
        return texts.get(key, made.many(), made.names());
    }

    private Node buttons(OfferMade made) {
        String said =
                switch (made.offer()) {
                    case UNPLACED_COLUMNS -> "remark";
                    case CROSSED_OUT_ROWS -> "crossedOut";
                    default -> "hidden";
                };
        Button take = button("intake.offer.take." + said, made, true);
        Button turnDown = button("intake.offer.turnDown." + said, made, false);
        Forms.showIf(!made.taken(), take);
        Forms.showIf(made.taken() || !model.isAnswered(made), turnDown);
        if (!model.isAnswered(made)) {
            take.getStyleClass().add(OPEN);
            turnDown.getStyleClass().add(OPEN);
        }
        return Forms.flow(6, take, turnDown);
    }

    private Button button(String key, OfferMade made, boolean wanted) {
        Button button = Forms.button(texts.get(key), () -> model.take(made.offer(), wanted));
        button.getStyleClass().add("confirm");
        return button;
    }
}
