package app.zhanggui.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardLife;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.RelationshipChange;
import app.zhanggui.purchase.Growth.Month;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final CustomerId ONE = new CustomerId(1);

    private static CardLife life(CustomerId id, String made, Relationship relationship) {
        return new CardLife(id, LocalDate.parse(made), Optional.empty(), relationship);
    }

    private static List<Month> months(List<CardLife> lives, RelationshipChange... changes) {
        return Growth.of(lives, List.of(changes), NOVEMBER, 3);
    }

    private static RelationshipChange change(String on, Relationship from, Relationship to) {
        return new RelationshipChange(0, ONE, LocalDate.parse(on), from, to);
    }

    @Test
    void a_card_counts_from_the_month_it_was_made_in() {
        List<Month> months = months(List.of(life(ONE, "2026-10-31", Relationship.EXISTING)));

        assertThat(months).extracting(Month::month).last().isEqualTo(NOVEMBER);
        assertThat(months).extracting(Month::added).containsExactly(0, 1, 0);
        assertThat(months).extracting(Month::total).containsExactly(0, 1, 1);
    }

    @Test
    void a_customer_given_up_no_longer_counts_from_that_month_on() {
        CardLife given =
                new CardLife(
                        ONE,
                        LocalDate.of(2026, 1, 1),
                        Optional.of(LocalDate.of(2026, 10, 31)),
                        Relationship.EXISTING);

        List<Month> months = months(List.of(given));

        assertThat(months).extracting(Month::archived).containsExactly(0, 1, 0);
        assertThat(months).extracting(Month::total).containsExactly(1, 0, 0);
    }

    @Test
    void before_a_change_the_customer_stood_where_the_change_came_from() {
        List<Month> months =
                months(
                        List.of(life(ONE, "2026-01-01", Relationship.EXISTING)),
                        change("2026-11-01", Relationship.LIKELY, Relationship.EXISTING),
                        change("2026-10-01", Relationship.POTENTIAL, Relationship.LIKELY));

        assertThat(months)
                .extracting(Month::standing)
                .containsExactly(
                        Map.of(Relationship.POTENTIAL, 1),
                        Map.of(Relationship.LIKELY, 1),
                        Map.of(Relationship.EXISTING, 1));
        assertThat(months).extracting(Month::won).containsExactly(0, 0, 1);
    }
}
