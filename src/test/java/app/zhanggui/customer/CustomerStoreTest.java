package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.Database;
import app.zhanggui.text.UserFault;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerStoreTest {
    private Database database;
    private CustomerStore store;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void kind_and_standing_and_wishes_come_back_as_they_were_stored() {
        Customer customer =
                Customer.named("王建国")
                        .withKind(CustomerKind.PERSON)
                        .withStanding(
                                Standing.UNGRADED
                                        .withRelationship(Relationship.POTENTIAL)
                                        .withProspect(
                                                Optional.of(ProspectClass.DEFER),
                                                Optional.of(LocalDate.of(2027, 2, 1)))
                                        .withProspectGrade(Optional.of(2))
                                        .withKeyCustomer(true))
                        .withWishes(
                                new VisitWishes(
                                        Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                                        Optional.of(DayOfWeek.TUESDAY),
                                        Optional.of(HalfDay.AM),
                                        true,
                                        Optional.of(Channel.WECHAT),
                                        Optional.of(30)));
        CustomerCard stored = store.add(CustomerCard.of(customer));
        assertThat(stored.customer()).isEqualTo(customer.withId(stored.id()));
    }

    @Test
    void saving_a_card_unchanged_leaves_nothing_to_undo() {
        CustomerCard stored = store.add(Cards.full());
        var before = database.lastUndoable();
        store.save(stored);
        assertThat(database.lastUndoable()).isEqualTo(before);
    }

    @Test
    void undoing_an_edit_restores_persons_and_days_too() {
        CustomerCard stored =
                store.add(Cards.with(Cards.full(), Cards.person("李红", "13957128841")));
        List<ImportantDate> dates = new ArrayList<>(stored.dates());
        dates.add(Cards.birthdayOf(stored.contacts().get(0).id(), "3月8日"));
        CustomerCard before = store.save(stored.withDates(dates));
        store.save(
                CardValues.with(
                        before.withContacts(List.of()).withDates(List.of()),
                        CardField.REMARK,
                        "换人了"));
        database.undoLast();
        assertThat(store.card(stored.id())).contains(before);
    }

    @Test
    void persons_keep_their_order_and_their_ids() {
        CustomerCard stored =
                store.add(
                        Cards.with(
                                Cards.named("恒大机电"),
                                Cards.person("李红", "1"),
                                Cards.person("张敏", "2")));
        CustomerCard turned =
                store.save(
                        stored.withContacts(
                                List.of(stored.contacts().get(1), stored.contacts().get(0))));
        assertThat(turned.contacts()).extracting(Contact::name).containsExactly("张敏", "李红");
        assertThat(turned.contacts().get(0).id()).isEqualTo(stored.contacts().get(1).id());
    }

    @Test
    void a_deleted_card_is_in_the_bin_and_undo_brings_it_back() {
        CustomerCard stored = store.add(Cards.full());
        BatchId step = store.delete(List.of(stored.id()));
        assertThat(store.card(stored.id())).isEmpty();
        assertThat(store.lines()).isEmpty();
        store.undo(step);
        assertThat(store.card(stored.id())).contains(stored);
    }

    @Test
    void a_card_deleted_meanwhile_is_not_saved_and_says_so() {
        CustomerCard stored = store.add(Cards.full());
        store.delete(List.of(stored.id()));
        assertThatThrownBy(() -> store.save(stored)).isInstanceOf(UserFault.class);
    }

    @Test
    void talks_come_back_newest_first() {
        CustomerId id = store.add(Cards.full()).id();
        ContactRecord old = talk(id, LocalDate.of(2026, 10, 1), "送货");
        ContactRecord fresh = talk(id, LocalDate.of(2026, 11, 1), "看样品");
        TalkStore talks = new TalkStore(database);
        talks.log(fresh);
        talks.log(old);
        assertThat(talks.of(id)).extracting(ContactRecord::content).containsExactly("看样品", "送货");
        assertThat(store.lines().get(0).lastContact()).contains(LocalDate.of(2026, 11, 1));
    }

    @Test
    void a_line_has_every_number_in_digits_and_every_person() {
        CustomerCard card =
                Cards.with(
                        CardValues.with(
                                Cards.named("宏达五金"),
                                CardField.PHONE,
                                "0571-8802 3311/138-0571-2203"),
                        Cards.person("李红", "139 5712 8841"),
                        Cards.person("张敏", ""));
        CustomerId id = store.add(card).id();
        CardLine line = store.lines(List.of(id)).get(0);
        assertThat(line.contact()).isEqualTo("李红");
        assertThat(line.contacts()).isEqualTo("李红 张敏");
        assertThat(line.numbers().split(" "))
                .containsExactly("057188023311", "13805712203", "13957128841");
    }

    private static ContactRecord talk(CustomerId id, LocalDate on, String content) {
        return new ContactRecord(
                0, id, on, Channel.PHONE, "李红", "", "", content, "", Optional.empty(), "");
    }

    @Test
    void emptying_the_contact_takes_the_person_off_with_the_persons_days() {
        CustomerCard stored =
                store.add(Cards.with(Cards.named("恒大机电"), Cards.person("李红", "13957128841")));
        CustomerCard tied =
                store.save(
                        stored.withDates(
                                List.of(Cards.birthdayOf(stored.contacts().get(0).id(), "3月8日"))));
        CustomerCard without = store.save(CardValues.with(tied, CardField.CONTACT, ""));
        assertThat(without.contacts()).isEmpty();
        assertThat(without.dates()).isEmpty();
    }

    @Test
    void a_person_taken_away_meanwhile_is_put_back_by_a_card_that_still_has_them() {
        CustomerCard stored =
                store.add(Cards.with(Cards.named("恒大机电"), Cards.person("李红", "13957128841")));
        store.save(stored.withContacts(List.of()));
        CustomerCard stale = stored.withContacts(List.of(stored.contacts().get(0).withName("李虹")));
        assertThat(store.save(stale)).isEqualTo(stale);
    }
}
