package app.zhanggui.shell.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.ComplaintCategory;
import app.zhanggui.complaint.Due;
import app.zhanggui.complaint.Listening;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Subject;
import app.zhanggui.complaint.Urgency;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.NearDay;
import app.zhanggui.customer.Promise;
import app.zhanggui.shell.today.TodayPage.Unfinished;
import app.zhanggui.shell.today.TodayPage.VisitToday;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {
    private final Shopkeeper shop = new Shopkeeper("2026-11-23T09:00:00");
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    @AfterEach
    void close() {
        shop.close();
    }

    /** The same shop on another day. */
    private void on(String now) {
        shop.clock.set(now);
    }

    @Test
    void calls_stand_behind_the_visits_of_the_day_and_other_days_not_at_all() {
        CustomerId anna = shop.customer("Anna");
        CustomerId bert = shop.customer("Bert");
        CustomerId cora = shop.customer("Cora");
        shop.plan(
                today,
                List.of(
                        Shopkeeper.visit(anna, today, Mode.PHONE),
                        Shopkeeper.visit(bert, today, Mode.IN_PERSON),
                        Shopkeeper.visit(cora, today.plusDays(1), Mode.IN_PERSON)));

        assertThat(shop.page().visiting().visits())
                .extracting(visit -> visit.ticked().name())
                .containsExactly("Bert", "Anna");
    }

    @Test
    void a_month_without_plan_says_so() {
        assertThat(shop.page().visiting().planned()).isFalse();
        shop.plan(today, List.of());
        assertThat(shop.page().visiting().planned()).isTrue();
    }

    @Test
    void a_tick_keeps_the_visit_as_made_and_can_be_taken_back() {
        CustomerId anna = shop.customer("Anna");
        shop.plan(today, List.of(Shopkeeper.visit(anna, today, Mode.IN_PERSON)));

        shop.model.tick(only());
        assertThat(only().isMade()).isTrue();
        assertThat(shop.talks.of(anna)).hasSize(1);
        assertThat(shop.told.told).containsExactly("shell.today.visit.tick");

        shop.told.undo.run();
        assertThat(only().isMade()).isFalse();
        assertThat(shop.talks.of(anna)).isEmpty();
    }

    @Test
    void ticked_again_a_visit_was_not_made() {
        CustomerId anna = shop.customer("Anna");
        shop.plan(today, List.of(Shopkeeper.visit(anna, today, Mode.PHONE)));

        shop.model.tick(only());
        shop.model.tick(only());

        assertThat(shop.visits.visitsOn(today))
                .extracting(Visit::state)
                .containsExactly(VisitState.PLANNED);
    }

    private VisitToday only() {
        return shop.page().visiting().visits().get(0);
    }

    @Test
    void days_left_open_are_offered_across_the_end_of_the_month_but_not_today() {
        CustomerId anna = shop.customer("Anna");
        LocalDate lastOfMonth = LocalDate.of(2026, 11, 30);
        LocalDate first = LocalDate.of(2026, 12, 1);
        shop.plan(lastOfMonth, List.of(Shopkeeper.visit(anna, lastOfMonth, Mode.IN_PERSON)));
        shop.plan(first, List.of(Shopkeeper.visit(anna, first.plusDays(7), Mode.IN_PERSON)));

        on("2026-11-30T18:00:00");
        assertThat(shop.page().visiting().unfinished()).isEmpty();
        on("2026-12-01T08:00:00");
        assertThat(shop.page().visiting().unfinished())
                .containsExactly(new Unfinished(lastOfMonth, 1));
    }

    @Test
    void the_month_is_counted_by_what_became_of_its_visits() {
        CustomerId anna = shop.customer("Anna");
        CustomerId bert = shop.customer("Bert");
        shop.plan(
                today,
                List.of(
                        Shopkeeper.visit(anna, today, Mode.IN_PERSON),
                        Shopkeeper.visit(bert, today, Mode.IN_PERSON)));
        shop.model.tick(only());

        assertThat(shop.page().visiting().month()).isEqualTo(new TodayPage.Month(2, 1, 0, 1));
    }

    @Test
    void the_most_overdue_complaint_stands_first_and_all_that_is_due_is_counted() {
        CustomerId anna = shop.customer("Anna");
        on("2026-11-23T09:00:00");
        complain(anna, "late by two days");
        on("2026-11-25T09:00:00");
        complain(anna, "new");
        on("2026-11-26T09:00:00");

        assertThat(shop.page().complaints().rows())
                .extracting(one -> one.line().complaint().subject().summary())
                .containsExactly("late by two days", "new");
        assertThat(shop.page().complaints().rows())
                .extracting(TodayPage.ComplaintDue::due)
                .extracting(Due::urgency)
                .containsExactly(Urgency.OVERDUE, Urgency.TODAY);
        assertThat(shop.model.waiting().get()).isEqualTo(2);
    }

    private void complain(CustomerId customer, String summary) {
        shop.complaints.register(
                new Registration(
                        customer,
                        Subject.of(ComplaintCategory.SERVICE, summary),
                        Listening.to(Channel.PHONE, summary)));
    }

    @Test
    void what_was_promised_for_today_or_earlier_waits_and_is_kept_with_a_tick() {
        CustomerId anna = shop.customer("Anna");
        Promise late = shop.promise(anna, "samples", today.minusDays(1));
        shop.promise(anna, "prices", today);
        shop.promise(anna, "catalogue", today.plusDays(1));
        shop.page();
        assertThat(shop.model.waiting().get()).isEqualTo(2);

        shop.model.keep(late);
        assertThat(shop.page().promises().rows())
                .extracting(owed -> owed.promise().text())
                .containsExactly("prices", "catalogue");
        assertThat(shop.model.waiting().get()).isEqualTo(1);

        shop.told.undo.run();
        assertThat(shop.page().promises().all()).isEqualTo(3);
    }

    @Test
    void a_birthday_is_shown_today_and_across_the_year_and_a_moment_after() {
        shop.day(shop.customer("Today"), "1970-12-30");
        shop.day(shop.customer("Next year"), "01-05");
        shop.day(shop.customer("Missed"), "12-28");
        shop.day(shop.customer("Long gone"), "12-20");
        on("2026-12-30T09:00:00");
        shop.model.lookAhead(7);

        assertThat(shop.page().days().near().rows())
                .extracting(this::name)
                .containsExactly("Today", "Next year");
        assertThat(shop.page().days().missed()).extracting(this::name).containsExactly("Missed");
    }

    @Test
    void a_lunar_birthday_of_the_twelfth_month_comes_in_the_new_year_with_its_age() {
        shop.day(shop.customer("Moon"), "农历1957-12-08");
        on("2026-12-30T09:00:00");

        NearDay moon = shop.page().days().near().rows().get(0);
        assertThat(moon.day().on()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(moon.day().age()).hasValue(69);
        assertThat(moon.day().bigBirthday()).hasValue(70);
    }

    private String name(NearDay near) {
        return near.whose().customer();
    }

    @Test
    void the_window_of_days_is_remembered() {
        shop.model.lookAhead(15);
        assertThat(shop.model.daysAhead()).isEqualTo(15);
        assertThat(shop.remembered.get("today.days")).contains("15");
    }

    @Test
    void silent_is_who_was_left_alone_longer_than_the_rule_the_longest_first() {
        CustomerId anna = shop.customer("Anna");
        CustomerId bert = shop.customer("Bert");
        CustomerId cora = shop.customer("Cora");
        shop.customer("Never");
        talk(anna, today.minusDays(9));
        talk(bert, today.minusDays(30));
        talk(cora, today.minusDays(3));

        assertThat(shop.page().silent().rows())
                .extracting(one -> one.client().name())
                .containsExactly("Bert", "Anna");
    }

    private void talk(CustomerId customer, LocalDate on) {
        shop.talks.log(
                new ContactRecord(
                        0, customer, on, Channel.PHONE, "", "", "", "", "", Optional.empty(), ""));
    }

    @Test
    void money_is_shown_before_its_day_in_the_month_and_only_where_something_is_owed() {
        owes("Soon", "8200", "每月25日");
        owes("Later", "100", "每月5日");
        owes("Nothing", "0", "每月25日");
        on("2026-11-23T09:00:00");

        assertThat(shop.page().money().rows())
                .extracting(due -> due.card().name())
                .containsExactly("Soon");
    }

    private void owes(String name, String balance, String day) {
        shop.customers.change(
                shop.customers.card(shop.customer(name)).orElseThrow(),
                card ->
                        CardValues.with(
                                CardValues.with(card, CardField.BALANCE, balance),
                                CardField.COLLECTION_DAY,
                                day));
    }

    @Test
    void a_page_that_nobody_sees_is_not_read_but_what_waits_is_counted() {
        shop.page();
        shop.model.inFront(false);
        shop.promise(shop.customer("Anna"), "samples", today);
        shop.model.refresh();

        assertThat(shop.model.page().get().orElseThrow().promises().all()).isZero();
        assertThat(shop.model.waiting().get()).isEqualTo(1);
    }

    @Test
    void at_midnight_the_page_turns_by_itself() {
        on("2026-12-31T23:59:00");
        shop.page();
        shop.model.timeGoesBy();
        assertThat(shop.model.page().get().orElseThrow().day()).isEqualTo("2026-12-31");

        on("2027-01-01T00:00:30");
        shop.model.timeGoesBy();
        assertThat(shop.model.page().get().orElseThrow().day()).isEqualTo("2027-01-01");
    }

    @Test
    void the_cards_are_counted_with_those_of_this_month() {
        shop.customer("Anna");
        on("2026-12-01T09:00:00");
        shop.customer("Bert");

        TodayPage.Cards cards = shop.page().cards();
        assertThat(cards.all()).isEqualTo(2);
        assertThat(cards.months()).hasSize(12);
        assertThat(cards.months().get(10).cards()).isEqualTo(1);
        assertThat(cards.months().get(11).cards()).isEqualTo(1);
    }
}
