package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 客户分级: the rule at the left, what it suggests at the right, and taking it (S4-31, S2-13). */
final class ClassesView extends StackPane {
    private final Texts texts;
    private final ClassesViewModel model;
    private final SuggestionTableView table;
    private final Label summary = Forms.styled("", "strong");
    private final Label unknown = Forms.styled("", "hint");
    private final Segment<Boolean> reach;
    private final Button accept;

    ClassesView(Texts texts, ClassesViewModel model, Consumer<CustomerId> open) {
        this.texts = texts;
        this.model = model;
        table = new SuggestionTableView(texts, model, open);
        reach =
                new Segment<Boolean>(
                                List.of(true, false),
                                only ->
                                        texts.get(
                                                only
                                                        ? "purchase.classes.changes"
                                                        : "purchase.classes.everybody"),
                                model::onlyChanges)
                        .small();
        accept = Forms.primary("", model::accept);
        accept.setId("accept-classes");
        HBox panes = new HBox(side(), list());
        panes.getStyleClass().add("insight-panes");
        VBox nothing = nothing();
        getChildren().addAll(panes, nothing);
        model.classing().addListener((o, was, is) -> show());
        model.onlyChanges().addListener((o, was, is) -> show());
        model.chosen().addListener((SetChangeListener<Object>) change -> showButton());
        panes.visibleProperty().bind(nothing.visibleProperty().not());
        panes.managedProperty().bind(panes.visibleProperty()); // it is wider than the sentence
        model.classing()
                .addListener((o, was, is) -> nothing.setVisible(is.suggestions().isEmpty()));
        show();
    }

    private Node side() {
        VBox side =
                new VBox(
                        Forms.heading(texts.get("purchase.classes.rule")),
                        new ClassRuleView(texts, model),
                        Forms.heading(texts.get("purchase.classes.counts")),
                        new ClassCountsView(texts, model));
        side.getStyleClass().add("class-side");
        ScrollPane room = new ScrollPane(side);
        room.setFitToWidth(true);
        room.getStyleClass().add("class-side-room");
        return room;
    }

    private Node list() {
        VBox list =
                new VBox(
                        Forms.row(
                                10,
                                summary,
                                reach,
                                Forms.gap(),
                                Forms.link(texts.get("purchase.classes.all"), model::chooseAll),
                                Forms.link(texts.get("purchase.classes.none"), model::chooseNone),
                                accept),
                        table,
                        unknown);
        list.getStyleClass().addAll("panel", "class-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(list, Priority.ALWAYS);
        return list;
    }

    private VBox nothing() {
        Label why = Forms.muted(texts.get("purchase.classes.nothing"));
        why.setWrapText(true);
        VBox nothing =
                new VBox(
                        Forms.styled(texts.get("purchase.classes.nothing.title"), "no-title"), why);
        nothing.getStyleClass().add("nothing-yet");
        return nothing;
    }

    private void show() {
        int changes = model.changesCount();
        summary.setText(
                changes == 0
                        ? texts.get("purchase.classes.noChange")
                        : texts.get("purchase.classes.summary", changes));
        reach.show(model.onlyChanges().get());
        int left = model.classing().get().unknown();
        unknown.setText(texts.get("purchase.classes.unknown", left));
        Forms.showIf(left > 0, unknown);
        showButton();
    }

    private void showButton() {
        int many = model.chosen().size();
        accept.setText(texts.get("purchase.classes.accept", many));
        accept.setDisable(many == 0);
    }

    /** Reads everything anew. */
    void shown() {
        model.read();
        table.requestFocus();
    }
}
