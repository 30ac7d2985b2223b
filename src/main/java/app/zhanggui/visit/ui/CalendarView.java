package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.visit.DayKind;
import app.zhanggui.visit.DayLabel;
import app.zhanggui.visit.MonthGrid;
import app.zhanggui.visit.WorkCalendar;
import app.zhanggui.visit.ui.CalendarViewModel.Shown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 工作日历: a month on the wall, what each day is, and the year's notice taken over. */
final class CalendarView extends VBox {
    private final CalendarViewModel model;
    private final Texts texts;
    private final Label month = Forms.styled("", "month-name");
    private final Label banner = Forms.styled("", "banner");
    private final HBox weekdays = new HBox(4);
    private final GridPane grid = new GridPane();

    CalendarView(CalendarViewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("dialog", "work-calendar");
        MonthPlanView.dress(this);
        grid.getStyleClass().add("calendar-grid");
        banner.setWrapText(true);
        weekdays.setAlignment(Pos.CENTER_LEFT);
        VBox wall = new VBox(8, head(), banner, grid);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("visit.calendar.title"), "dialog-title"),
                        weekdays,
                        new HBox(20, wall, new CalendarDayView(model, texts)),
                        new CalendarNoticeView(model, texts),
                        Forms.buttons(Forms.primary(texts.get("visit.calendar.close"), close)));
        model.shown().addListener((o, was, is) -> show(is));
        show(model.shown().get());
    }

    private HBox head() {
        Button back = Forms.link("‹", () -> model.turn(-1));
        back.setAccessibleText(texts.get("visit.month.back"));
        Button on = Forms.link("›", () -> model.turn(1));
        on.setAccessibleText(texts.get("visit.month.on"));
        return Forms.row(4, back, month, on);
    }

    private void show(Shown shown) {
        int year = shown.month().getYear();
        month.setText(
                texts.get("visit.month", String.valueOf(year), shown.month().getMonthValue()));
        banner.setText(texts.get("visit.notPublished", String.valueOf(year)));
        Forms.showIf(!shown.published(), banner);
        showRest(shown.calendar());
        Optional<LocalDate> focused = focusedDay();
        showDays(shown);
        focused.ifPresent(this::focus);
    }

    private void showRest(WorkCalendar calendar) {
        weekdays.getChildren().setAll(Forms.fieldLabel(texts.get("visit.calendar.rest")));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            ToggleButton toggle = new ToggleButton(texts.get("visit.weekday." + weekday));
            toggle.getStyleClass().add("rest-day");
            toggle.setSelected(calendar.rest().contains(weekday));
            toggle.setOnAction(event -> model.toggleRest(weekday));
            weekdays.getChildren().add(toggle);
        }
    }

    private void showDays(Shown shown) {
        grid.getChildren().clear();
        MonthGrid days = MonthGrid.of(shown.month(), WorkCalendar.WEEKEND);
        int column = 0;
        for (DayOfWeek weekday : days.columns()) {
            Label name = Forms.fieldLabel(texts.get("visit.weekday." + weekday));
            name.getStyleClass().add("calendar-weekday");
            grid.add(name, column++, 0);
        }
        int row = 1;
        for (List<Optional<LocalDate>> week : days.weeks()) {
            for (int i = 0; i < week.size(); i++) {
                int at = i;
                int in = row;
                week.get(i).ifPresent(day -> grid.add(day(shown, day), at, in));
            }
            row++;
        }
    }

    private Node day(Shown shown, LocalDate day) {
        WorkCalendar calendar = shown.calendar();
        DayKind kind = calendar.kind(day);
        String label = new DayLabel(calendar, texts).of(day);
        ToggleButton button = new ToggleButton(day.getDayOfMonth() + "\n" + label);
        button.setUserData(day);
        button.setSelected(day.equals(shown.chosen()));
        button.getStyleClass().addAll("calendar-day", kind.isWorked() ? "worked" : "off");
        if (kind == DayKind.HOLIDAY) {
            button.getStyleClass().add("holiday");
        } else if (kind == DayKind.MAKEUP_WORKDAY) {
            button.getStyleClass().add("makeup");
        }
        if (calendar.hasDuty(day)) {
            button.getStyleClass().add("duty");
        }
        button.setAccessibleText(day + " " + texts.get("visit.daykind." + kind) + " " + label);
        button.setOnAction(event -> model.choose(day));
        return button;
    }

    /** The days are made anew at each change; the cursor stays on its day. */
    private Optional<LocalDate> focusedDay() {
        return grid.getChildren().stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(node -> (LocalDate) node.getUserData());
    }

    private void focus(LocalDate day) {
        grid.getChildren().stream()
                .filter(node -> day.equals(node.getUserData()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
