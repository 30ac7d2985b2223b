package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardChange.OfCard;
import app.zhanggui.customer.CardChange.OfPerson;
import app.zhanggui.db.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardHistoryStoreTest {
    private Database database;
    private CustomerStore store;
    private CardHistoryStore history;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        history = new CardHistoryStore(database, new CustomFieldStore(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_history_of_a_new_card_is_what_made_it() {
        CustomerCard card = store.add(Cards.full());
        CardMoment made = history.of(card.id()).get(0);
        assertThat(made.label().key()).isEqualTo("customer.change.add");
        assertThat(made.before()).isEmpty();
        assertThat(made.after()).isEqualTo(card);
        assertThat(history.of(card.id())).hasSize(1);
    }

    @Test
    void each_of_many_cards_made_together_knows_what_made_it() {
        List<CustomerCard> cards = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            cards.add(Cards.with(Cards.named("客户" + i), Cards.person("甲", "1380571220" + i % 10)));
        }
        List<CustomerId> ids =
                database.write(
                        app.zhanggui.db.ChangeKind.IMPORT,
                        app.zhanggui.text.Message.of("customer.change.log"),
                        changes -> store.addAll(changes, cards));
        CustomerCard last = store.card(ids.get(29)).orElseThrow();
        store.save(CardValues.with(last, CardField.REMARK, "月结"));
        assertThat(history.of(last.id())).hasSize(2);
        assertThat(history.of(last.id()).get(0).before()).contains(last);
        assertThat(history.of(last.id()).get(1).after()).isEqualTo(last);
    }

    @Test
    void the_newest_step_comes_first_and_says_what_was_before_and_after() {
        CustomerCard card = store.add(Cards.in("宏达", "城东"));
        card = store.save(CardValues.with(card, CardField.REGION, "城西"));
        store.save(CardValues.with(card, CardField.REGION, "城北"));
        assertThat(history.of(card.id()))
                .extracting(CardMoment::changes)
                .containsExactly(
                        List.of(new CardChange(new OfCard(CardField.REGION), "城西", "城北")),
                        List.of(new CardChange(new OfCard(CardField.REGION), "城东", "城西")),
                        List.of());
    }

    @Test
    void a_change_of_a_person_is_told_by_the_persons_name() {
        CustomerCard card =
                store.add(Cards.with(Cards.named("宏达"), Cards.person("李红", "13957128841")));
        Contact person = card.contacts().get(0);
        store.save(card.with(person, one -> one.with(PersonTrait.MOBILE, "13805712203")));
        assertThat(history.of(card.id()).get(0).changes())
                .containsExactly(
                        new CardChange(
                                new OfPerson(person, PersonTrait.MOBILE),
                                "13957128841",
                                "13805712203"));
    }

    @Test
    void a_person_who_was_taken_away_comes_back_with_everything() {
        CustomerCard card =
                store.add(Cards.with(Cards.named("宏达"), Cards.person("李红", "13957128841")));
        Contact person = card.contacts().get(0);
        card = store.save(card.withDates(List.of(Cards.birthdayOf(person.id(), "农历八月十二"))));
        CustomerCard without = store.save(card.without(card.contacts().get(0)));
        CustomerCard restored = without;
        for (CardChange change : history.of(card.id()).get(0).changes()) {
            restored = change.restored(restored);
        }
        CustomerCard again = store.save(restored);
        assertThat(again.contacts()).isEqualTo(card.contacts());
        assertThat(again.birthday(Optional.of(person.id())).orElseThrow().date())
                .isEqualTo(card.dates().get(0).date());
    }

    @Test
    void storing_the_card_of_a_moment_brings_the_whole_moment_back() {
        CustomerCard card = store.add(Cards.full());
        store.save(CustomerCard.of(Customer.named("空了").withId(card.id())));
        store.save(history.of(card.id()).get(0).before().orElseThrow());
        assertThat(store.card(card.id())).contains(card);
    }

    @Test
    void an_undo_is_a_step_of_its_own() {
        CustomerCard card = store.add(Cards.in("宏达", "城东"));
        store.save(CardValues.with(card, CardField.REGION, "城西"));
        database.undoLast();
        assertThat(history.of(card.id()))
                .flatExtracting(CardMoment::changes)
                .extracting(CardChange::after)
                .containsExactly("城东", "城西");
    }

    @Test
    void deleting_and_restoring_change_no_field() {
        CustomerCard card = store.add(Cards.full());
        store.delete(List.of(card.id()));
        new RecycleBinStore(database).restore(List.of(card.id()));
        assertThat(history.of(card.id())).hasSize(3).allMatch(one -> one.changes().isEmpty());
    }
}
