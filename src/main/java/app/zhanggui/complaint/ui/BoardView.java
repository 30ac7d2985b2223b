package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Severity;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** Six columns of cards, what is due first at the top; arrow keys go from card to card. */
final class BoardView extends GridPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("welcome");

    private final Texts texts;
    private final ComplaintBoardViewModel model;
    private final Consumer<Stage> dropped;
    private final Map<ComplaintId, VBox> cards = new HashMap<>();
    private final Map<Stage, ScrollPane> scrolls = new EnumMap<>(Stage.class);

    /**
     * @param dropped told the stage that the chosen complaint was carried to by the mouse
     */
    BoardView(Texts texts, ComplaintBoardViewModel model, Consumer<Stage> dropped) {
        this.texts = texts;
        this.model = model;
        this.dropped = dropped;
        getStyleClass().add("board");
        RowConstraints whole = new RowConstraints();
        whole.setVgrow(Priority.ALWAYS);
        getRowConstraints().add(whole);
        for (int i = 0; i < Stage.six().size(); i++) {
            ColumnConstraints sixth = new ColumnConstraints();
            sixth.setPercentWidth(100.0 / Stage.six().size());
            getColumnConstraints().add(sixth);
        }
        model.cards().addListener((ListChangeListener<BoardCard>) change -> fill());
        model.selected().addListener((o, was, is) -> mark(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        fill();
    }

    private void fill() {
        boolean hadFocus = cards.values().stream().anyMatch(VBox::isFocused);
        cards.clear();
        getChildren().clear();
        for (Stage stage : Stage.six()) {
            add(column(stage), stage.ordinal(), 0);
        }
        mark(model.selected().get());
        if (hadFocus) {
            focusChosen();
        }
    }

    private VBox column(Stage stage) {
        List<BoardCard> here = model.column(stage);
        String name = texts.get("complaint.numbered." + stage);
        Label count = Forms.styled(Integer.toString(here.size()), "count");
        VBox list = new VBox();
        list.getStyleClass().add("cards");
        here.forEach(card -> list.getChildren().add(card(card)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scrolls.put(stage, scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox column = new VBox(Forms.row(4, Forms.heading(name), Forms.gap(), count), scroll);
        column.getStyleClass().add("column");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        letDropOn(column, stage);
        return column;
    }

    private void letDropOn(VBox column, Stage stage) {
        column.setOnMouseDragEntered(event -> column.pseudoClassStateChanged(WELCOME, true));
        column.setOnMouseDragExited(event -> column.pseudoClassStateChanged(WELCOME, false));
        column.setOnMouseDragReleased(
                event -> {
                    boolean elsewhere = model.chosen().filter(c -> c.stage() != stage).isPresent();
                    if (elsewhere) {
                        dropped.accept(stage);
                    }
                });
    }

    /** The card stays where it is until its stage has changed; it only looks lifted. */
    private static void letCarry(VBox box) {
        box.setOnDragDetected(
                event -> {
                    box.startFullDrag();
                    box.pseudoClassStateChanged(CARRIED, true);
                });
        box.setOnMouseReleased(event -> box.pseudoClassStateChanged(CARRIED, false));
    }

    private VBox card(BoardCard card) {
        Label due = Forms.styled(texts.say(card.due().words()), "due");
        Label name = Forms.styled(card.line().customerName(), "strong");
        HBox head = Forms.row(4, name);
        severity(card.complaint()).ifPresent(head.getChildren()::add);
        Subject subject = card.complaint().subject();
        FlowPane about = about(subject);
        VBox box = new VBox(head, about, due);
        box.getStyleClass().addAll("complaint", urgency(card.due().urgency()));
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(name.getText() + " " + subject.summary() + " " + due.getText());
        box.setOnMousePressed(
                event -> {
                    event.consume();
                    box.requestFocus();
                    model.select(card.complaint().id());
                });
        box.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is) {
                                model.select(card.complaint().id());
                            }
                        });
        letCarry(box);
        cards.put(card.complaint().id(), box);
        return box;
    }

    private Optional<Label> severity(Complaint complaint) {
        if (complaint.subject().severity() != Severity.SERIOUS) {
            return Optional.empty();
        }
        Label serious = Forms.tag(texts.get("complaint.severity.SERIOUS"));
        serious.getStyleClass().add("serious");
        serious.setMinWidth(USE_PREF_SIZE);
        return Optional.of(serious);
    }

    /** The summary and the category, the category as a whole on the next line if need be. */
    private FlowPane about(Subject subject) {
        String category = texts.get("complaint.category." + subject.category());
        Label summary = new Label(subject.summary());
        summary.setWrapText(true);
        FlowPane about = new FlowPane(summary, Forms.muted(category));
        about.getStyleClass().add("about");
        summary.maxWidthProperty().bind(about.widthProperty());
        return about;
    }

    private static String urgency(Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "overdue";
            case TODAY -> "today";
            case LATER -> "later";
        };
    }

    private void mark(ComplaintLine chosen) {
        cards.forEach(
                (id, card) ->
                        card.pseudoClassStateChanged(
                                CHOSEN, chosen != null && chosen.complaint().id().equals(id)));
        if (chosen != null && cards.containsKey(chosen.complaint().id())) {
            reveal(cards.get(chosen.complaint().id()), scrolls.get(chosen.complaint().stage()));
        }
    }

    /** Scrolls a card into sight where its column is longer than the board is high. */
    private void reveal(VBox card, ScrollPane column) {
        applyCss();
        layout();
        double seen = column.getViewportBounds().getHeight();
        double hidden = column.getContent().getBoundsInLocal().getHeight() - seen;
        double top = column.getVvalue() * hidden;
        double bottomOfCard = card.getBoundsInParent().getMaxY();
        double topOfCard = card.getBoundsInParent().getMinY();
        if (hidden > 0 && bottomOfCard > top + seen) {
            column.setVvalue((bottomOfCard - seen) / hidden);
        } else if (hidden > 0 && topOfCard < top) {
            column.setVvalue(topOfCard / hidden);
        }
    }

    private void arrows(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.stepWithin(-1);
            case DOWN -> model.stepWithin(1);
            case LEFT -> model.stepAcross(-1);
            case RIGHT -> model.stepAcross(1);
            default -> {
                return;
            }
        }
        event.consume();
        focusChosen();
    }

    /** Puts the keyboard on the chosen card. */
    void focusChosen() {
        ComplaintLine chosen = model.selected().get();
        if (chosen != null && cards.containsKey(chosen.complaint().id())) {
            cards.get(chosen.complaint().id()).requestFocus();
        }
    }
}
