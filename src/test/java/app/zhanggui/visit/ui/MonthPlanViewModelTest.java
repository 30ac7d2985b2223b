package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.print.Pdf;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.FrequencyRules;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanRules;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitState;
import app.zhanggui.work.Progress;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MonthPlanViewModelTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aMonthWithoutAPlanShowsWhomAPlanWouldServe() {
        desk.customer("宏达五金", Level.A);

        desk.month.open(PlanDesk.DECEMBER);

        assertThat(desk.month.plan()).isEmpty();
        assertThat(desk.month.shown().get().orElseThrow().request().clients()).hasSize(1);
    }

    @Test
    void aPlanThatIsMadeIsKeptAndSaidToBeDone() {
        desk.planned();

        assertThat(desk.shown().visits()).hasSize(4);
        assertThat(desk.kept().visits()).isEqualTo(desk.shown().visits());
        assertThat(desk.told.told).containsExactly("visit.plan.made");
    }

    @Test
    void whatFoundNoPlaceIsSaidAtOnce() {
        desk.rules.save(PlanRules.standard().with(new Capacity(0, 0)));

        desk.planned();

        assertThat(desk.shown().unplaced()).hasSize(4);
        assertThat(desk.told.told).containsExactly("visit.plan.made.short");
    }

    @Test
    void planningAnewLeavesAPinnedVisitWhereItIs() {
        desk.planned();
        Visit pinned = desk.firstVisit();
        desk.board.pin(pinned);

        desk.month.make();

        assertThat(desk.shown().visits(pinned.slot()))
                .extracting(Visit::customer, Visit::pinned)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pinned.customer(), true));
    }

    @Test
    void aSettledPlanIsKeptAsSettledAndCanBeOpenedAgain() {
        desk.planned();

        desk.month.settle(true);
        assertThat(desk.month.isOpen()).isFalse();
        assertThat(desk.kept().state()).isEqualTo(PlanState.FINAL);

        desk.month.settle(false);
        assertThat(desk.month.isOpen()).isTrue();
    }

    @Test
    void turningTheMonthShowsTheOtherMonth() {
        desk.planned();

        desk.month.turn(1);

        assertThat(desk.month.month().get()).isEqualTo(PlanDesk.DECEMBER.plusMonths(1));
        assertThat(desk.month.plan()).isEmpty();
    }

    @Test
    void whatIsTakenBackElsewhereGoesFromTheScreen() {
        desk.planned();
        Visit visit = desk.firstVisit();
        desk.board.pin(visit);
        assertThat(desk.shown().visits()).anyMatch(Visit::pinned);

        desk.database.undoLast();

        assertThat(desk.shown().visits()).isNotEmpty().noneMatch(Visit::pinned);
    }

    @Test
    void newRulesAreKeptAndThePlanStaysUntilItIsMadeAnew() {
        desk.planned();
        PlanRules rules =
                desk.rules
                        .rules()
                        .with(FrequencyRules.standard().with(Audience.A, FrequencyRule.visits(2)))
                        .with(new Capacity(3, 4));

        desk.month.follow(rules);

        assertThat(desk.rules.rules()).isEqualTo(rules);
        assertThat(desk.shown().visits()).hasSize(4);
    }

    @Test
    void aPlanGoesOntoItsSheets() {
        desk.planned();

        Pdf sheets = desk.month.sheets().orElseThrow().run(Progress.unwatched());

        assertThat(sheets.title()).isEqualTo("2026 年 12 月 拜访计划");
        assertThat(sheets.pages()).isEqualTo(1);
    }

    @Test
    void visitsNobodyTickedAreAskedAboutAndCountAsMadeWhenTheOwnerSaysSo() {
        CustomerId customer = visitOnNovemberThird();
        assertThat(desk.month.unticked()).hasSize(1);

        desk.month.makeAfter(VisitState.DONE);

        assertThat(desk.month.unticked()).isEmpty();
        assertThat(desk.shown().visits())
                .extracting(Visit::customer, Visit::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(customer, VisitState.DONE));
    }

    @Test
    void visitsNobodyMadeAreDueAgain() {
        visitOnNovemberThird();

        desk.month.makeAfter(VisitState.MISSED);

        assertThat(desk.shown().visits())
                .extracting(Visit::state)
                .containsExactly(VisitState.MISSED, VisitState.PLANNED);
    }

    /** A customer due once a month, and a visit long over that nobody ticked. */
    private CustomerId visitOnNovemberThird() {
        CustomerId customer = desk.customer("宏达五金有限公司", Level.C).id();
        YearMonth november = PlanDesk.DECEMBER.minusMonths(1);
        Slot slot = new Slot(november.atDay(3), HalfDay.AM);
        desk.plans.save(
                new MonthPlan(
                        desk.plans.anew(november),
                        PlanState.DRAFT,
                        List.of(Visit.planned(customer, slot, Mode.PHONE)),
                        List.of()));
        desk.month.open(november);
        return customer;
    }
}
