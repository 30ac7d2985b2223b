package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Level;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.Audience;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** 工作日历 and 频率规则: what is done in them reaches the card file. */
@ExtendWith(ApplicationExtension.class)
class PlanDialogsViewTest {
    private final PlanDesk desk = new PlanDesk();
    private final CalendarViewModel calendar =
            new CalendarViewModel(desk.days, Jobs.direct(), desk.told, desk.clock);
    private final StackPane window = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(window, 1000, 700));
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void showCalendar(FxRobot robot, YearMonth month) {
        robot.interact(
                () -> {
                    calendar.open(month);
                    window.getChildren().setAll(new CalendarView(calendar, desk.texts, () -> {}));
                });
    }

    private Node day(FxRobot robot, LocalDate day) {
        return robot.from(window)
                .lookup(".calendar-day")
                .match(node -> day.equals(node.getUserData()))
                .query();
    }

    private boolean saysThatTheYearIsNotPublished(FxRobot robot) {
        return robot.from(window).lookup(".banner").query().isVisible();
    }

    @Test
    void theCalendarTellsHolidaysAndMakeUpDaysApart(FxRobot robot) {
        showCalendar(robot, YearMonth.of(2026, 10));

        assertThat(day(robot, LocalDate.of(2026, 10, 1)).getStyleClass())
                .contains("off", "holiday");
        assertThat(day(robot, LocalDate.of(2026, 10, 10)).getStyleClass())
                .contains("worked", "makeup");
        assertThat(((Labeled) day(robot, LocalDate.of(2026, 10, 10))).getText())
                .isEqualTo("10\n补班");
        assertThat(saysThatTheYearIsNotPublished(robot)).isFalse();
    }

    @Test
    void aYearNotPublishedYetSaysSo(FxRobot robot) {
        showCalendar(robot, YearMonth.of(2027, 10));

        assertThat(saysThatTheYearIsNotPublished(robot)).isTrue();
        assertThat(((Labeled) robot.from(window).lookup(".banner").query()).getText())
                .contains("2027")
                .contains("没有公布");
    }

    @Test
    void aLeapMonthStandsInTheCalendar(FxRobot robot) {
        showCalendar(robot, YearMonth.of(2025, 7));

        assertThat(((Labeled) day(robot, LocalDate.of(2025, 7, 25))).getText())
                .isEqualTo("25\n闰六月");
    }

    @Test
    void aDayOfTheWeekCanBeMadeADayOfRest(FxRobot robot) {
        showCalendar(robot, YearMonth.of(2026, 12));
        ToggleButton monday =
                robot.from(window)
                        .lookup(".rest-day")
                        .match(node -> ((ToggleButton) node).getText().equals("周一"))
                        .queryAs(ToggleButton.class);

        robot.interact(monday::fire);

        assertThat(desk.days.calendar().rest()).contains(DayOfWeek.MONDAY);
        assertThat(day(robot, LocalDate.of(2026, 12, 7)).getStyleClass()).contains("off");
    }

    @Test
    void aFrequencyIsKeptWhenTheOwnerSaysSo(FxRobot robot) {
        AtomicBoolean closed = new AtomicBoolean();
        desk.customer("宏达五金有限公司", Level.A);
        robot.interact(
                () -> {
                    desk.month.open(PlanDesk.DECEMBER);
                    desk.often.start();
                    window.getChildren()
                            .setAll(
                                    new FrequencyRulesView(
                                            desk.often, desk.texts, () -> closed.set(true)));
                });
        Spinner<Integer> visits = visitsOfA(robot);

        robot.interact(() -> visits.increment(1));
        assertThat(desk.rules.rules().frequencies().of(Audience.A).inPersonTimes()).isEqualTo(4);
        robot.interact(
                () ->
                        robot.from(window)
                                .lookup(desk.texts.get("visit.rules.keep"))
                                .queryButton()
                                .fire());

        assertThat(desk.rules.rules().frequencies().of(Audience.A).inPersonTimes()).isEqualTo(5);
        assertThat(closed).isTrue();
    }

    @SuppressWarnings("unchecked")
    private Spinner<Integer> visitsOfA(FxRobot robot) {
        String name =
                desk.texts.say(Audience.A.label()) + " " + desk.texts.get("visit.rules.visits");
        return robot.from(window)
                .lookup(".spinner")
                .match(node -> name.equals(node.getAccessibleText()))
                .queryAs(Spinner.class);
    }
}
