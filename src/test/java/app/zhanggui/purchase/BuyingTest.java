package app.zhanggui.purchase;

import static app.zhanggui.purchase.Market.purchase;
import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BuyingTest {
    private static final CustomerId ONE = new CustomerId(1);
    private static final LocalDate TODAY = Market.TODAY;

    private static Buying on(String... days) {
        List<Purchase> all = new ArrayList<>();
        for (String day : days) {
            all.add(purchase(ONE, day, "切割片", 100));
        }
        return Buying.of(all);
    }

    private static Rhythm rhythm(String... days) {
        return on(days).rhythm().orElseThrow();
    }

    @Test
    void several_lines_of_a_day_are_one_time() {
        assertThat(rhythm("2026-10-01", "2026-10-01", "2026-10-05").times()).isEqualTo(2);
    }

    @Test
    void the_usual_gap_is_the_middle_one_of_all() {
        assertThat(rhythm("2026-01-01", "2026-01-11", "2026-01-31", "2026-11-01").usualGap())
                .isEqualTo(OptionalInt.of(20));
    }

    @Test
    void between_two_middle_gaps_it_is_half_way() {
        assertThat(rhythm("2026-01-01", "2026-01-11", "2026-01-31").usualGap())
                .isEqualTo(OptionalInt.of(15));
    }

    @Test
    void two_times_show_no_habit() {
        Rhythm twice = rhythm("2026-01-01", "2026-02-01");

        assertThat(twice.usualGap()).isEmpty();
        assertThat(twice.pace(TODAY)).isEqualTo(Rhythm.Pace.UNKNOWN);
    }

    @Test
    void whoever_lets_the_usual_gap_pass_is_due_from_its_last_day_on() {
        Rhythm everyTenDays = rhythm("2026-10-23", "2026-11-02", "2026-11-12");

        assertThat(everyTenDays.pace(TODAY.minusDays(1))).isEqualTo(Rhythm.Pace.IN_TIME);
        assertThat(everyTenDays.pace(TODAY)).isEqualTo(Rhythm.Pace.DUE);
        assertThat(everyTenDays.pace(TODAY.plusDays(19))).isEqualTo(Rhythm.Pace.DUE);
        assertThat(everyTenDays.pace(TODAY.plusDays(20))).isEqualTo(Rhythm.Pace.LONG_GONE);
    }

    @Test
    void a_refund_lowers_the_amount_and_is_no_time_of_buying() {
        Buying buying =
                Buying.of(
                        List.of(
                                purchase(ONE, "2026-11-01", "角磨机", 300),
                                purchase(ONE, "2026-11-05", "角磨机", -100)));

        assertThat(buying.within(Span.ALWAYS)).isEqualTo(new Buying.Sum(1, Money.yuan(200)));
        assertThat(buying.rhythm().orElseThrow().last()).isEqualTo("2026-11-01");
    }

    @Test
    void whoever_only_gave_something_back_never_bought() {
        assertThat(Buying.of(List.of(purchase(ONE, "2026-11-05", "角磨机", -100))).rhythm()).isEmpty();
    }

    @Test
    void a_span_counts_its_first_and_its_last_day_in() {
        Buying buying = on("2025-11-22", "2025-11-23", "2026-11-22");

        assertThat(buying.within(Span.months(12, TODAY)).times()).isEqualTo(2);
        assertThat(buying.within(Span.thisYear(TODAY)).times()).isEqualTo(1);
        assertThat(buying.within(Span.ALWAYS).times()).isEqualTo(3);
    }

    @Test
    void the_average_is_of_a_time_and_there_is_none_before_the_first() {
        Buying buying = on("2026-10-01", "2026-10-01", "2026-10-05");

        assertThat(buying.within(Span.ALWAYS).average()).contains(Money.yuan(150));
        assertThat(on().within(Span.ALWAYS).average()).isEmpty();
    }

    @Test
    void favourite_goods_are_those_bought_most_often_and_of_equals_the_dearer() {
        Buying buying =
                Buying.of(
                        List.of(
                                purchase(ONE, "2026-01-01", "螺丝", 5),
                                purchase(ONE, "2026-02-01", "螺丝", 5),
                                purchase(ONE, "2026-01-01", "电锤", 800),
                                purchase(ONE, "2026-01-01", "手套", 20),
                                purchase(ONE, "2026-01-01", "胶带", 10)));

        assertThat(buying.favourites())
                .extracting(Favourite::goods)
                .containsExactly("螺丝", "电锤", "手套");
    }
}
