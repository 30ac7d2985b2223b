package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.ui.Board.Day;
import app.zhanggui.visit.ui.HandViewModel.Hint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** The weeks of the month under each other. */
final class MonthBoardView extends GridPane {
    private static final double NARROW = 0.4;

    private final MonthPlanViewModel month;
    private final BoardViewModel board;
    private final HandViewModel hand;
    private final Texts texts;
    private final VisitMenuView menu;
    private final HalfDayView halfDay;
    private final Map<LocalDate, DayView> days = new HashMap<>();
    private final Map<Slot, HalfView> halves = new HashMap<>();
    private List<?> shape = List.of();

    /**
     * @param halfDay where Enter leads
     */
    MonthBoardView(
            MonthPlanView.Models models, Texts texts, VisitMenuView menu, HalfDayView halfDay) {
        month = models.month();
        board = models.board();
        hand = models.hand();
        this.texts = texts;
        this.menu = menu;
        this.halfDay = halfDay;
        getStyleClass().add("month");
        setAccessibleText(texts.get("visit.board"));
        setFocusTraversable(true);
        board.board().addListener((o, was, is) -> is.ifPresent(this::show));
        board.board().get().ifPresent(this::show);
        board.slot().addListener((o, was, is) -> look(was, is));
        hand.hint().addListener((o, was, is) -> hint(was, is));
        hand.carried().addListener((o, was, is) -> is.ifPresent(held -> requestFocus()));
        setOnKeyPressed(this::key);
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (!hand.isSwapping()) {
                        hand.letGo();
                    }
                    requestFocus();
                });
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> stepHalf(false);
            case DOWN -> stepHalf(true);
            case ENTER -> enter();
            case ESCAPE -> hand.letGo();
            default -> {
                menu.key(event);
                return;
            }
        }
        event.consume();
    }

    private void step(int days) {
        board.step(days);
        board.slot().get().ifPresent(hand::over);
    }

    private void stepHalf(boolean down) {
        board.stepHalf(down);
        board.slot().get().ifPresent(hand::over);
    }

    private void enter() {
        if (hand.isFull()) {
            board.slot().get().ifPresent(hand::drop);
        } else {
            halfDay.requestFocus();
            board.stepStop(board.chosenVisit().isPresent() ? 0 : 1);
        }
    }

    private void look(Optional<Slot> was, Optional<Slot> is) {
        was.map(halves::get).ifPresent(half -> half.lookedAt(false));
        is.map(halves::get).ifPresent(half -> half.lookedAt(true));
    }

    private void hint(Optional<Hint> was, Optional<Hint> is) {
        was.flatMap(Hint::slot).map(halves::get).ifPresent(half -> half.hinted(Optional.empty()));
        is.flatMap(Hint::slot).map(halves::get).ifPresent(half -> half.hinted(is));
    }

    /** Cells are made anew only where the days themselves differ. */
    private void show(Board content) {
        List<?> wanted =
                content.days().stream()
                        .map(day -> List.of(day.date(), day.label(), day.worked(), day.today()))
                        .toList();
        if (!wanted.equals(shape)) {
            shape = wanted;
            build(content);
        }
        content.days().forEach(day -> days.get(day.date()).show(day));
    }

    private void build(Board content) {
        days.clear();
        halves.clear();
        getChildren().clear();
        columns(content);
        rows(content.weeks().size());
        for (int week = 0; week < content.weeks().size(); week++) {
            for (int column = 0; column < content.columns().size(); column++) {
                add(cell(content.weeks().get(week).get(column)), column, week + 1);
            }
        }
        look(Optional.empty(), board.slot().get());
    }

    private void columns(Board content) {
        getColumnConstraints().clear();
        List<DayOfWeek> weekdays = content.columns();
        double shares = weekdays.stream().mapToDouble(day -> share(content, day)).sum();
        for (DayOfWeek weekday : weekdays) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * share(content, weekday) / shares);
            getColumnConstraints().add(column);
            Label name = new WholeWordView(texts.get("visit.weekday." + weekday), "weekday");
            GridPane.setHalignment(name, HPos.CENTER);
            add(name, weekdays.indexOf(weekday), 0);
        }
    }

    /** A weekday that is off all month gets a narrow column. */
    private static double share(Board content, DayOfWeek weekday) {
        boolean used =
                content.days().stream()
                        .filter(day -> day.date().getDayOfWeek() == weekday)
                        .anyMatch(day -> day.worked() || day.visits() > 0);
        return used ? 1 : NARROW;
    }

    private void rows(int weeks) {
        getRowConstraints().setAll(new RowConstraints());
        for (int week = 0; week < weeks; week++) {
            RowConstraints row = new RowConstraints(0, 0, Double.MAX_VALUE);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
    }

    private Node cell(Optional<Day> day) {
        if (day.isEmpty()) {
            Region blank = new Region();
            blank.getStyleClass().addAll("day", "blank");
            return blank;
        }
        DayView view =
                new DayView(day.get(), half -> new HalfView(board, hand, texts, half, menu::show));
        days.put(view.date(), view);
        view.halves().forEach(half -> halves.put(half.slot(), half));
        return view;
    }
}
