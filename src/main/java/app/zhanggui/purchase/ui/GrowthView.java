package app.zhanggui.purchase.ui;

import app.zhanggui.customer.Relationship;
import app.zhanggui.purchase.Growth;
import app.zhanggui.purchase.GrowthStore;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Jobs;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 客户增长: twelve months side by side, a bar each and its figures below (S4-32, S4-45). */
final class GrowthView extends VBox {
    /** In em. */
    private static final double HIGHEST = 16;

    private final GrowthStore store;
    private final Texts texts;
    private final Jobs jobs;
    private final GridPane grid = new GridPane();

    GrowthView(GrowthStore store, Texts texts, Jobs jobs) {
        this.store = store;
        this.texts = texts;
        this.jobs = jobs;
        grid.getStyleClass().add("growth-grid");
        ScrollPane room = new ScrollPane(grid);
        room.setFitToWidth(true);
        VBox.setVgrow(room, Priority.ALWAYS);
        getStyleClass().addAll("panel", "class-list");
        Label how = Forms.styled(texts.get("purchase.growth.how"), "hint");
        how.setWrapText(true);
        getChildren().addAll(legend(), room, how);
    }

    private Node legend() {
        HBox legend = Forms.row(14, Forms.styled(texts.get("purchase.growth.title"), "strong"));
        for (Relationship one : Relationship.values()) {
            Region colour = new Region();
            colour.getStyleClass().addAll("legend-colour", look(one));
            legend.getChildren()
                    .add(
                            Forms.row(
                                    5,
                                    colour,
                                    Forms.muted(texts.get("purchase.relationship." + one))));
        }
        return legend;
    }

    private static String look(Relationship one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Reads everything anew. */
    void shown() {
        jobs.run(Message.of("purchase.job.classes"), progress -> store.months(), this::fill);
    }

    private void fill(List<Growth.Month> months) {
        grid.getChildren().clear();
        grid.getColumnConstraints().setAll(new ColumnConstraints());
        int most = months.stream().mapToInt(Growth.Month::total).max().orElse(0);
        for (Growth.Month month : months) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setHalignment(HPos.CENTER);
            column.setPercentWidth(88.0 / months.size());
            grid.getColumnConstraints().add(column);
            int at = grid.getColumnConstraints().size() - 1;
            grid.add(bar(month, most), at, 0);
            grid.add(Forms.styled(name(month), "strong"), at, 1);
        }
        figures("purchase.growth.total", months, Growth.Month::total);
        for (Relationship one : Relationship.values()) {
            figures(
                    "purchase.growth." + one,
                    months,
                    month -> month.standing().getOrDefault(one, 0));
        }
        figures("purchase.growth.added", months, Growth.Month::added);
        figures("purchase.growth.won", months, Growth.Month::won);
        figures("purchase.growth.archived", months, Growth.Month::archived);
    }

    private String name(Growth.Month month) {
        return texts.get(
                "purchase.growth.month",
                Integer.toString(month.month().getYear() % 100),
                Integer.toString(month.month().getMonthValue()));
    }

    private void figures(String key, List<Growth.Month> months, ToIntFunction<Growth.Month> what) {
        int row = grid.getRowCount();
        Label word = Forms.fieldLabel(texts.get(key));
        word.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(word, 0, row);
        for (int i = 0; i < months.size(); i++) {
            int many = what.applyAsInt(months.get(i));
            Label figure = new Label(many == 0 ? "–" : String.format(Locale.ROOT, "%,d", many));
            if (many == 0) {
                figure.getStyleClass().add("hint");
            }
            grid.add(figure, i + 1, row);
        }
    }

    /** The bar of a month, as high as its cards are many, in the colours of where they stood. */
    private Node bar(Growth.Month month, int most) {
        VBox bar = new VBox();
        bar.setAlignment(Pos.BOTTOM_CENTER);
        for (Relationship one :
                List.of(Relationship.POTENTIAL, Relationship.LIKELY, Relationship.EXISTING)) {
            int many = month.standing().getOrDefault(one, 0);
            if (many > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("growth-part", look(one));
                part.setStyle(
                        String.format(
                                Locale.ROOT, "-fx-min-height: %.3fem", HIGHEST * many / most));
                bar.getChildren().add(part);
            }
        }
        StackPane place = new StackPane(bar);
        place.getStyleClass().add("growth-bar");
        place.setStyle(String.format(Locale.ROOT, "-fx-min-height: %.1fem", HIGHEST + 1));
        Tooltip.install(place, new Tooltip(name(month) + "  " + month.total()));
        return place;
    }
}
