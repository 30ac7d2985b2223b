package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Unplaced;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What found no place, and why; a piece can be dragged onto the board all the same. */
final class UnplacedView extends VBox {
    /** More are a click away. */
    private static final int FEW = 4;

    private final HandViewModel hand;
    private final Texts texts;
    private boolean all;

    UnplacedView(HandViewModel hand, Texts texts) {
        super(3);
        this.hand = hand;
        this.texts = texts;
        getStyleClass().addAll("panel", "side-panel");
    }

    void show(MonthPlan plan) {
        int count = plan.unplaced().size();
        getChildren().setAll(Forms.heading(texts.get("visit.side.unplaced", count)));
        Map<Unplaced, Integer> wishes = Unplaced.counted(plan.unplaced());
        int lines = wishes.size();
        wishes.entrySet().stream()
                .limit(all ? lines : FEW)
                .forEach(one -> getChildren().add(line(plan, one.getKey(), one.getValue())));
        if (lines > FEW) {
            String text = all ? texts.get("visit.side.fewer") : texts.get("visit.side.all", lines);
            getChildren()
                    .add(
                            Forms.link(
                                    text,
                                    () -> {
                                        all = !all;
                                        show(plan);
                                    }));
        }
        Forms.showIf(count > 0, this);
    }

    private Node line(MonthPlan plan, Unplaced wish, int times) {
        Audience audience = plan.audience(wish.customer());
        String name = plan.client(wish.customer()).name();
        String call = wish.mode() == Mode.PHONE ? "☎" : "";
        String often = times > 1 ? " ×" + times : "";
        Label chip = new Label(call + ShortName.of(name) + often);
        chip.getStyleClass().setAll("chip", audience.style());
        chip.setOnDragDetected(
                event -> {
                    hand.take(wish);
                    chip.startFullDrag();
                });
        String sentence = texts.say(wish.reason().sentence());
        Label reason = Forms.styled(sentence, "hint");
        Tooltip.install(reason, new Tooltip(name + "　" + sentence));
        HBox line = Forms.row(6, chip, Forms.gap(), reason);
        reason.setMinWidth(0);
        chip.minWidthProperty()
                .bind(
                        line.widthProperty()
                                .map(room -> Math.min(chip.prefWidth(-1), room.doubleValue() / 2)));
        return line;
    }
}
