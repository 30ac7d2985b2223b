package app.zhanggui.purchase.ui;

import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.purchase.Classing;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javafx.collections.SetChangeListener;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** How many customers each class has and would have, and what each brings. */
final class ClassCountsView extends VBox {
    private final Texts texts;
    private final ClassesViewModel model;
    private final GridPane grid = new GridPane();
    private final HBox turnover = new HBox();
    private final HBox customers = new HBox();
    private final VBox bars;

    ClassCountsView(Texts texts, ClassesViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("class-counts");
        grid.getStyleClass().add("counts-grid");
        for (HPos side : new HPos[] {HPos.LEFT, HPos.RIGHT, HPos.CENTER, HPos.RIGHT, HPos.RIGHT}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHalignment(side);
            grid.getColumnConstraints().add(column);
        }
        grid.getColumnConstraints().get(4).setHgrow(Priority.ALWAYS);
        bars =
                new VBox(
                        3,
                        Forms.fieldLabel(texts.get("purchase.counts.turnover")),
                        turnover,
                        Forms.fieldLabel(texts.get("purchase.counts.customers")),
                        customers);
        turnover.getStyleClass().add("part-bar");
        customers.getStyleClass().add("part-bar");
        getChildren().addAll(grid, bars);
        model.classing().addListener((o, was, is) -> show());
        model.chosen().addListener((SetChangeListener<Object>) change -> showCounts());
        show();
    }

    private void show() {
        showCounts();
        Classing classing = model.classing().get();
        Forms.showIf(classing.turnover().fen() > 0, bars);
        parts(turnover, level -> classing.brings(level).fen());
        parts(customers, classing::after);
    }

    private void showCounts() {
        grid.getChildren().clear();
        grid.addRow(
                0,
                new Label(),
                Forms.fieldLabel(texts.get("purchase.counts.now")),
                new Label(),
                Forms.fieldLabel(texts.get("purchase.counts.then")),
                Forms.fieldLabel(texts.get("purchase.counts.brings")));
        for (Level level : Level.values()) {
            Money brings = model.classing().get().brings(level);
            row(Optional.of(level), brings.written());
        }
        row(Optional.empty(), "");
    }

    private void row(Optional<Level> level, String brings) {
        grid.addRow(
                grid.getRowCount(),
                levelBox(level),
                new Label(String.format("%,d", model.now(level))),
                Forms.muted("→"),
                Forms.styled(String.format("%,d", model.then(level)), "strong"),
                new Label(brings));
    }

    /** The letter on the colour of its class; a dash for none. */
    static Label levelBox(Optional<Level> level) {
        Label box = Forms.styled(level.map(Level::name).orElse("–"), "lv");
        box.getStyleClass().add(level.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("o"));
        return box;
    }

    private void parts(HBox bar, ToLongFunction<Level> size) {
        bar.getChildren().clear();
        double all = 0;
        for (Level level : Level.values()) {
            all += size.applyAsLong(level);
        }
        for (Level level : Level.values()) {
            double part = all == 0 ? 0 : size.applyAsLong(level) / all;
            if (part > 0) {
                bar.getChildren().add(part(bar, level, part));
            }
        }
    }

    private Region part(HBox bar, Level level, double part) {
        String percent = texts.get("purchase.percent", Math.round(part * 100));
        StackPane region = new StackPane();
        region.getStyleClass().addAll("part", level.name().toLowerCase(Locale.ROOT));
        region.setMinWidth(2);
        region.prefWidthProperty().bind(bar.widthProperty().multiply(part));
        if (part > 0.12) {
            region.getChildren().add(new Label(level.name() + " " + percent));
        }
        return region;
    }
}
