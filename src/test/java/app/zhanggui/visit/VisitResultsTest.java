package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Standing;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.Database;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.visit.VisitResult.Place;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitResultsTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);

    private final Clock clock =
            Clock.fixed(Instant.parse("2026-12-08T09:00:00Z"), ZoneId.of("UTC"));
    private final Database database = Database.inMemory(clock);
    private final CustomerStore customers = new CustomerStore(database);
    private final TalkStore talks = new TalkStore(database);
    private final VisitStore visits = new VisitStore(database);
    private final MonthPlans plans =
            new MonthPlans(
                    customers,
                    talks,
                    visits,
                    new RuleStore(database),
                    new CalendarStore(database),
                    Occasions.none(),
                    clock);
    private final VisitResultStore store = new VisitResultStore(database, talks);
    private final VisitResults results =
            new VisitResults(plans, visits, store, customers, Texts.chinese());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTickedVisitIsDoneAndStandsOnTheCard() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);

        results.tick(only(), tick(VisitOutcome.VISITED).withNote("谈了返点"));

        assertThat(only().visit().state()).isEqualTo(VisitState.DONE);
        ContactRecord talk = talks.of(shop).get(0);
        assertThat(talk.on()).isEqualTo(TUESDAY);
        assertThat(talk.channel()).isEqualTo(Channel.IN_PERSON);
        assertThat(talk.person()).isEqualTo("王建国");
        assertThat(talk.purpose()).isEqualTo("日常访问");
        assertThat(talk.content()).isEqualTo("谈了返点");
    }

    @Test
    void whoeverWasNotInWasNotTalkedTo() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);

        results.tick(only(), tick(VisitOutcome.MISSED).withNote("关门"));

        assertThat(only().visit().state()).isEqualTo(VisitState.MISSED);
        assertThat(talks.of(shop)).isEmpty();
        assertThat(only().result().orElseThrow().note()).isEqualTo("关门");
    }

    @Test
    void aVisitTurnedIntoACallIsDoneAndACallOnTheCard() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);

        results.tick(only(), tick(VisitOutcome.PHONED));

        assertThat(only().visit().state()).isEqualTo(VisitState.DONE);
        assertThat(talks.of(shop).get(0).channel()).isEqualTo(Channel.PHONE);
    }

    @Test
    void aVisitPutOffStandsPinnedOnItsNewDay() {
        planned("宏达五金", Mode.IN_PERSON);

        results.tick(only(), putOff(TUESDAY.plusDays(3)));

        assertThat(only().visit().state()).isEqualTo(VisitState.RESCHEDULED);
        Visit instead = visits.visitsOn(TUESDAY.plusDays(3)).get(0);
        assertThat(instead.pinned()).isTrue();
        assertThat(instead.state()).isEqualTo(VisitState.PLANNED);
        assertThat(instead.slot().half()).isEqualTo(HalfDay.AM);
    }

    @Test
    void aVisitIsNotPutOffToADayTheRulesForbid() {
        planned("宏达五金", Mode.IN_PERSON);

        assertThatThrownBy(() -> results.tick(only(), putOff(LocalDate.of(2026, 12, 13))))
                .isInstanceOf(UserFault.class);
        assertThat(only().result()).isEmpty();
        assertThat(only().visit().state()).isEqualTo(VisitState.PLANNED);
    }

    @Test
    void aVisitIsNotPutOffToNoDay() {
        planned("宏达五金", Mode.IN_PERSON);

        assertThatThrownBy(() -> results.tick(only(), tick(VisitOutcome.PUT_OFF)))
                .isInstanceOf(UserFault.class);
    }

    @Test
    void aVisitPutOffIntoAMonthWithoutPlanWaitsThereUntilItIsPlanned() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);

        results.tick(only(), putOff(LocalDate.of(2027, 1, 5)));

        MonthPlan january = plans.plan(YearMonth.of(2027, 1)).orElseThrow();
        assertThat(january.visits()).extracting(Visit::customer).containsExactly(shop);
        assertThat(plans.anew(YearMonth.of(2027, 1)).kept()).hasSize(1);
    }

    @Test
    void tickedOtherwiseTheFirstTickLeavesNothingBehind() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);
        results.tick(only(), putOff(TUESDAY.plusDays(3)));

        results.tick(only(), tick(VisitOutcome.VISITED));
        results.tick(only(), tick(VisitOutcome.VISITED).withNote("谈了返点"));

        assertThat(visits.visitsOn(TUESDAY.plusDays(3))).isEmpty();
        assertThat(talks.of(shop)).extracting(ContactRecord::content).containsExactly("谈了返点");
    }

    @Test
    void aTickTakenOffLeavesTheVisitToCome() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);
        results.tick(only(), tick(VisitOutcome.VISITED));

        results.takeBack(only());

        assertThat(only().visit().state()).isEqualTo(VisitState.PLANNED);
        assertThat(only().result()).isEmpty();
        assertThat(talks.of(shop)).isEmpty();
    }

    @Test
    void oneStepBackUndoesVisitTalkAndMoveTogether() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);
        BatchId visited = results.tick(only(), tick(VisitOutcome.VISITED));
        results.undo(visited);
        BatchId putOff = results.tick(only(), putOff(TUESDAY.plusDays(3)));

        results.undo(putOff);

        assertThat(only().visit().state()).isEqualTo(VisitState.PLANNED);
        assertThat(talks.of(shop)).isEmpty();
        assertThat(visits.visitsOn(TUESDAY.plusDays(3))).isEmpty();
        assertThat(only().result()).isEmpty();
    }

    @Test
    void aTalkTheOwnerTookAwaySinceIsWrittenAnew() {
        CustomerId shop = planned("宏达五金", Mode.IN_PERSON);
        results.tick(only(), tick(VisitOutcome.VISITED));
        talks.remove(talks.of(shop).get(0));

        results.tick(only(), tick(VisitOutcome.VISITED).withNote("再记一次"));

        assertThat(talks.of(shop)).hasSize(1);
    }

    @Test
    void theDayKeepsThePapersOrderWhateverIsTicked() {
        planned("甲店", Mode.IN_PERSON, "乙店", Mode.IN_PERSON, "丙店", Mode.PHONE);
        results.tick(results.on(TUESDAY).get(1), putOff(TUESDAY.plusDays(3)));
        results.tick(results.on(TUESDAY).get(0), tick(VisitOutcome.MISSED));

        assertThat(results.on(TUESDAY))
                .extracting(TickedVisit::name)
                .containsExactly("乙店", "甲店", "丙店");
    }

    @Test
    void whatCameAboutOtherwiseThanPlannedIsSeen() {
        planned("宏达五金", Mode.IN_PERSON);
        Place later = new Place(new Slot(TUESDAY.plusDays(1), HalfDay.PM), 1);

        results.tick(only(), tick(VisitOutcome.VISITED).withHappened(later));

        VisitResult result = only().result().orElseThrow();
        assertThat(result.daysLate()).isEqualTo(1);
        assertThat(result.isOtherHalf()).isTrue();
        assertThat(result.isOtherOrder()).isFalse();
        assertThat(result.isAsPlanned()).isFalse();
    }

    /** A day of visits to shops of the A class in the morning; names and modes in turn. */
    private CustomerId planned(Object... namesAndModes) {
        List<CustomerId> ids = new ArrayList<>();
        List<Visit> planned = new ArrayList<>();
        for (int i = 0; i < namesAndModes.length; i += 2) {
            CustomerId id = customer((String) namesAndModes[i]);
            ids.add(id);
            planned.add(
                    Visit.planned(id, new Slot(TUESDAY, HalfDay.AM), (Mode) namesAndModes[i + 1]));
        }
        plans.save(new MonthPlan(plans.anew(DECEMBER), PlanState.DRAFT, planned, List.of()));
        return ids.get(0);
    }

    private CustomerId customer(String name) {
        Customer customer =
                Customer.named(name)
                        .withStanding(Standing.UNGRADED.withLevel(Optional.of(Level.A)));
        return customers
                .add(CustomerCard.of(customer).withContacts(List.of(Contact.named("王建国"))))
                .id();
    }

    private TickedVisit only() {
        return results.on(TUESDAY).get(0);
    }

    private Tick tick(VisitOutcome outcome) {
        return Tick.of(outcome, only().visit());
    }

    private Tick putOff(LocalDate day) {
        return tick(VisitOutcome.PUT_OFF).withNext(Optional.of(day), Optional.empty());
    }
}
