package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Completeness;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/** How complete the card is; a click names what is missing, the most useful first (S4-34). */
final class RingView extends Button {
    private static final int MOST = 6;
    private static final double RADIUS = 7;
    private static final double WHOLE = 360;
    private static final double FROM_TOP = 90;

    private final Texts texts;
    private final CardWords words;
    private final Consumer<CardField> reveal;
    private final Arc arc = new Arc(RADIUS, RADIUS, RADIUS, RADIUS, FROM_TOP, 0);
    private List<CardField> missing = List.of();

    /**
     * @param reveal puts the owner's hands on a missing field
     */
    RingView(Texts texts, CardWords words, Consumer<CardField> reveal) {
        this.texts = texts;
        this.words = words;
        this.reveal = reveal;
        Circle track = new Circle(RADIUS, RADIUS, RADIUS);
        track.getStyleClass().add("ring-track");
        arc.setType(ArcType.OPEN);
        arc.getStyleClass().add("ring-arc");
        StackPane ring = new StackPane(new Group(track, arc));
        setGraphic(ring);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().addAll("link", "ring");
        setOnAction(event -> ChoiceView.open(this, items()));
    }

    void show(CustomerCard card) {
        Completeness now = Completeness.of(card);
        missing = now.missing();
        arc.setLength(-WHOLE * now.percent() / 100);
        setText(texts.get("customer.complete", now.percent()));
        String said =
                missing.isEmpty()
                        ? texts.get("customer.complete.all")
                        : texts.get("customer.complete.missing", words.field(missing.get(0)));
        setTooltip(new Tooltip(said));
        setAccessibleHelp(said);
    }

    private List<MenuItem> items() {
        if (missing.isEmpty()) {
            MenuItem none = new MenuItem(texts.get("customer.complete.all"));
            none.setDisable(true);
            return List.of(none);
        }
        return missing.stream().limit(MOST).map(this::item).toList();
    }

    private MenuItem item(CardField field) {
        String word =
                field == CardField.CONTACT
                        ? texts.get("customer.complete.persons", Completeness.PERSONS)
                        : words.field(field);
        MenuItem item = new MenuItem(texts.get("customer.complete.fill", word));
        item.setOnAction(event -> reveal.accept(field));
        return item;
    }
}
