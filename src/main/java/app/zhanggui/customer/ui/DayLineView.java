package app.zhanggui.customer.ui;

import app.zhanggui.customer.TypedValue;
import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A line for a day, with a calendar at its end to choose the day from. What was typed stays there
 * to be mended when it is no day; a date picker of its own would clear it away.
 */
final class DayLineView extends StackPane {
    private final TextField line;
    private final DatePicker calendar = new DatePicker();
    private boolean needed;

    DayLineView(Optional<LocalDate> first) {
        this(new TextField());
        first.ifPresent(this::show);
        line.focusedProperty().addListener((o, was, is) -> day().ifPresent(this::show));
    }

    DayLineView(TextField line) {
        this.line = line;
        calendar.setEditable(false);
        calendar.setFocusTraversable(false);
        calendar.setShowWeekNumbers(false);
        calendar.getStyleClass().add("calendar-only");
        calendar.setOnShowing(event -> calendar.setValue(day().orElse(null)));
        calendar.setOnAction(event -> choose());
        line.addEventFilter(KeyEvent.KEY_PRESSED, this::open);
        line.accessibleTextProperty().bindBidirectional(accessibleTextProperty());
        setAlignment(calendar, Pos.CENTER_RIGHT);
        getStyleClass().add("day-line");
        getChildren().setAll(line, calendar);
    }

    private void choose() {
        if (calendar.isShowing() && calendar.getValue() != null) {
            show(calendar.getValue());
            line.requestFocus();
        }
    }

    private void open(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            calendar.show();
            event.consume();
        }
    }

    void show(LocalDate day) {
        line.setText(day.toString());
    }

    /** What stands there, typed or chosen; empty if it is no day. */
    Optional<LocalDate> day() {
        return TypedValue.date(line.getText());
    }

    /** Nothing is no answer to this question. */
    DayLineView needed() {
        needed = true;
        return this;
    }

    /** What is wrong with what stands there. */
    Optional<Message> trouble() {
        String typed = line.getText().strip();
        if (day().isPresent() || typed.isEmpty() && !needed) {
            return Optional.empty();
        }
        return Optional.of(
                typed.isEmpty()
                        ? Message.of("customer.typed.noDay")
                        : Message.of("customer.typed.date", typed));
    }

    @Override
    public void requestFocus() {
        line.requestFocus();
    }
}
