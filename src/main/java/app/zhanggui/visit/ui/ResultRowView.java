package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Letters;
import app.zhanggui.visit.BeforeVisitWords;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.VisitId;
import app.zhanggui.visit.VisitOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** One visit on the screen where the day's paper is ticked in. */
final class ResultRowView extends GridPane {
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    /** Parts of the width: place, who, boxes, when it came about, note, next. */
    private static final List<Double> PARTS = List.of(5.5, 27.0, 27.5, 10.0, 20.0, 10.0);

    /** The same in two lines: place, who, and below the boxes when it came about, note, next. */
    private static final List<Double> PARTS_IN_TWO = List.of(9.0, 33.0, 18.0, 25.0, 15.0);

    /** In widths of a letter: what one line needs. */
    private static final double ROOM_FOR_ONE_LINE = 62;

    private final DayResultsViewModel model;
    private final Texts texts;
    private final VisitId visit;
    private final Label place = Forms.styled("", "result-place");
    private final TextField happened = new TextField();
    private final TextField note = new TextField();
    private final TextField next = new TextField();
    private final OutcomeBoxesView ticks;
    private final Letters letters = new Letters(this::fit);
    private boolean figureIsTyped;

    /**
     * @param step goes so many rows down, or up
     */
    ResultRowView(DayResultsViewModel model, Texts texts, ResultLine line, Consumer<Integer> step) {
        this.model = model;
        this.texts = texts;
        visit = line.visit().id();
        getStyleClass().add("result-row");
        ticks = new OutcomeBoxesView(texts, line.visit().mode(), this::tick);
        VBox who = who(line);
        addRow(0, place, who, ticks, happened, note, next);
        getChildren().add(letters);
        widthProperty().addListener((o, was, is) -> fit());
        fit();
        setFocusTraversable(true);
        setAccessibleText(line.ticked().name());
        happened.setPromptText(texts.get("visit.tick.asPlanned"));
        note.setPromptText(texts.get("visit.tick.note.prompt"));
        next.setPromptText(texts.get("visit.tick.next.prompt"));
        field(happened, "visit.tick.happened", model::happened);
        field(note, "visit.tick.note", model::note);
        field(next, "visit.tick.next", model::next);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> key(key, step));
        addEventFilter(KeyEvent.KEY_TYPED, this::swallowFigure);
        setOnMousePressed(event -> requestFocus());
        show(line);
    }

    /** Gives a row, or the head above the rows, the columns of all. */
    static void divide(GridPane row) {
        divide(row, PARTS);
    }

    private static void divide(GridPane row, List<Double> parts) {
        row.getColumnConstraints().clear();
        for (double part : parts) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(part);
            column.setMinWidth(0);
            row.getColumnConstraints().add(column);
        }
    }

    /** Whether a row of that width needs two lines. */
    static boolean needsTwoLines(double width, Letters letters) {
        return width > 0 && width < ROOM_FOR_ONE_LINE * letters.size();
    }

    /** With large letters what is written down stands below what is ticked. */
    private void fit() {
        boolean two = needsTwoLines(getWidth(), letters);
        divide(this, two ? PARTS_IN_TWO : PARTS);
        setConstraints(ticks, 2, 0, two ? 3 : 1, 1);
        setConstraints(happened, two ? 2 : 3, two ? 1 : 0);
        setConstraints(note, two ? 3 : 4, two ? 1 : 0);
        setConstraints(next, two ? 4 : 5, two ? 1 : 0);
    }

    /** 上 3; planning anew may change it. */
    private String place(ResultLine line) {
        var planned = line.ticked().planned();
        return texts.get("visit.half." + planned.slot().half()) + " " + planned.order();
    }

    private VBox who(ResultLine line) {
        var audience = line.ticked().audience();
        Label level = Forms.styled(texts.get("visit.letter." + audience), "stop-level");
        level.getStyleClass().add(audience.style());
        String call = line.visit().mode() == Mode.PHONE ? "☎ " : "";
        Label name = Forms.styled(call + line.ticked().name(), "strong");
        var customer = line.ticked().customer();
        String reach = customer.contact() + "　" + BeforeVisitWords.spaced(customer.number());
        return new VBox(Forms.row(5, level, name), Forms.styled(reach.strip(), "hint"));
    }

    private void field(TextField field, String key, BiConsumer<VisitId, String> typed) {
        field.setAccessibleText(texts.get(key));
        field.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is) {
                                typed.accept(visit, field.getText());
                            }
                        });
    }

    /** Ticks; one put off is asked for its day. */
    private void tick(VisitOutcome outcome) {
        model.tick(visit, outcome);
        if (outcome == VisitOutcome.PUT_OFF && next.getText().isBlank()) {
            next.requestFocus();
        } else {
            requestFocus();
        }
    }

    private void key(KeyEvent key, Consumer<Integer> step) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        boolean typing = key.getTarget() instanceof TextField;
        switch (key.getCode()) {
            case UP -> step.accept(-1);
            case DOWN -> step.accept(1);
            case ENTER -> enter(typing, step);
            default -> {
                if (typing ? !left(key.getCode()) : !ticks(key.getCode())) {
                    return;
                }
            }
        }
        key.consume();
    }

    private void enter(boolean typing, Consumer<Integer> step) {
        if (typing) {
            step.accept(1);
        } else {
            note.requestFocus();
        }
    }

    /** Escape leads out of a field first. */
    private boolean left(KeyCode code) {
        if (code == KeyCode.ESCAPE) {
            requestFocus();
        }
        return code == KeyCode.ESCAPE;
    }

    /** The figure that ticked 改期 is not the day it is put off to. */
    private void swallowFigure(KeyEvent typed) {
        if (figureIsTyped) {
            figureIsTyped = false;
            typed.consume();
        }
    }

    private boolean ticks(KeyCode code) {
        Optional<VisitOutcome> outcome = ticks.of(code);
        outcome.ifPresent(
                one -> {
                    figureIsTyped = true;
                    tick(one);
                });
        return outcome.isPresent();
    }

    void show(ResultLine line) {
        place.setText(place(line));
        ticks.show(line.outcome());
        fill(happened, line.happened());
        fill(note, line.note());
        fill(next, line.next());
        boolean kept = line.ticked().result().isPresent();
        pseudoClassStateChanged(TICKED, kept);
        pseudoClassStateChanged(WAITING, !kept && line.isOpen(texts));
    }

    /** What is being typed is left alone. */
    private static void fill(TextField field, String text) {
        if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
