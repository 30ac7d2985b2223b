package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.Database;
import app.zhanggui.text.UserFault;
import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.work.Progress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthPlansTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final FrequencyRule RARE_AND_LATE =
            FrequencyRule.visits(3)
                    .withCalls(1)
                    .every(2)
                    .in(HalfDayChoice.RATHER_AFTERNOON)
                    .within(new Gaps(5, 40));

    private Database database;
    private CustomerStore customers;
    private TalkStore talks;
    private VisitStore visits;
    private RuleStore rules;
    private CalendarStore days;
    private MonthPlans plans;

    @BeforeEach
    void open() {
        database = Database.inMemory(clock("2026-11-22"));
        customers = new CustomerStore(database);
        talks = new TalkStore(database);
        visits = new VisitStore(database);
        rules = new RuleStore(database);
        days = new CalendarStore(database);
        plans = plansOn("2026-11-22");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void who_is_overdue_is_known_from_the_lines_alone_and_without_those_given_up() {
        CustomerId late = customer("宏达五金", Level.A);
        CustomerId visited = customer("华德建材", Level.A);
        CustomerId givenUp = customer("金鼎门窗", Level.A);
        for (CustomerId one : List.of(late, visited, givenUp)) {
            talked(one, LocalDate.of(2026, 10, 1));
        }
        talked(visited, LocalDate.of(2026, 11, 20));
        giveUp(givenUp);

        assertThat(plans.overdue(customers.lines()))
                .extracting(one -> one.client().id())
                .containsExactly(late);
    }

    private void talked(CustomerId customer, LocalDate on) {
        talks.log(
                new ContactRecord(
                        0, customer, on, Channel.PHONE, "", "", "", "", "", Optional.empty(), ""));
    }

    private static Clock clock(String day) {
        return Clock.fixed(LocalDate.parse(day).atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    }

    private MonthPlans plansOn(String day) {
        return new MonthPlans(customers, talks, visits, rules, days, Occasions.none(), clock(day));
    }

    private CustomerId customer(String name, Level level) {
        Customer customer =
                Customer.named(name)
                        .withStanding(Clients.level(level))
                        .with(CardField.REGION, "城东");
        return customers.add(CustomerCard.of(customer)).id();
    }

    private MonthPlan savedPlan() {
        return plans.save(plan(plans.fresh(MONTH)));
    }

    private static MonthPlan plan(PlanRequest request) {
        return MonthPlanner.forSeconds(0.01).plan(request, Progress.unwatched());
    }

    private void giveUp(CustomerId customer) {
        Archive given = Archive.NONE.withOn(Optional.of(LocalDate.of(2026, 11, 1)));
        customers.change(
                customers.card(customer).orElseThrow(),
                card -> card.withCustomer(card.customer().withArchive(given)));
    }

    @Test
    void who_was_given_up_is_planned_for_no_more() {
        CustomerId stays = customer("宏达五金", Level.A);
        CustomerId goes = customer("华德建材", Level.A);
        assertThat(savedPlan().visits()).extracting(Visit::customer).contains(stays, goes);

        giveUp(goes);
        assertThat(savedPlan().visits()).extracting(Visit::customer).containsOnly(stays);
    }

    @Test
    void a_saved_plan_is_there_again_with_its_figures() {
        customer("宏达五金", Level.A);
        customer("华德建材", Level.B);
        MonthPlan made = plan(plans.fresh(MONTH).seeded(77));
        MonthPlan saved = plans.save(made);

        assertThat(plans.plan(MONTH)).contains(saved);
        assertThat(saved.visits()).hasSize(6).noneMatch(Visit::isUnsaved);
        assertThat(saved.visits().stream().map(Visit::slot))
                .containsExactlyElementsOf(made.visits().stream().map(Visit::slot).toList());
        assertThat(saved.request().seed()).isEqualTo(77);
        assertThat(saved.summary()).isEqualTo(made.summary());
        assertThat(saved.state()).isEqualTo(PlanState.DRAFT);
    }

    @Test
    void unplaced_wishes_are_kept_with_their_reasons() {
        customer("宏达五金", Level.A);
        rules.save(PlanRules.standard().with(new Capacity(0, 8)));
        assertThat(savedPlan().unplaced())
                .hasSize(4)
                .allMatch(wish -> wish.reason() == Reason.MORNINGS_FULL);
    }

    @Test
    void a_finalised_plan_says_so() {
        customer("宏达五金", Level.A);
        plans.save(savedPlan().inState(PlanState.FINAL));
        assertThat(plans.plan(MONTH).orElseThrow().state()).isEqualTo(PlanState.FINAL);
    }

    @Test
    void what_a_visit_is_for_is_kept() {
        customer("宏达五金", Level.A);
        MonthPlan saved = savedPlan();
        assertThat(saved.visits().get(0).reason()).isEqualTo(VisitReason.ROUTINE);

        plans.save(saved.forReason(saved.visits().get(0), VisitReason.COLLECTION));
        assertThat(plans.plan(MONTH).orElseThrow().visits().get(0).reason())
                .isEqualTo(VisitReason.COLLECTION);
    }

    @Test
    void a_changed_card_is_told_to_who_watches_the_plans() {
        List<String> told = new ArrayList<>();
        visits.onChange(() -> told.add("changed"));
        customer("宏达五金", Level.A);
        assertThat(told).isNotEmpty();
    }

    @Test
    void a_month_never_planned_has_no_plan() {
        assertThat(plans.plan(MONTH)).isEmpty();
    }

    @Test
    void saving_a_moved_visit_changes_that_visit_alone() {
        customer("宏达五金", Level.A);
        MonthPlan saved = savedPlan();
        Visit visit = saved.visits().get(0);
        Slot free = freeMorning(saved, visit);
        MonthPlan moved = plans.save(saved.moved(visit, free));

        assertThat(moved.visits())
                .filteredOn(Visit::pinned)
                .singleElement()
                .matches(one -> one.id().equals(visit.id()) && one.slot().equals(free));
        assertThat(moved.visits().stream().map(Visit::id))
                .containsExactlyInAnyOrderElementsOf(
                        saved.visits().stream().map(Visit::id).toList());
    }

    private static Slot freeMorning(MonthPlan plan, Visit visit) {
        return plan.request().calendar().workdays(MONTH).stream()
                .map(day -> new Slot(day, HalfDay.AM))
                .filter(slot -> !slot.equals(visit.slot()))
                .filter(slot -> plan.objection(visit, slot).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_saved_plan_is_taken_back_in_one_step() {
        customer("宏达五金", Level.A);
        MonthPlan first = savedPlan();
        plans.save(plan(plans.fresh(MONTH).seeded(5)));
        database.undoLast();
        assertThat(plans.plan(MONTH)).contains(first);
        database.undoLast();
        assertThat(plans.plan(MONTH)).isEmpty();
    }

    @Test
    void visits_of_a_customer_in_the_recycle_bin_are_hidden_and_survive() {
        CustomerId gone = customer("宏达五金", Level.A);
        customer("华德建材", Level.B);
        savedPlan();
        customers.delete(List.of(gone));
        MonthPlan without = plans.plan(MONTH).orElseThrow();
        assertThat(without.visits()).hasSize(2);
        plans.save(without.inState(PlanState.FINAL));
        database.undoLast();
        database.undoLast();
        assertThat(plans.plan(MONTH).orElseThrow().visits()).hasSize(6);
    }

    @Test
    void planning_anew_keeps_what_is_pinned_or_over() {
        customer("宏达五金", Level.A);
        MonthPlan saved = savedPlan();
        plans.save(saved.pinned(saved.visits().get(3), true));
        List<Visit> kept = plansOn("2026-12-16").anew(MONTH).kept();
        assertThat(kept)
                .isNotEmpty()
                .allMatch(
                        visit ->
                                visit.pinned()
                                        || visit.slot()
                                                .date()
                                                .isBefore(LocalDate.of(2026, 12, 16)));
        assertThat(kept).anyMatch(Visit::pinned);
        assertThat(plans.anew(MONTH).kept()).hasSize(1);
    }

    @Test
    void a_month_that_has_begun_is_planned_from_today() {
        assertThat(plansOn("2026-12-16").fresh(MONTH).from()).isEqualTo("2026-12-16");
        assertThat(plansOn("2026-11-22").fresh(MONTH).from()).isEqualTo("2026-12-01");
        assertThat(plansOn("2027-01-05").fresh(MONTH).from()).isEqualTo("2026-12-01");
    }

    @Test
    void the_last_contact_is_a_talk_or_a_visit_done() {
        CustomerId talked = customer("宏达五金", Level.A);
        CustomerId visited = customer("华德建材", Level.B);
        MonthPlan saved = savedPlan();
        Visit visit =
                saved.visits().stream()
                        .filter(one -> one.customer().equals(visited))
                        .findFirst()
                        .orElseThrow();
        plans.save(saved.inState(visit, VisitState.DONE));
        talks.log(talk(talked, LocalDate.of(2026, 11, 20)));

        PlanRequest next = plans.fresh(YearMonth.of(2027, 1));
        assertThat(lastContact(next, talked)).contains(LocalDate.of(2026, 11, 20));
        assertThat(lastContact(next, visited)).contains(visit.slot().date());
    }

    private static Optional<LocalDate> lastContact(PlanRequest request, CustomerId id) {
        return request.clients().stream()
                .filter(client -> client.id().equals(id))
                .findFirst()
                .orElseThrow()
                .lastContact();
    }

    private static ContactRecord talk(CustomerId id, LocalDate day) {
        return new ContactRecord(
                0, id, day, Channel.PHONE, "", "", "", "", "", Optional.empty(), "");
    }

    @Test
    void changed_rules_are_kept_and_untouched_ones_are_the_standard() {
        PlanRules changed =
                PlanRules.standard()
                        .with(FrequencyRules.standard().with(Audience.B, RARE_AND_LATE))
                        .with(new Capacity(3, 4))
                        .withProspectPercent(35);
        rules.save(changed);
        assertThat(rules.rules()).isEqualTo(changed);
        rules.save(PlanRules.standard());
        assertThat(rules.rules()).isEqualTo(PlanRules.standard());
    }

    @Test
    void a_card_may_differ_from_its_class_and_follow_it_again() {
        CustomerId customer = customer("宏达五金", Level.C);
        CardRule rule = new CardRule(ContactMode.ON_DEMAND, Optional.of(RARE_AND_LATE));
        rules.save(customer, rule);
        assertThat(rules.cardRule(customer)).isEqualTo(rule);
        assertThat(plans.fresh(MONTH).client(customer).rule()).isEqualTo(rule);
        rules.save(customer, CardRule.NONE);
        assertThat(rules.cardRules()).isEmpty();
    }

    @Test
    void the_shop_may_rest_on_other_days_and_have_other_duties() {
        Duty stock = new Duty(new Slot(MONTH.atDay(9), HalfDay.AM), new Capacity(0, 4), "盘点");
        days.rest(Set.of(DayOfWeek.WEDNESDAY));
        days.save(
                MONTH.atDay(9),
                Optional.empty(),
                List.of(new Duty(stock.slot(), new Capacity(1, 1), "")));
        days.save(MONTH.atDay(9), Optional.empty(), List.of(stock));
        assertThat(days.calendar().kind(MONTH.atDay(2))).isEqualTo(DayKind.SHOP_REST);
        assertThat(days.calendar().isWorked(MONTH.atDay(5))).isTrue();
        assertThat(days.calendar().duty(stock.slot())).contains(stock);
        days.save(MONTH.atDay(9), Optional.empty(), List.of());
        days.rest(WorkCalendar.WEEKEND);
        assertThat(days.calendar()).isEqualTo(WorkCalendar.bundled());
    }

    @Test
    void what_the_neighbours_and_the_card_know_of_a_customer_goes_into_the_plan() {
        Customer customer = Customer.named("宏达五金").with(CardField.COLLECTION_DAY, "每月25日");
        CustomerId id = customers.add(CustomerCard.of(customer)).id();
        Occasion complaint = new Occasion(Occasion.Kind.COMPLAINT, MONTH.atDay(3));
        MonthPlans knowing =
                new MonthPlans(
                        customers,
                        talks,
                        visits,
                        rules,
                        days,
                        month -> Map.of(id, List.of(complaint)),
                        clock("2026-11-22"));
        assertThat(knowing.fresh(MONTH).client(id).occasions())
                .containsExactly(
                        complaint, new Occasion(Occasion.Kind.COLLECTION, MONTH.atDay(25)));
    }

    @Test
    void the_owners_days_stand_above_the_calendar() {
        SpecialDay rest = new SpecialDay(LocalDate.of(2026, 12, 25), DayKind.SHOP_REST, "盘点");
        days.save(rest.date(), Optional.of(rest), List.of());
        days.save(
                rest.date(),
                Optional.of(new SpecialDay(rest.date(), DayKind.SHOP_REST, "年终盘点")),
                List.of());
        assertThat(days.calendar().isWorked(rest.date())).isFalse();
        assertThat(days.calendar().name(rest.date())).isEqualTo("年终盘点");
        days.save(rest.date(), Optional.empty(), List.of());
        assertThat(days.calendar().isWorked(rest.date())).isTrue();
    }

    @Test
    void the_visits_of_a_day_come_in_the_order_of_the_day() {
        customer("宏达五金", Level.A);
        customer("安顺五金", Level.A);
        rules.save(PlanRules.standard());
        MonthPlan saved = savedPlan();
        LocalDate day = saved.visits().get(0).slot().date();
        assertThat(visits.visitsOn(day))
                .containsExactlyElementsOf(
                        saved.visits().stream()
                                .filter(visit -> visit.slot().date().equals(day))
                                .toList());
    }

    @Test
    void an_afternoon_is_refused_with_a_sentence_to_a_class_seen_in_the_morning() {
        customer("宏达五金", Level.A);
        MonthPlan plan = savedPlan();
        Visit visit = plan.visits().get(0);
        Slot afternoon = new Slot(visit.slot().date(), HalfDay.PM);
        assertThatThrownBy(() -> plan.moved(visit, afternoon))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(fault.sentence().key()).isEqualTo("visit.hard.MORNING"));
    }

    @Test
    void an_edited_card_does_not_keep_a_plan_from_being_taken_back() {
        CustomerId edited = customer("宏达五金", Level.A);
        savedPlan();
        var batch = database.lastUndoable().orElseThrow().id();
        CustomerCard card = customers.card(edited).orElseThrow();
        customers.save(card.withCustomer(card.customer().with(CardField.REMARK, "改过")));
        database.undo(batch);
        assertThat(plans.plan(MONTH)).isEmpty();
    }

    @Test
    void a_plan_saved_again_since_is_left_alone_when_an_earlier_one_is_taken_back() {
        customer("宏达五金", Level.A);
        savedPlan();
        var first = database.lastUndoable().orElseThrow().id();
        MonthPlan second = plans.save(plan(plans.fresh(MONTH).seeded(5)));
        database.undo(first);
        assertThat(plans.plan(MONTH)).contains(second);
    }

    @Test
    void a_plan_still_on_the_screen_does_not_double_the_visits_of_a_customer_deleted_meanwhile() {
        CustomerId gone = customer("宏达五金", Level.A);
        CustomerId other = customer("华德建材", Level.B);
        MonthPlan onScreen = savedPlan();
        BatchId deletion = customers.delete(List.of(gone));
        Visit visit =
                onScreen.visits().stream()
                        .filter(one -> one.customer().equals(other))
                        .findFirst()
                        .orElseThrow();
        plans.save(onScreen.pinned(visit, true));

        customers.undo(deletion);

        assertThat(customers.card(gone)).isPresent();
        assertThat(visits.visits(gone)).hasSize(4);
    }

    @Test
    void wishes_of_a_customer_deleted_meanwhile_are_not_doubled_either() {
        CustomerId gone = customer("宏达五金", Level.A);
        rules.save(PlanRules.standard().with(new Capacity(0, 8)));
        MonthPlan onScreen = savedPlan();
        BatchId deletion = customers.delete(List.of(gone));
        plans.save(onScreen.inState(PlanState.FINAL));

        customers.undo(deletion);

        assertThat(plans.plan(MONTH).orElseThrow().unplaced()).hasSize(4);
    }
}
