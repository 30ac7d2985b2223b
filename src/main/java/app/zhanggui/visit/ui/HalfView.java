package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.ui.Board.Half;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A morning or an afternoon on the board; visits are taken from it and dropped onto it. */
final class HalfView extends HBox {
    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");
    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("welcome");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final BoardViewModel board;
    private final HandViewModel hand;
    private final BiConsumer<Visit, Node> menu;
    private final ChipFlowView flow;
    private Half half;

    /**
     * @param menu shows what can be done with a visit, beside its chip
     */
    HalfView(
            BoardViewModel board,
            HandViewModel hand,
            Texts texts,
            Half half,
            BiConsumer<Visit, Node> menu) {
        this.board = board;
        this.hand = hand;
        this.menu = menu;
        this.half = half;
        getStyleClass().add("half");
        String word = texts.get("visit.half." + half.slot().half());
        Label name = new Label(half.worked() ? word : "");
        name.getStyleClass().add("half-name");
        Label more = new Label();
        more.getStyleClass().add("more");
        flow = new ChipFlowView(more);
        HBox.setHgrow(flow, Priority.ALWAYS);
        getChildren().addAll(name, flow);
        setMinHeight(0);
        setPrefHeight(0);
        fill();
        receive();
    }

    Slot slot() {
        return half.slot();
    }

    void show(Half changed) {
        if (!changed.equals(half)) {
            half = changed;
            fill();
        }
    }

    private void fill() {
        List<ChipFlowView.Item> items = new ArrayList<>();
        for (Board.Stretch stretch : half.stretches()) {
            if (!stretch.region().isEmpty()) {
                String region = stretch.region();
                items.add(new ChipFlowView.Item(false, () -> Forms.styled(region, "half-region")));
            }
            stretch.chips()
                    .forEach(chip -> items.add(new ChipFlowView.Item(true, () -> chip(chip))));
        }
        flow.show(items);
    }

    private ChipView chip(Board.Chip content) {
        ChipView chip = new ChipView(content);
        chip.setOnMousePressed(
                event -> {
                    if (hand.isSwapping()) {
                        hand.swapWith(content.visit());
                    } else {
                        board.choose(content.visit());
                    }
                    event.consume();
                });
        chip.setOnDragDetected(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        hand.take(content.visit());
                        chip.startFullDrag();
                    }
                });
        chip.setOnContextMenuRequested(
                event -> {
                    menu.accept(content.visit(), chip);
                    event.consume();
                });
        return chip;
    }

    private void receive() {
        setOnMousePressed(event -> board.look(slot()));
        setOnMouseDragEntered(event -> hand.over(slot()));
        setOnMouseDragReleased(
                event -> {
                    board.look(slot());
                    hand.drop(slot());
                });
    }

    /** Whether this is the half-day that is looked at. */
    void lookedAt(boolean isIt) {
        pseudoClassStateChanged(LOOKED_AT, isIt);
    }

    /**
     * Shows whether what the hand holds above it may be put here; empty if the hand is elsewhere.
     */
    void hinted(Optional<HandViewModel.Hint> hint) {
        pseudoClassStateChanged(WELCOME, hint.filter(here -> !here.refused()).isPresent());
        pseudoClassStateChanged(REFUSED, hint.filter(HandViewModel.Hint::refused).isPresent());
    }
}
