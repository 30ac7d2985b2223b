package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.Authority;
import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.HandOver;
import app.zhanggui.complaint.Shop;
import app.zhanggui.complaint.Stage;
import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** When the other side took a complaint over, noted in the third stage (S4-62). */
@ExtendWith(ApplicationExtension.class)
class SolveFormViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Shop shop = new Shop();
    private Complaint complaint;
    private FormGridView form;

    @Start
    void start(javafx.stage.Stage stage) {
        complaint =
                shop.edit(
                        shop.reaching(Stage.SOLVE),
                        c ->
                                c.withSolution(
                                        c.solution().withAuthority(Optional.of(Authority.OTHERS))));
        form = new FormGridView(Texts.chinese(), this::edit);
        SolveFormView.fill(form, () -> TODAY);
        form.show(complaint);
        stage.setScene(new Scene(form));
        stage.show();
    }

    private void edit(Complaint seen, UnaryOperator<Complaint> change) {
        complaint = shop.edit(seen, change);
        form.show(complaint);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void whoever_ticks_it_means_today_and_unticking_forgets_the_day(FxRobot robot) {
        robot.interact(() -> tick(robot).fire());
        assertThat(stored()).isEqualTo(HandOver.NONE.acceptedOn(TODAY));
        assertThat(day(robot).getValue()).isEqualTo(TODAY);

        robot.interact(() -> tick(robot).fire());
        assertThat(stored()).isEqualTo(HandOver.NONE);
        assertThat(day(robot).getValue()).isNull();
    }

    @Test
    void a_day_alone_says_that_it_was_taken(FxRobot robot) {
        robot.interact(() -> day(robot).setValue(TODAY.minusDays(1)));

        assertThat(stored()).isEqualTo(HandOver.NONE.acceptedOn(TODAY.minusDays(1)));
        assertThat(tick(robot).isSelected()).isTrue();
    }

    @Test
    void what_was_taken_on_a_day_nobody_noted_stays_taken_and_says_so(FxRobot robot) {
        robot.interact(
                () ->
                        edit(
                                complaint,
                                c ->
                                        c.withSolution(
                                                c.solution()
                                                        .withHandOver(
                                                                HandOver.NONE.acceptedSomeDay()))));

        assertThat(tick(robot).isSelected()).isTrue();
        assertThat(someDay(robot).isVisible()).isTrue();

        robot.interact(() -> day(robot).setValue(TODAY));
        assertThat(someDay(robot).isVisible()).isFalse();

        robot.interact(() -> day(robot).setValue(null));
        assertThat(stored()).isEqualTo(HandOver.NONE.acceptedSomeDay());
    }

    @Test
    void what_is_no_day_changes_nothing_and_says_so(FxRobot robot) {
        robot.interact(() -> day(robot).setValue(TODAY));
        robot.clickOn(day(robot).getEditor()).push(KeyCode.CONTROL, KeyCode.A);
        robot.write("soon").push(KeyCode.TAB);

        assertThat(stored()).isEqualTo(HandOver.NONE.acceptedOn(TODAY));
        assertThat(day(robot).getEditor().getText()).isEqualTo("2026-11-19");
        assertThat(robot.lookup("没有改：「soon」不是日期，请写成 2026-11-23").query().isVisible()).isTrue();
    }

    private HandOver stored() {
        return shop.now(complaint).solution().handOver();
    }

    private static CheckBox tick(FxRobot robot) {
        return robot.lookup(CheckBox.class::isInstance).query();
    }

    private static DatePicker day(FxRobot robot) {
        Node line = tick(robot).getParent();
        return robot.from(line).lookup(DatePicker.class::isInstance).query();
    }

    private static Label someDay(FxRobot robot) {
        return robot.lookup(".muted").queryAs(Label.class);
    }
}
