package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhyTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final Slot TUESDAY = new Slot(MONTH.atDay(8), HalfDay.AM);
    private static final Client OTHER = Clients.of(9, Level.B, "城东");

    private static List<String> why(Client client, boolean pinned) {
        Visit visit = Visit.planned(client.id(), TUESDAY, Mode.IN_PERSON).pinned(pinned);
        Visit other = Visit.planned(OTHER.id(), TUESDAY, Mode.IN_PERSON);
        PlanRequest request = PlanRequest.of(MONTH, List.of(client, OTHER), WorkCalendar.bundled());
        MonthPlan plan = new MonthPlan(request, PlanState.DRAFT, List.of(visit, other), List.of());
        Visit placed =
                plan.visits().stream()
                        .filter(one -> one.customer().equals(client.id()))
                        .findFirst()
                        .orElseThrow();
        return Why.of(plan, placed).stream().map(Message::key).toList();
    }

    @Test
    void a_pinned_visit_is_where_the_owner_put_it() {
        assertThat(why(Clients.of(1, Level.B, "城西"), true)).containsExactly("visit.why.pinned");
    }

    @Test
    void an_important_customer_is_seen_in_the_morning() {
        assertThat(why(Clients.of(1, Level.A, "城西"), false)).containsExactly("visit.why.morning");
    }

    @Test
    void neighbours_are_seen_together() {
        assertThat(why(Clients.of(1, Level.B, "城东"), false)).containsExactly("visit.why.region");
    }

    @Test
    void the_customers_wishes_are_met() {
        Client wishing =
                Clients.wishing(
                        Clients.of(1, Level.B, "城西"),
                        VisitWishes.of(
                                Set.of(), Optional.of(DayOfWeek.TUESDAY), Optional.of(HalfDay.AM)));
        assertThat(why(wishing, false)).containsExactly("visit.why.weekday", "visit.why.half");
    }

    @Test
    void a_payment_is_collected_and_the_last_contact_was_a_while_ago() {
        Client paying =
                Clients.contacted(Clients.of(1, Level.B, "城西"), LocalDate.of(2026, 11, 24))
                        .with(List.of(new Occasion(Occasion.Kind.COLLECTION, MONTH.atDay(10))));
        assertThat(why(paying, false)).containsExactly("visit.why.occasion", "visit.why.gap");
    }

    @Test
    void who_could_stand_anywhere_stands_where_there_is_room() {
        assertThat(why(Clients.of(1, Level.B, "城西"), false)).containsExactly("visit.why.room");
    }
}
