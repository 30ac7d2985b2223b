package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import app.zhanggui.text.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPurchaseTest {
    private static final CustomerId SOMEBODY = new CustomerId(7);

    private static TypedPurchase typed(String quantity, String price, String amount) {
        return new TypedPurchase("", "角磨机", quantity, price, amount, "", "");
    }

    private static Purchase read(TypedPurchase typed) {
        return typed.of(SOMEBODY, Market.TODAY);
    }

    private static Optional<String> trouble(TypedPurchase typed) {
        return typed.trouble(Market.TODAY).map(Message::key);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-11-22",
        "昨天, 2026-11-21",
        "11-20, 2026-11-20",
        "11.20, 2026-11-20",
        "11月20日, 2026-11-20",
        "12-03, 2025-12-03",
        "2026/1/5, 2026-01-05",
        "２０２６-１-５, 2026-01-05"
    })
    void a_day_is_read_as_it_is_typed_in_a_hurry(String typed, LocalDate meant) {
        assertThat(TypedDay.read(typed, Market.TODAY)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"2-30", "13-1", "later", "2026-11-31"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(TypedDay.read(typed, Market.TODAY)).isEmpty();
    }

    @Test
    void the_amount_may_be_left_out_where_quantity_and_price_tell_it() {
        Purchase purchase = read(typed("12箱", "35.5", ""));

        assertThat(purchase.amount()).isEqualTo(Money.yuan(426));
        assertThat(purchase.measure().orElseThrow().unit()).isEqualTo("箱");
    }

    @Test
    void an_amount_that_was_rounded_by_hand_stands_above_price_times_quantity() {
        assertThat(read(typed("12", "35.5", "420")).amount()).isEqualTo(Money.yuan(420));
    }

    @Test
    void a_price_below_a_fen_is_kept_and_counted_exactly() {
        Purchase purchase = read(typed("1000", "0.035", ""));

        assertThat(purchase.price()).contains(new UnitPrice(new BigDecimal("0.035")));
        assertThat(purchase.amount()).isEqualTo(Money.yuan(35));
    }

    @Test
    void a_refund_is_an_amount_below_nothing() {
        assertThat(read(typed("", "", "-80")).isRefund()).isTrue();
        assertThat(read(typed("-2箱", "40", "")).amount()).isEqualTo(Money.yuan(-80));
    }

    @Test
    void goods_given_for_nothing_are_written_down_with_no_amount() {
        assertThat(trouble(typed("1", "", "0"))).isEmpty();
    }

    @Test
    void each_thing_that_cannot_be_read_is_named() {
        assertThat(trouble(typed("many", "", "5"))).contains("purchase.typed.quantity");
        assertThat(trouble(typed("", "cheap", "5"))).contains("purchase.typed.price");
        assertThat(trouble(typed("", "", "much"))).contains("purchase.typed.amount");
        assertThat(trouble(typed("3", "", ""))).contains("purchase.typed.noAmount");
        assertThat(trouble(new TypedPurchase("x", "", "", "", "5", "", "")))
                .contains("purchase.typed.day");
        assertThat(trouble(new TypedPurchase("2026-11-23", "", "", "", "5", "", "")))
                .contains("purchase.typed.future");
    }

    @Test
    void a_unit_known_from_last_time_is_taken_where_none_is_typed() {
        assertThat(Measure.read("12").orElseThrow().orIn("箱").plain()).isEqualTo("12 箱");
        assertThat(Measure.read("12包").orElseThrow().orIn("箱").plain()).isEqualTo("12 包");
    }
}
