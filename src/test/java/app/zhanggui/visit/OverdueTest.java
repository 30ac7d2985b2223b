package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverdueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    private static List<Overdue> overdue(Client... clients) {
        return Overdue.on(
                TODAY,
                PlanRequest.of(YearMonth.from(TODAY), List.of(clients), WorkCalendar.bundled()));
    }

    private static Client seen(long id, Level level, LocalDate last) {
        return Clients.contacted(Clients.of(id, level, ""), last);
    }

    @Test
    void counts_from_the_last_contact_and_names_the_longest_first() {
        // A: every 8 days; C: once a month
        Client late = seen(1, Level.A, TODAY.minusDays(20));
        Client later = seen(2, Level.C, TODAY.minusDays(60));
        Client inTime = seen(3, Level.C, TODAY.minusDays(29));
        assertThat(overdue(late, later, inTime).stream().map(Overdue::client))
                .containsExactly(later, late);
        assertThat(overdue(late).get(0).daysLate(TODAY)).isEqualTo(12);
    }

    @Test
    void a_contact_due_today_is_not_overdue() {
        assertThat(overdue(seen(1, Level.A, TODAY.minusDays(8)))).isEmpty();
        assertThat(overdue(seen(1, Level.A, TODAY.minusDays(9)))).hasSize(1);
    }

    @Test
    void leaves_in_peace_who_is_to_be_left_in_peace() {
        LocalDate longAgo = TODAY.minusDays(300);
        Client quiet = Clients.contacted(Clients.quiet(Clients.of(1, Level.A, "")), longAgo);
        Client onDemand =
                seen(2, Level.A, longAgo)
                        .with(new CardRule(ContactMode.ON_DEMAND, Optional.empty()));
        Client away =
                Clients.contacted(
                        Clients.of(
                                3,
                                Clients.prospect(ProspectClass.DEFER, 1, LocalDate.of(2027, 3, 1)),
                                ""),
                        longAgo);
        assertThat(overdue(quiet, onDemand, away, Clients.of(4, Level.A, ""))).isEmpty();
    }
}
