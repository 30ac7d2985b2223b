package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintFigures;
import app.zhanggui.complaint.ComplaintFigures.Repeater;
import app.zhanggui.complaint.FigureSpan.Step;
import app.zhanggui.complaint.FigureWords;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 统计: what the complaints of a stretch of time say together (S2-27, S2-28, S4-53). */
final class FiguresView extends VBox {
    private final Texts texts;
    private final FigureWords words;
    private final Consumer<CustomerId> openCard;
    private final TimeChartView time;
    private final BarsView products;
    private final BarsView causes;
    private final BarsView stages;
    private final BarsView right;
    private final BarsView satisfaction;
    private final VBox repeaters = new VBox();
    private final Label received = Forms.styled("", "strong");

    /** What can be done with the figures besides looking at them. */
    record Actions(Runnable print, Runnable export, Runnable targets) {}

    FiguresView(
            Texts texts, FiguresViewModel model, Actions actions, Consumer<CustomerId> openCard) {
        this.texts = texts;
        this.openCard = openCard;
        words = new FigureWords(texts);
        time = new TimeChartView(texts);
        products = bars("complaint.figures.products", "complaint.figures.products.none");
        causes = bars("complaint.figures.causes", "complaint.figures.causes.none");
        stages = bars("complaint.figures.stages", "complaint.figures.none");
        right = bars("complaint.figures.right", "complaint.figures.none");
        satisfaction = bars("complaint.figures.satisfaction", "complaint.figures.none");
        getStyleClass().add("figures");
        ScrollPane scroll = new ScrollPane(panels());
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(choices(model, actions), scroll);
        model.figures().addListener((o, was, is) -> show(is));
        show(model.figures().get());
    }

    private BarsView bars(String titleKey, String nothingKey) {
        return new BarsView(texts.get(titleKey), texts.get(nothingKey));
    }

    private HBox choices(FiguresViewModel model, Actions actions) {
        FlowPane choices =
                Forms.flow(
                        12,
                        choice(
                                List.of(FiguresViewModel.Reach.values()),
                                "complaint.figures.reach.",
                                model.reach()),
                        choice(List.of(Step.values()), "complaint.figures.step.", model.step()),
                        received);
        HBox.setHgrow(choices, Priority.ALWAYS);
        return Forms.row(
                12,
                choices,
                Forms.link(texts.get("complaint.targets.open"), actions.targets()),
                Forms.button(texts.get("complaint.export"), actions.export()),
                Forms.button(texts.get("complaint.figures.print"), actions.print()));
    }

    private <T> Node choice(List<T> choices, String keys, ObjectProperty<T> chosen) {
        Segment<T> segment =
                new Segment<>(choices, choice -> texts.get(keys + choice), chosen::set);
        chosen.addListener((o, was, is) -> segment.show(Optional.of(is)));
        segment.show(Optional.of(chosen.get()));
        return segment;
    }

    private GridPane panels() {
        GridPane panels = new GridPane();
        panels.getStyleClass().add("figures-panels");
        for (int half = 0; half < 2; half++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(50);
            panels.getColumnConstraints().add(column);
        }
        panels.add(time, 0, 0, 2, 1);
        panels.addRow(1, products, causes);
        panels.addRow(2, stages, repeaterPanel());
        panels.addRow(3, right, satisfaction);
        return panels;
    }

    private VBox repeaterPanel() {
        VBox panel = new VBox(Forms.heading(texts.get("complaint.figures.repeaters")), repeaters);
        panel.getStyleClass().addAll("panel", "figures-panel");
        return panel;
    }

    private void show(ComplaintFigures figures) {
        received.setText(texts.get("complaint.figures.total", figures.received()));
        time.show(figures);
        products.show(words.products(figures));
        causes.show(words.causes(figures));
        stages.show(words.stages(figures));
        right.show(words.firstTimeRight(figures));
        satisfaction.show(words.satisfaction(figures));
        repeaters.getChildren().setAll(figures.repeaters().stream().map(this::repeater).toList());
        if (figures.repeaters().isEmpty()) {
            repeaters.getChildren().add(Forms.muted(texts.get("complaint.figures.repeaters.none")));
        }
    }

    private Node repeater(Repeater repeater) {
        Button name = Forms.link(repeater.name(), () -> openCard.accept(repeater.customer()));
        Label times =
                Forms.styled(texts.get("complaint.figures.times", repeater.times()), "strong");
        Label last = Forms.muted(texts.get("complaint.figures.last", repeater.last().toString()));
        Label bought = new Label(words.bought(repeater.bought()));
        name.setMinWidth(0);
        times.setMinWidth(USE_PREF_SIZE);
        bought.setMinWidth(USE_PREF_SIZE);
        return Forms.row(10, name, Forms.gap(), bought, times, last);
    }
}
