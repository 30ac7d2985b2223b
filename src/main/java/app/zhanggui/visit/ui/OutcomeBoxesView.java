package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.VisitOutcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** The boxes of one visit as on the paper, each with the figure that ticks it. */
final class OutcomeBoxesView extends HBox {
    private final Map<VisitOutcome, ToggleButton> boxes = new EnumMap<>(VisitOutcome.class);

    OutcomeBoxesView(Texts texts, Mode mode, Consumer<VisitOutcome> tick) {
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("segment");
        List<VisitOutcome> all = VisitOutcome.of(mode);
        for (VisitOutcome outcome : all) {
            String word = texts.get("visit.outcome." + mode + "." + outcome);
            ToggleButton box = new ToggleButton(word + " " + figure(outcome));
            box.setFocusTraversable(false);
            box.setMinWidth(USE_PREF_SIZE);
            box.getStyleClass().add("outcome");
            box.setOnAction(event -> tick.accept(outcome));
            boxes.put(outcome, box);
            getChildren().add(box);
        }
        boxes.get(all.get(0)).getStyleClass().add("first");
        boxes.get(all.get(all.size() - 1)).getStyleClass().add("last");
    }

    /** One figure is one outcome on every row: a call, which has no third box, skips its figure. */
    private static int figure(VisitOutcome outcome) {
        return outcome.ordinal() + 1;
    }

    /** Which box a figure ticks, if this row has it. */
    Optional<VisitOutcome> of(KeyCode code) {
        return boxes.keySet().stream()
                .filter(
                        outcome ->
                                code.getName().equals(String.valueOf(figure(outcome)))
                                        || code.getName().equals("Numpad " + figure(outcome)))
                .findFirst();
    }

    void show(Optional<VisitOutcome> ticked) {
        boxes.forEach(
                (outcome, box) -> box.setSelected(ticked.filter(outcome::equals).isPresent()));
    }
}
