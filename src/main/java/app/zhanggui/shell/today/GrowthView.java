package app.zhanggui.shell.today;

import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 近 12 个月新增: a bar for each month, this one dark (S4-45). */
final class GrowthView extends VBox {
    private static final double TALLEST = 6; // em

    private final Texts texts;
    private final HBox bars = new HBox();

    GrowthView(Texts texts) {
        this.texts = texts;
        bars.getStyleClass().add("growth-bars");
        bars.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        Label below = Forms.muted(texts.get("shell.today.cards.year"));
        below.getStyleClass().add("small");
        getChildren().addAll(bars, below);
    }

    void show(List<GrowthStore.Added> months) {
        int most = months.stream().mapToInt(GrowthStore.Added::cards).max().orElse(0);
        bars.getChildren().setAll(months.stream().map(month -> bar(month, most)).toList());
        bars.setAccessibleText(months.stream().map(this::words).collect(Collectors.joining(" ")));
        if (!months.isEmpty()) {
            bars.getChildren().get(months.size() - 1).getStyleClass().add("now");
        }
    }

    /** A month without any new card is a line, not a gap. */
    private Region bar(GrowthStore.Added month, int most) {
        double height = most == 0 ? 0 : TALLEST * month.cards() / most;
        Region bar = new Region();
        bar.getStyleClass().add("growth-bar");
        String em = Math.max(0.15, height) + "em;";
        bar.setStyle("-fx-min-height: " + em + "-fx-max-height: " + em);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Tooltip.install(bar, new Tooltip(words(month)));
        return bar;
    }

    private String words(GrowthStore.Added month) {
        return texts.get(
                "shell.today.cards.month",
                Integer.toString(month.month().getYear()),
                Integer.toString(month.month().getMonthValue()),
                month.cards());
    }
}
