package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.ui.Jobs;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitOutcome;
import app.zhanggui.visit.VisitResultStore;
import app.zhanggui.visit.VisitResults;
import app.zhanggui.visit.VisitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayResultsViewModelTest {
    private final PlanDesk desk = new PlanDesk();
    private final DayResultsViewModel model =
            new DayResultsViewModel(
                    new VisitResults(
                            desk.plans,
                            desk.visits,
                            new VisitResultStore(desk.database, desk.talks),
                            desk.customers,
                            desk.texts),
                    Jobs.direct(),
                    desk.told,
                    desk.texts);
    private Visit visit;

    @BeforeEach
    void openTheDayOfTheFirstVisit() {
        desk.planned();
        visit = desk.firstVisit();
        model.open(visit.slot().date());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aTickIsKeptAtOnce() {
        model.tick(visit.id(), VisitOutcome.VISITED);

        assertThat(line().ticked().result()).isPresent();
        assertThat(model.ticked()).isEqualTo(1);
        assertThat(talks()).hasSize(1);
    }

    @Test
    void theSameTickAgainTakesItOff() {
        model.tick(visit.id(), VisitOutcome.VISITED);
        model.tick(visit.id(), VisitOutcome.VISITED);

        assertThat(line().outcome()).isEmpty();
        assertThat(talks()).isEmpty();
    }

    @Test
    void aNoteBeforeTheTickWaitsAndGoesWithIt() {
        model.note(visit.id(), "谈了返点");
        assertThat(line().isOpen(desk.texts)).isTrue();
        assertThat(talks()).isEmpty();

        model.tick(visit.id(), VisitOutcome.VISITED);

        assertThat(line().isOpen(desk.texts)).isFalse();
        assertThat(talks()).extracting(ContactRecord::content).containsExactly("谈了返点");
    }

    @Test
    void aNoteAfterTheTickChangesTheTalk() {
        model.tick(visit.id(), VisitOutcome.VISITED);

        model.note(visit.id(), "谈了返点");

        assertThat(talks()).extracting(ContactRecord::content).containsExactly("谈了返点");
    }

    @Test
    void oneWhoIsPutOffWaitsForItsDay() {
        LocalDate free = freeDay();
        model.tick(visit.id(), VisitOutcome.PUT_OFF);
        assertThat(line().ticked().result()).isEmpty();

        model.next(visit.id(), free.toString());

        assertThat(line().ticked().visit().state()).isEqualTo(VisitState.RESCHEDULED);
        assertThat(desk.visits.visitsOn(free)).extracting(Visit::pinned).contains(true);
    }

    @Test
    void whatCannotBeReadIsSaidAndStaysWhereItIsTyped() {
        model.happened(visit.id(), "第三");

        model.tick(visit.id(), VisitOutcome.VISITED);

        assertThat(line().happened()).isEqualTo("第三");
        assertThat(line().ticked().result()).isEmpty();
        assertThat(desk.told.told).contains("visit.tick.noPlace");
    }

    @Test
    void theLastTickIsTakenBackWithOneClick() {
        model.tick(visit.id(), VisitOutcome.VISITED);

        model.last().get().orElseThrow().undo().run();

        assertThat(line().outcome()).isEqualTo(Optional.empty());
        assertThat(talks()).isEmpty();
        assertThat(model.last().get()).isEmpty();
    }

    /** A workday after the visit without another one. */
    private LocalDate freeDay() {
        return desk.shown().request().calendar().workdays(PlanDesk.DECEMBER).stream()
                .filter(day -> day.isAfter(visit.slot().date()))
                .filter(day -> desk.visits.visitsOn(day).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private ResultLine line() {
        return model.lines().stream()
                .filter(line -> line.visit().id().equals(visit.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<ContactRecord> talks() {
        CustomerId customer = visit.customer();
        return desk.talks.of(customer);
    }
}
