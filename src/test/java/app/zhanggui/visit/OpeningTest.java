package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where one more visit would fit, seen on 22 November 2026. */
class OpeningTest {
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final Clock clock =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("UTC"));
    private final Database database = Database.inMemory(clock);
    private final CustomerStore customers = new CustomerStore(database);
    private final VisitStore visits = new VisitStore(database);
    private final MonthPlans plans =
            new MonthPlans(
                    customers,
                    new TalkStore(database),
                    visits,
                    new RuleStore(database),
                    new CalendarStore(database),
                    Occasions.none(),
                    clock);

    @AfterEach
    void close() {
        database.close();
    }

    private CustomerId customer(String name, Level level, String region) {
        Customer customer =
                Customer.named(name)
                        .withStanding(Clients.level(level))
                        .with(CardField.REGION, region);
        return customers.add(CustomerCard.of(customer)).id();
    }

    private static Slot slot(String day, HalfDay half) {
        return new Slot(LocalDate.parse(day), half);
    }

    private void put(CustomerId customer, Slot slot) {
        MonthPlan plan = plans.planOrNew(YearMonth.from(slot.date()));
        plans.save(plan.placed(new Unplaced(customer, Mode.IN_PERSON, Reason.FULL), slot));
    }

    @Test
    void a_single_visit_goes_into_a_month_that_has_no_plan_yet() {
        CustomerId customer = customer("宏达五金", Level.B, "城东");
        put(customer, slot("2026-12-08", HalfDay.PM));
        assertThat(visits.visits(customer))
                .singleElement()
                .satisfies(
                        visit -> assertThat(visit.slot()).isEqualTo(slot("2026-12-08", HalfDay.PM)))
                .satisfies(visit -> assertThat(visit.pinned()).isTrue());
        assertThat(plans.plan(DECEMBER).orElseThrow().visits()).hasSize(1);
    }

    @Test
    void only_half_days_that_the_rules_allow_are_open() {
        CustomerId a = customer("宏达五金", Level.A, "城东");
        put(a, slot("2026-12-08", HalfDay.AM));
        MonthPlan plan = plans.planOrNew(DECEMBER);
        assertThat(Opening.of(plan, new Unplaced(a, Mode.IN_PERSON, Reason.FULL)))
                .extracting(Opening::slot)
                .contains(slot("2026-12-09", HalfDay.AM))
                .doesNotContain(
                        slot("2026-12-08", HalfDay.AM),
                        slot("2026-12-09", HalfDay.PM),
                        slot("2026-12-06", HalfDay.AM));
    }

    @Test
    void an_open_half_day_tells_how_many_are_visited_in_the_same_region() {
        CustomerId one = customer("宏达五金", Level.B, "城东");
        CustomerId other = customer("恒大机电", Level.B, "城东");
        CustomerId far = customer("海登五金", Level.B, "城西");
        put(other, slot("2026-12-08", HalfDay.AM));
        put(far, slot("2026-12-08", HalfDay.AM));
        MonthPlan plan = plans.planOrNew(DECEMBER);
        assertThat(Opening.of(plan, new Unplaced(one, Mode.IN_PERSON, Reason.FULL)))
                .contains(new Opening(slot("2026-12-08", HalfDay.AM), 1))
                .contains(new Opening(slot("2026-12-08", HalfDay.PM), 0));
    }
}
