package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ProspectClass;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VisitRulesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final Client ANY = Clients.of(1, Level.B, "城东");
    private static final Client OTHER = Clients.of(2, Level.B, "城东");

    private final PlanRequest request =
            PlanRequest.of(YearMonth.of(2026, 12), List.of(ANY, OTHER), WorkCalendar.bundled())
                    .with(new Capacity(2, 1))
                    .starting(LocalDate.of(2026, 12, 3));
    private final VisitRules rules = new VisitRules(request);

    private Optional<HardRule> broken(Client client, LocalDate day, HalfDay half) {
        return rules.brokenBySlot(client, Mode.IN_PERSON, new Slot(day, half));
    }

    private static Visit visit(Client client, HalfDay half, Mode mode) {
        return Visit.planned(client.id(), new Slot(TUESDAY, half), mode);
    }

    @Test
    void an_ordinary_visit_breaks_no_rule() {
        assertThat(broken(ANY, TUESDAY, HalfDay.PM)).isEmpty();
    }

    @Test
    void a_day_of_another_month_is_refused() {
        assertThat(broken(ANY, LocalDate.of(2027, 1, 5), HalfDay.AM)).contains(HardRule.IN_MONTH);
    }

    @Test
    void a_day_that_is_over_is_refused() {
        assertThat(broken(ANY, LocalDate.of(2026, 12, 2), HalfDay.AM)).contains(HardRule.NOT_PAST);
    }

    @Test
    void a_day_of_rest_is_refused() {
        assertThat(broken(ANY, LocalDate.of(2026, 12, 6), HalfDay.AM))
                .contains(HardRule.WORKED_DAY);
    }

    @Test
    void a_day_on_which_the_customer_is_closed_is_refused() {
        Client closed = Clients.closedOn(ANY, DayOfWeek.TUESDAY);
        assertThat(broken(closed, TUESDAY, HalfDay.AM)).contains(HardRule.OPEN);
        assertThat(broken(closed, TUESDAY.plusDays(1), HalfDay.AM)).isEmpty();
    }

    @Test
    void an_afternoon_is_refused_to_an_important_customer() {
        Client important = Clients.of(3, Level.A, "城东");
        assertThat(broken(important, TUESDAY, HalfDay.PM)).contains(HardRule.MORNING);
        assertThat(broken(important, TUESDAY, HalfDay.AM)).isEmpty();
    }

    @Test
    void an_important_customer_may_be_called_in_the_afternoon() {
        Client important = Clients.of(3, Level.A, "城东");
        assertThat(rules.brokenBySlot(important, Mode.PHONE, new Slot(TUESDAY, HalfDay.PM)))
                .isEmpty();
    }

    @Test
    void somebody_who_asked_for_it_is_left_in_peace() {
        assertThat(broken(Clients.quiet(ANY), TUESDAY, HalfDay.AM))
                .contains(HardRule.NOT_DISTURBED);
    }

    @Test
    void a_prospect_put_off_is_left_alone_until_the_day_of_resumption() {
        Client away = Clients.of(4, Clients.prospect(ProspectClass.DEFER, 1, TUESDAY), "城东");
        assertThat(broken(away, TUESDAY.minusDays(1), HalfDay.AM)).contains(HardRule.RESUMED);
        assertThat(broken(away, TUESDAY, HalfDay.AM)).isEmpty();
    }

    @Test
    void a_second_contact_on_a_day_is_refused_even_by_phone() {
        Visit morning = visit(ANY, HalfDay.AM, Mode.IN_PERSON);
        assertThat(rules.brokenByOthers(visit(ANY, HalfDay.PM, Mode.PHONE), List.of(morning)))
                .contains(HardRule.ONE_A_DAY);
    }

    @Test
    void a_full_half_day_is_refused() {
        List<Visit> two =
                List.of(
                        visit(OTHER, HalfDay.AM, Mode.IN_PERSON),
                        visit(Clients.of(3, Level.A, ""), HalfDay.AM, Mode.IN_PERSON));
        assertThat(rules.brokenByOthers(visit(ANY, HalfDay.AM, Mode.IN_PERSON), two))
                .contains(HardRule.CAPACITY);
    }

    @Test
    void calls_take_no_room_from_visits() {
        List<Visit> calls =
                List.of(
                        visit(OTHER, HalfDay.AM, Mode.PHONE),
                        visit(Clients.of(3, Level.A, ""), HalfDay.AM, Mode.IN_PERSON));
        assertThat(rules.brokenByOthers(visit(ANY, HalfDay.AM, Mode.IN_PERSON), calls)).isEmpty();
    }

    @Test
    void a_cancelled_visit_takes_no_room() {
        Visit cancelled = visit(OTHER, HalfDay.AM, Mode.PHONE).inState(VisitState.CANCELLED);
        assertThat(rules.brokenByOthers(visit(ANY, HalfDay.AM, Mode.PHONE), List.of(cancelled)))
                .isEmpty();
    }
}
