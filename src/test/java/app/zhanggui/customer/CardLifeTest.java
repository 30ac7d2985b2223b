package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Growth and funnel: what is worked out from how cards came and went. */
class CardLifeTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final CustomerId ONE = new CustomerId(1);

    @Test
    void a_month_counts_what_came_what_was_given_up_and_what_is_left() {
        List<CardLife> cards =
                List.of(
                        life(1, "2026-09-30", null),
                        life(2, "2026-10-01", "2026-11-30"),
                        life(3, "2026-11-02", null));
        assertThat(CardGrowth.of(cards, NOVEMBER, 3))
                .containsExactly(
                        new CardGrowth(YearMonth.of(2026, 9), 1, 0, 1),
                        new CardGrowth(YearMonth.of(2026, 10), 1, 0, 2),
                        new CardGrowth(NOVEMBER, 1, 1, 2));
    }

    @Test
    void before_its_first_change_a_customer_stood_where_that_change_says() {
        List<RelationshipChange> changes =
                List.of(
                        change("2026-11-05", Relationship.LIKELY, Relationship.EXISTING),
                        change("2026-10-05", Relationship.POTENTIAL, Relationship.LIKELY));
        List<RelationshipCount> counts =
                RelationshipCount.of(List.of(life(1, "2026-09-01", null)), changes, NOVEMBER, 3);
        assertThat(counts)
                .extracting(count -> standing(count.customers()))
                .containsExactly(
                        Relationship.POTENTIAL, Relationship.LIKELY, Relationship.EXISTING);
        assertThat(counts).extracting(RelationshipCount::promoted).containsExactly(0, 1, 1);
    }

    private static Relationship standing(Map<Relationship, Integer> customers) {
        return customers.entrySet().stream()
                .filter(count -> count.getValue() == 1)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void saving_another_relationship_dates_the_change_and_undo_takes_the_date_away() {
        try (Database database = Database.inMemory(Cards.CLOCK)) {
            CustomerStore store = new CustomerStore(database);
            CardLifeStore lives = new CardLifeStore(database);
            CustomerCard card = store.add(Cards.named("宏达"));
            store.save(CardValues.with(card, CardField.STATUS, "POTENTIAL"));
            assertThat(lives.relationships(card.id()))
                    .extracting(RelationshipChange::on, RelationshipChange::from)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    LocalDate.now(Cards.CLOCK), Relationship.EXISTING));
            database.undoLast();
            assertThat(lives.relationships()).isEmpty();
        }
    }

    private static CardLife life(long id, String made, String archived) {
        return new CardLife(
                new CustomerId(id),
                LocalDate.parse(made),
                Optional.ofNullable(archived).map(LocalDate::parse),
                Relationship.EXISTING);
    }

    private static RelationshipChange change(String on, Relationship from, Relationship to) {
        return new RelationshipChange(0, ONE, LocalDate.parse(on), from, to);
    }
}
