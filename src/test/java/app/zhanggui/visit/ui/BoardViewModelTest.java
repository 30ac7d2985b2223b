package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoardViewModelTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theBoardHasTheWeeksOfTheMonthFromMondayToSaturday() {
        desk.planned();

        Board board = desk.board.board().get().orElseThrow();

        assertThat(board.columns()).startsWith(DayOfWeek.MONDAY).endsWith(DayOfWeek.SATURDAY);
        assertThat(board.weeks()).hasSize(5);
        assertThat(board.weeks().get(0).get(0)).isEmpty();
        assertThat(board.days().get(0).label()).isEqualTo("廿三");
    }

    @Test
    void aChipHasTheNameUsedAcrossTheCounter() {
        desk.planned();

        Board.Chip chip = chips().get(0);

        assertThat(chip.shortName()).isEqualTo("宏达五金");
        assertThat(chip.name()).isEqualTo("宏达五金有限公司");
    }

    @Test
    void theHalfDayLookedAtListsWhomToSeeWithPersonAndNumber() {
        desk.planned();

        desk.board.look(desk.firstVisit().slot());

        assertThat(desk.board.stops())
                .extracting(Stop::name, Stop::person, Stop::number, Stop::region)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "宏达五金有限公司", "王建国", "13805712203", "城东"));
    }

    @Test
    void theArrowsGoFromDayToDayOverDaysThatAreNotShown() {
        desk.planned();
        desk.board.look(slot(5, HalfDay.AM));

        desk.board.step(1);

        assertThat(desk.board.slot().get()).contains(slot(7, HalfDay.AM));
    }

    @Test
    void aVisitForAPurposeOfItsOwnIsPinned() {
        desk.planned();

        desk.board.setReason(desk.firstVisit(), VisitReason.DELIVERY);

        assertThat(desk.kept().visits().get(0))
                .matches(visit -> visit.reason() == VisitReason.DELIVERY)
                .matches(Visit::pinned);
    }

    @Test
    void whoIsMadeAnAIsVisitedAsOneInTheRestOfThePlan() {
        desk.customer("海登门窗", Level.C);
        desk.planned();
        Visit call =
                desk.shown().visits().stream()
                        .filter(visit -> visit.mode() == Mode.PHONE)
                        .findFirst()
                        .orElseThrow();
        assertThat(desk.board.canPromote(call)).isTrue();

        new CardRuleViewModel(desk.rules, desk.customers, Jobs.direct(), desk.told)
                .promote(call.customer(), desk.month::make);

        assertThat(desk.shown().visits())
                .filteredOn(visit -> visit.customer().equals(call.customer()))
                .hasSize(4);
        assertThat(desk.board.canPromote(desk.firstVisit())).isFalse();
    }

    @Test
    void theArrowsDoNotLeaveTheMonth() {
        desk.planned();
        desk.board.look(slot(31, HalfDay.PM));

        desk.board.step(1);
        desk.board.stepHalf(true);

        assertThat(desk.board.slot().get()).contains(slot(31, HalfDay.PM));
    }

    @Test
    void downGoesFromTheMorningToTheAfternoonAndThenToTheWeekBelow() {
        desk.planned();
        desk.board.look(slot(1, HalfDay.AM));

        desk.board.stepHalf(true);
        assertThat(desk.board.slot().get()).contains(slot(1, HalfDay.PM));

        desk.board.stepHalf(true);
        assertThat(desk.board.slot().get()).contains(slot(8, HalfDay.AM));
    }

    @Test
    void aVisitTakenOutIsGoneAndIsNotCalledUnplaced() {
        desk.planned();
        Visit visit = desk.firstVisit();

        desk.board.remove(visit);

        assertThat(desk.kept().visits()).hasSize(3);
        assertThat(desk.kept().unplaced()).isEmpty();
    }

    @Test
    void aVisitPutLaterInItsHalfDayIsKeptThereAndStaysChosen() {
        desk.customer("金鼎门窗", Level.A);
        desk.planned();
        Slot full = halfDayOfTwo();
        Visit first = desk.shown().visits(full).get(0);
        desk.board.choose(first);

        desk.board.shift(first, 1);

        assertThat(desk.kept().visits(full).get(1).customer()).isEqualTo(first.customer());
        assertThat(desk.board.chosenVisit()).map(Visit::order).contains(2);
    }

    /** Both customers on one morning, the second by hand. */
    private Slot halfDayOfTwo() {
        Visit first = desk.firstVisit();
        Visit other =
                desk.shown().visits().stream()
                        .filter(visit -> !visit.customer().equals(first.customer()))
                        .findFirst()
                        .orElseThrow();
        boolean together = other.slot().equals(first.slot());
        if (!together) {
            desk.month.change(plan -> plan.moved(other, first.slot()));
        }
        return first.slot();
    }

    @Test
    void theChosenVisitStaysChosenWhenItIsPinned() {
        desk.planned();
        desk.board.choose(desk.firstVisit());

        desk.board.pin(desk.firstVisit());

        assertThat(desk.board.chosenVisit()).map(Visit::pinned).isEqualTo(Optional.of(true));
    }

    @Test
    void aVisitInPersonShowsItsRegionAndACallDoesNot() {
        desk.customer("汇东店", Level.C);
        desk.planned();

        var stretches =
                desk.board.board().get().orElseThrow().days().stream()
                        .flatMap(
                                day ->
                                        java.util.stream.Stream.of(day.am(), day.pm())
                                                .flatMap(half -> half.stretches().stream()))
                        .toList();

        assertThat(stretches)
                .allSatisfy(
                        stretch ->
                                assertThat(stretch.region())
                                        .isEqualTo(
                                                stretch.chips().get(0).name().equals("汇东店")
                                                        ? ""
                                                        : "城东"));
        assertThat(stretches).hasSize(5);
    }

    private java.util.List<Board.Chip> chips() {
        return desk.board.board().get().orElseThrow().days().stream()
                .flatMap(day -> day.am().stretches().stream())
                .flatMap(stretch -> stretch.chips().stream())
                .toList();
    }

    private static Slot slot(int day, HalfDay half) {
        return new Slot(PlanDesk.DECEMBER.atDay(day), half);
    }
}
