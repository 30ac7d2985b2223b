package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import app.zhanggui.customer.VisitWishes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DemandTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final FrequencyRule C_EVERY_TWO_MONTHS = FrequencyRule.visits(1).every(2);

    private static PlanRequest request(Client... clients) {
        return PlanRequest.of(MONTH, List.of(clients), WorkCalendar.bundled());
    }

    private static PlanRequest everyTwoMonths(Client... clients) {
        return request(clients)
                .with(FrequencyRules.standard().with(Audience.C, C_EVERY_TWO_MONTHS));
    }

    private static Visit on(Client client, int day, Mode mode) {
        return Visit.planned(client.id(), new Slot(MONTH.atDay(day), HalfDay.AM), mode);
    }

    @Test
    void asks_for_the_times_of_the_rule() {
        assertThat(Demand.of(request(Clients.of(1, Level.A, "城东")))).hasSize(4);
        assertThat(Demand.of(request(Clients.of(1, Level.B, "城东")))).hasSize(2);
    }

    @Test
    void asks_for_visits_and_calls_of_a_prospect() {
        Client prospect = Clients.of(1, Clients.prospect(ProspectClass.CONTINUE, 2, null), "城东");
        assertThat(Demand.of(request(prospect)).stream().map(Wish::mode))
                .containsExactly(Mode.IN_PERSON, Mode.PHONE, Mode.PHONE);
    }

    @Test
    void asks_for_no_visit_to_a_prospect_put_off() {
        Client away =
                Clients.of(
                        1, Clients.prospect(ProspectClass.DEFER, 1, LocalDate.of(2027, 3, 1)), "");
        assertThat(Demand.of(request(away))).isEmpty();
    }

    @Test
    void takes_kept_visits_off_what_is_due() {
        Client client = Clients.of(1, Level.A, "城东");
        PlanRequest request = request(client);
        assertThat(Demand.of(request.keeping(List.of(on(client, 8, Mode.IN_PERSON))))).hasSize(3);
    }

    @Test
    void lets_a_missed_visit_be_made_up_for() {
        Client client = Clients.of(1, Level.A, "城东");
        Visit missed = on(client, 8, Mode.IN_PERSON).inState(VisitState.MISSED);
        assertThat(Demand.of(request(client).keeping(List.of(missed)))).hasSize(4);
    }

    @Test
    void counts_several_months_from_the_last_contact() {
        Client due = Clients.contacted(Clients.of(1, Level.C, ""), LocalDate.of(2026, 10, 31));
        Client notYet = Clients.contacted(Clients.of(2, Level.C, ""), LocalDate.of(2026, 11, 1));
        Client overdue = Clients.contacted(Clients.of(3, Level.C, ""), LocalDate.of(2026, 3, 1));
        assertThat(Demand.of(everyTwoMonths(due, notYet, overdue)).stream().map(Wish::client))
                .containsExactly(due, overdue);
    }

    @Test
    void spreads_those_never_contacted_over_the_months_of_the_rule() {
        List<Client> clients = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            clients.add(Clients.of(i * 2L, Level.C, ""));
        }
        PlanRequest december = everyTwoMonths(clients.toArray(Client[]::new));
        PlanRequest january =
                PlanRequest.of(YearMonth.of(2027, 1), clients, WorkCalendar.bundled())
                        .with(FrequencyRules.standard().with(Audience.C, C_EVERY_TWO_MONTHS));
        List<Wish> first = Demand.of(december);
        List<Wish> second = Demand.of(january);
        assertThat(first).hasSizeBetween(70, 130);
        assertThat(first.size() + second.size()).isEqualTo(200);
        assertThat(first.stream().map(Wish::client))
                .doesNotContainAnyElementsOf(second.stream().map(Wish::client).toList());
    }

    @Test
    void asks_for_the_share_of_what_is_left_of_the_month() {
        Client client = Clients.of(1, Level.A, "城东");
        // 9 of 23 working days are left: 4 times 9 / 23, rounded up
        assertThat(Demand.of(request(client).starting(LocalDate.of(2026, 12, 21)))).hasSize(2);
    }

    @Test
    void counts_a_talk_of_this_month_as_one_contact() {
        Client client = Clients.contacted(Clients.of(1, Level.C, "城东"), LocalDate.of(2026, 12, 2));
        assertThat(Demand.of(request(client).starting(LocalDate.of(2026, 12, 7)))).isEmpty();
    }

    @Test
    void names_somebody_not_to_be_disturbed_once() {
        Client quiet = Clients.quiet(Clients.of(1, Level.A, "城东"));
        assertThat(Demand.of(request(quiet))).hasSize(1);
    }

    @Test
    void follows_the_card_where_it_differs_from_the_class() {
        Client often = Clients.of(1, Level.C, "").with(CardRule.of(FrequencyRule.visits(3)));
        assertThat(Demand.of(request(often)).stream().map(Wish::mode))
                .containsExactly(Mode.IN_PERSON, Mode.IN_PERSON, Mode.IN_PERSON);
    }

    @Test
    void follows_the_interval_a_customer_wished_for() {
        Client weekly =
                Clients.wishing(
                        Clients.of(1, Level.C, ""), VisitWishes.NONE.withEveryDays(Optional.of(7)));
        assertThat(Demand.of(request(weekly)).stream().map(Wish::mode))
                .containsExactly(Mode.PHONE, Mode.PHONE, Mode.PHONE, Mode.PHONE);
    }

    @Test
    void leaves_those_seen_on_demand_to_the_owner() {
        CardRule onDemand = new CardRule(ContactMode.ON_DEMAND, Optional.empty());
        assertThat(Demand.of(request(Clients.of(1, Level.A, "").with(onDemand)))).isEmpty();
    }

    @Test
    void leaves_a_prospect_put_off_alone_whatever_the_card_says() {
        Client away =
                Clients.of(
                                1,
                                Clients.prospect(ProspectClass.DEFER, 1, LocalDate.of(2027, 3, 1)),
                                "")
                        .with(CardRule.of(FrequencyRule.visits(3)));
        assertThat(Demand.of(request(away))).isEmpty();
    }

    @Test
    void several_times_in_several_months_fall_due_one_after_the_other() {
        FrequencyRule thriceInTwoMonths = FrequencyRule.visits(3).every(2);
        Client seenLately =
                Clients.contacted(Clients.of(1, Level.C, ""), LocalDate.of(2026, 11, 25))
                        .with(CardRule.of(thriceInTwoMonths));
        Client longAgo =
                Clients.contacted(Clients.of(2, Level.C, ""), LocalDate.of(2026, 3, 1))
                        .with(CardRule.of(thriceInTwoMonths));
        // every 20 days: on 15 December; overdue now and again on the 21st
        assertThat(
                        Demand.of(request(seenLately, longAgo)).stream()
                                .map(wish -> wish.client().id().value()))
                .containsExactly(1L, 2L, 2L);
    }

    @Test
    void a_visit_made_this_month_starts_the_count_anew() {
        FrequencyRule thriceInTwoMonths = FrequencyRule.visits(3).every(2);
        Client seen =
                Clients.contacted(Clients.of(1, Level.C, ""), LocalDate.of(2026, 12, 8))
                        .with(CardRule.of(thriceInTwoMonths));
        Visit done = on(seen, 8, Mode.IN_PERSON).inState(VisitState.DONE);
        PlanRequest request =
                request(seen).keeping(List.of(done)).starting(LocalDate.of(2026, 12, 9));
        assertThat(Demand.of(request)).hasSize(1);
    }

    @Test
    void a_visit_promised_after_a_complaint_is_due_although_the_class_is_only_called() {
        Client client =
                Clients.of(1, Level.C, "")
                        .with(
                                List.of(
                                        new Occasion(
                                                Occasion.Kind.FOLLOW_UP,
                                                LocalDate.of(2026, 12, 10))));
        assertThat(Demand.of(request(client)).stream().map(Wish::mode))
                .containsExactly(Mode.IN_PERSON, Mode.PHONE);
    }
}
