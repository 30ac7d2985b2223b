package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.PlanRules;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandViewModelTest {
    private final PlanDesk desk = new PlanDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aVisitPutElsewhereIsPinnedThereAndKept() {
        desk.planned();
        Visit visit = desk.firstVisit();
        Slot free = freeMorning();

        desk.hand.take(visit);
        desk.hand.over(free);
        assertThat(desk.hand.hint().get().orElseThrow().refused()).isFalse();
        desk.hand.drop(free);

        assertThat(desk.kept().visits(free)).singleElement().matches(Visit::pinned);
        assertThat(desk.kept().visits(visit.slot())).isEmpty();
        assertThat(desk.hand.isFull()).isFalse();
    }

    @Test
    void anAfternoonRefusesAVisitOfLevelAInASentenceAndChangesNothing() {
        desk.planned();
        List<Visit> before = desk.shown().visits();
        Slot afternoon = new Slot(freeMorning().date(), HalfDay.PM);

        desk.hand.take(desk.firstVisit());
        desk.hand.drop(afternoon);

        assertThat(desk.hand.hint().get().orElseThrow().text()).contains("宏达五金", "只排上午");
        assertThat(desk.shown().visits()).isEqualTo(before);
        assertThat(desk.hand.isFull()).isFalse();
    }

    @Test
    void twoVisitsOfTheHandChangePlacesAndAreKept() {
        desk.customer("金鼎门窗", Level.A);
        desk.planned();
        List<Visit> before = desk.shown().visits();
        Visit one = before.get(0);
        Visit other = partnerOf(one);

        desk.hand.takeToSwap(one);
        assertThat(desk.hand.hint().get().orElseThrow().text()).contains("对调");
        desk.hand.swapWith(other);

        assertThat(desk.kept().visits(other.slot()))
                .extracting(Visit::customer)
                .contains(one.customer());
        assertThat(desk.kept().visits(one.slot()))
                .extracting(Visit::customer)
                .contains(other.customer());
        assertThat(desk.hand.isSwapping()).isFalse();
    }

    /** A visit to the other customer that the rules let change places. */
    private Visit partnerOf(Visit one) {
        return desk.shown().visits().stream()
                .filter(visit -> !visit.customer().equals(one.customer()))
                .filter(visit -> desk.shown().objectionToSwap(one, visit).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVisitPutBackWhereItWasIsNotRefused() {
        desk.planned();

        desk.hand.take(desk.firstVisit());
        desk.hand.over(desk.firstVisit().slot());

        assertThat(desk.hand.hint().get().orElseThrow().refused()).isFalse();
    }

    @Test
    void aSettledPlanLetsNothingBeTakenUpAndSaysWhatToDo() {
        desk.planned();
        desk.month.settle(true);

        desk.hand.take(desk.firstVisit());

        assertThat(desk.hand.isFull()).isFalse();
        assertThat(desk.hand.hint().get().orElseThrow().text()).contains("改回草稿");
    }

    @Test
    void aVisitThatFoundNoPlaceCanBePutIntoOneByHand() {
        desk.rules.save(PlanRules.standard().with(new Capacity(0, 0)));
        desk.planned();
        desk.rules.save(PlanRules.standard());
        desk.month.reload();
        Slot free = freeMorning();

        desk.hand.take(desk.shown().unplaced().get(0));
        desk.hand.drop(free);

        assertThat(desk.kept().visits(free)).hasSize(1);
        assertThat(desk.kept().unplaced()).hasSize(3);
    }

    @Test
    void lettingGoLeavesEverythingWhereItWas() {
        desk.planned();

        desk.hand.take(desk.firstVisit());
        desk.hand.letGo();

        assertThat(desk.hand.isFull()).isFalse();
        assertThat(desk.hand.hint().get()).isEmpty();
    }

    private Slot freeMorning() {
        return desk.shown().request().calendar().workdays(PlanDesk.DECEMBER).stream()
                .filter(
                        day ->
                                desk.shown().visits().stream()
                                        .noneMatch(visit -> visit.slot().date().equals(day)))
                .map(day -> new Slot(day, HalfDay.AM))
                .findFirst()
                .orElseThrow();
    }
}
