package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CardLifeTest {
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
}
