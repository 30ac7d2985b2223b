package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClassingTest {
    private static final ClassRule BY_SHARE = ClassRule.standard();
    private static final ClassRule BY_AMOUNT = BY_SHARE.withKind(ClassRule.Kind.AMOUNT);

    /** Customers 1, 2, 3 … with these amounts in yuan. */
    private static Classing classing(ClassRule rule, long... yuan) {
        List<Account> accounts = new ArrayList<>();
        Map<CustomerId, Money> amounts = new HashMap<>();
        for (int i = 0; i < yuan.length; i++) {
            CustomerId id = new CustomerId(i + 1);
            accounts.add(account(id, Optional.empty()));
            amounts.put(id, Money.yuan(yuan[i]));
        }
        return Classing.of(accounts, amounts, rule);
    }

    private static Account account(CustomerId id, Optional<Level> level) {
        return new Account(id, "客户" + id.value(), level, Relationship.EXISTING, Optional.empty());
    }

    private static String levels(Classing classing) {
        return classing.suggestions().stream()
                .map(one -> one.suggested().name())
                .collect(Collectors.joining());
    }

    @Test
    void those_who_make_the_first_70_percent_are_a_the_next_20_b_the_rest_c() {
        assertThat(levels(classing(BY_SHARE, 40, 30, 10, 10, 5, 5))).isEqualTo("AABBCC");
    }

    @Test
    void whoever_crosses_a_limit_belongs_above_it() {
        assertThat(levels(classing(BY_SHARE, 60, 25, 10, 5))).isEqualTo("AABC");
    }

    @Test
    void one_customer_alone_is_a() {
        assertThat(levels(classing(BY_SHARE, 1))).isEqualTo("A");
    }

    @Test
    void one_who_makes_nearly_everything_leaves_no_a_for_others() {
        assertThat(levels(classing(BY_SHARE, 95, 3, 2))).isEqualTo("ACC");
    }

    @Test
    void equal_amounts_get_the_same_class_and_the_same_rank() {
        Classing classing = classing(BY_SHARE, 50, 10, 10, 10, 10, 10);

        assertThat(levels(classing)).isEqualTo("AAAAAA");
        assertThat(classing.suggestions())
                .extracting(Suggestion::rank)
                .containsExactly(1, 2, 2, 2, 2, 2);
    }

    @Test
    void whoever_brought_nothing_or_gave_back_more_is_c_and_adds_nothing() {
        Classing classing = classing(BY_SHARE, 100, 0, -50);

        assertThat(levels(classing)).isEqualTo("ACC");
        assertThat(classing.turnover()).isEqualTo(Money.yuan(100));
        assertThat(classing.suggestions().get(2).running()).isEqualTo(1);
    }

    @Test
    void where_nobody_brought_anything_everybody_is_c() {
        Classing classing = classing(BY_SHARE, 0, 0);

        assertThat(levels(classing)).isEqualTo("CC");
        assertThat(classing.suggestions().get(0).share()).isZero();
    }

    @Test
    void the_reasons_are_amount_rank_share_and_what_all_before_make() {
        Suggestion second = classing(BY_SHARE, 60, 30, 10).suggestions().get(1);

        assertThat(second.amount()).isEqualTo(Money.yuan(30));
        assertThat(second.rank()).isEqualTo(2);
        assertThat(second.share()).isCloseTo(0.3, within(1e-9));
        assertThat(second.running()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void by_amount_the_limit_itself_is_enough() {
        assertThat(levels(classing(BY_AMOUNT, 100_000, 99_999, 20_000, 19_999, 0)))
                .isEqualTo("ABBCC");
    }

    @Test
    void a_customer_without_an_amount_gets_no_suggestion() {
        Account known = account(new CustomerId(1), Optional.empty());
        Account unknown = account(new CustomerId(2), Optional.of(Level.A));

        Classing classing =
                Classing.of(List.of(known, unknown), Map.of(known.id(), Money.yuan(5)), BY_SHARE);

        assertThat(classing.suggestions()).extracting(Suggestion::account).containsExactly(known);
        assertThat(classing.unknown()).isEqualTo(1);
    }

    @Test
    void only_what_differs_from_the_card_is_a_change() {
        Account isA = account(new CustomerId(1), Optional.of(Level.A));
        Account isC = account(new CustomerId(2), Optional.of(Level.C));
        Account none = account(new CustomerId(3), Optional.empty());

        Classing classing =
                Classing.of(
                        List.of(isA, isC, none),
                        Map.of(
                                isA.id(), Money.yuan(60),
                                isC.id(), Money.yuan(30),
                                none.id(), Money.yuan(10)),
                        BY_SHARE);

        assertThat(classing.suggestions().stream().filter(Suggestion::isChange))
                .extracting(Suggestion::account)
                .containsExactly(isC, none);
    }

    @Test
    void counts_and_amounts_of_each_class_add_up() {
        Classing classing = classing(BY_SHARE, 40, 30, 10, 10, 5, 5);

        assertThat(classing.after(Level.A)).isEqualTo(2);
        assertThat(classing.brings(Level.A)).isEqualTo(Money.yuan(70));
        assertThat(classing.brings(Level.C)).isEqualTo(Money.yuan(10));
    }

    @Test
    void limits_that_leave_a_class_empty_are_refused() {
        assertThatThrownBy(() -> new ClassRule.Shares(80, 20))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClassRule.Floors(Money.yuan(5), Money.yuan(5)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_days_that_count_are_the_latest_months_or_all() {
        assertThat(BY_SHARE.span(Market.TODAY).from()).isEqualTo("2025-11-23");
        assertThat(BY_SHARE.withMonths(OptionalInt.empty()).span(Market.TODAY))
                .isEqualTo(Span.ALWAYS);
    }
}
