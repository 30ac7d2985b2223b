package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.VisitWishes;
import app.zhanggui.visit.CardRule;
import app.zhanggui.visit.CardVisits;
import app.zhanggui.visit.CardVisits.Gone;
import app.zhanggui.visit.ContactMode;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import app.zhanggui.visit.VisitResultStore;
import app.zhanggui.visit.VisitState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the card says of a customer's visits, on 22 November 2026. */
class CardVisitWordsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final PlanDesk desk = new PlanDesk();
    private final CardVisits visits =
            new CardVisits(
                    desk.plans,
                    desk.visits,
                    new VisitResultStore(desk.database, desk.talks),
                    desk.clock);
    private final CardVisitWords words = new CardVisitWords(desk.texts, desk.clock);
    private final CustomerId customer = desk.customer("宏达五金有限公司", Level.B).id();

    @AfterEach
    void close() {
        desk.close();
    }

    private CardVisits.Page page() {
        return visits.of(customer).orElseThrow();
    }

    private static Visit visit(CustomerId customer, int day) {
        return Visit.planned(customer, new Slot(NOVEMBER.atDay(day), HalfDay.AM), Mode.IN_PERSON);
    }

    private void plan(Visit... planned) {
        desk.plans.save(
                new MonthPlan(
                        desk.plans.anew(NOVEMBER), PlanState.DRAFT, List.of(planned), List.of()));
    }

    @Test
    void how_often_is_told_by_whose_rule() {
        assertThat(words.often(page())).isEqualTo("B 级（每月 2 访）");

        desk.rules.save(customer, CardRule.of(FrequencyRule.visits(3)));
        assertThat(words.often(page())).isEqualTo("单独规定（每月 3 访）");

        desk.rules.save(customer, new CardRule(ContactMode.ON_DEMAND, Optional.empty()));
        assertThat(words.often(page())).isEqualTo(desk.texts.say(ContactMode.ON_DEMAND.label()));
    }

    @Test
    void the_next_contact_is_due_from_the_last_one() {
        assertThat(words.about(page())).containsExactly("还没有往来过。");

        plan(visit(customer, 10).inState(VisitState.DONE));

        assertThat(words.about(page())).containsExactly("上次往来 2026-11-10。下次应在 2026-11-25。");
    }

    @Test
    void what_stands_in_the_way_is_told() {
        desk.customers.save(
                desk.customers
                        .card(customer)
                        .orElseThrow()
                        .withCustomer(
                                it ->
                                        it.withWishes(
                                                VisitWishes.of(
                                                                Set.of(DayOfWeek.SUNDAY),
                                                                Optional.of(DayOfWeek.WEDNESDAY),
                                                                Optional.of(HalfDay.PM))
                                                        .withDoNotDisturb(true))));

        assertThat(words.about(page())).contains("免打扰：不排拜访。", "周日休息，不排。", "喜欢周三下午。");
    }

    @Test
    void planned_visits_come_first_and_those_gone_by_say_what_came_of_them() {
        plan(
                visit(customer, 10).inState(VisitState.DONE),
                visit(customer, 18),
                visit(customer, 24).forReason(VisitReason.DELIVERY));

        assertThat(page().toCome())
                .extracting(visit -> words.when(visit.slot()), words::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("11-24（周二）上午", "亲访　送货"));
        assertThat(page().gone())
                .extracting((Gone gone) -> gone.visit().slot().date(), words::became)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 18), "还没填结果"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 10), "已访"));
    }
}
