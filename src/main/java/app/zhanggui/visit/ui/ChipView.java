package app.zhanggui.visit.ui;

import app.zhanggui.visit.Mode;
import app.zhanggui.visit.VisitState;
import app.zhanggui.visit.ui.Board.Chip;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** One visit as a small coloured piece of paper; dashed for a call, underlined when pinned. */
final class ChipView extends Label {
    private static final Duration SOON = Duration.millis(400);

    private final Chip chip;

    ChipView(Chip chip) {
        super(words(chip));
        this.chip = chip;
        getStyleClass().setAll("chip", chip.audience().style());
        if (chip.visit().mode() == Mode.PHONE) {
            getStyleClass().add("call");
        }
        if (chip.visit().pinned()) {
            getStyleClass().add("pinned");
        }
        if (chip.visit().state() != VisitState.PLANNED) {
            getStyleClass().add("over");
        }
        if (chip.broken()) {
            getStyleClass().add("broken");
        }
        setMinWidth(0);
        setTextOverrun(OverrunStyle.CLIP);
        setOnMouseEntered(event -> tellWholeName());
    }

    /** Made when it may be wanted: there are hundreds of chips. */
    private void tellWholeName() {
        if (getTooltip() == null) {
            Tooltip whole = new Tooltip(chip.name());
            whole.setShowDelay(SOON);
            setTooltip(whole);
        }
    }

    private static String words(Chip chip) {
        return chip.visit().mode() == Mode.PHONE ? "☎" + chip.shortName() : chip.shortName();
    }
}
