package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.PersonField.Whose;
import app.zhanggui.db.Database;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonValuesTest {
    private static final PersonField MOBILE2 = new PersonField(Whose.CONTACT2, PersonTrait.MOBILE);

    @Test
    void one_person_may_be_contact_and_legal_representative() {
        CustomerCard card = CardValues.with(Cards.named("宏达"), CardField.CONTACT, "王建国");
        card = CardValues.with(card, CardField.LEGAL_REP, "王建国");
        assertThat(card.contacts()).hasSize(1);
        assertThat(card.contacts().get(0).roles())
                .isEqualTo(Set.of(ContactRole.CONTACT, ContactRole.LEGAL_REP));
    }

    @Test
    void a_legal_representative_alone_is_nobody_to_talk_to() {
        CustomerCard card = CardValues.with(Cards.named("宏达"), CardField.LEGAL_REP, "王建国");
        assertThat(CardValues.get(card, CardField.CONTACT)).isEmpty();
        card = CardValues.with(card, CardField.CONTACT, "李红");
        assertThat(card.primaryContact().orElseThrow().name()).isEqualTo("李红");
        assertThat(CardValues.get(card, CardField.LEGAL_REP)).isEqualTo("王建国");
    }

    @Test
    void who_hands_over_an_office_stays_on_the_card() {
        CustomerCard card = Cards.with(Cards.named("宏达"), Cards.person("李红", "1"));
        card = CardValues.with(card, CardField.LEGAL_REP, "王建国");
        card = CardValues.with(card, CardField.LEGAL_REP, "李红");
        assertThat(CardValues.get(card, CardField.LEGAL_REP)).isEqualTo("李红");
        assertThat(card.contacts()).extracting(Contact::name).containsExactly("李红", "王建国");
    }

    @Test
    void another_name_for_one_of_several_roles_is_another_person() {
        CustomerCard card = CardValues.with(Cards.named("宏达"), CardField.CONTACT, "王建国");
        card = CardValues.with(card, CardField.PROPRIETOR, "王建国");
        card = CardValues.with(card, CardField.CONTACT, "李红");
        assertThat(card.primaryContact().orElseThrow().name()).isEqualTo("李红");
        assertThat(CardValues.get(card, CardField.PROPRIETOR)).isEqualTo("王建国");
    }

    @Test
    void what_is_said_of_the_second_person_is_not_the_firsts() {
        CustomerCard card = CardValues.with(Cards.named("宏达"), MOBILE2, "13805712203");
        card = CardValues.with(card, new PersonField(Whose.CONTACT2, PersonTrait.NAME), "李红");
        assertThat(card.persons(ContactRole.CONTACT)).hasSize(2);
        assertThat(card.contacts().get(1).mobile()).isEqualTo("13805712203");
        assertThat(card.contacts().get(1).name()).isEqualTo("李红");
    }

    @Test
    void persons_of_whom_nothing_is_written_are_not_kept_but_their_successors_are() {
        try (Database database = Database.inMemory(Cards.CLOCK)) {
            CustomerStore store = new CustomerStore(database);
            CustomerCard card =
                    store.add(CardValues.with(Cards.named("宏达"), MOBILE2, "13805712203"));
            assertThat(card.contacts()).extracting(Contact::mobile).containsExactly("13805712203");
        }
    }

    @Test
    void birthdays_of_new_persons_are_theirs_when_the_card_is_stored() {
        try (Database database = Database.inMemory(Cards.CLOCK)) {
            CustomerStore store = new CustomerStore(database);
            CustomerCard card = CardValues.with(Cards.named("宏达"), CardField.CONTACT, "王建国");
            card = CardValues.with(card, new PersonField(Whose.CONTACT2, PersonTrait.NAME), "李红");
            PersonField birthday = new PersonField(Whose.CONTACT2, PersonTrait.BIRTHDAY);
            card = CardValues.with(card, birthday, "03-08");
            CustomerCard stored = store.add(card);
            assertThat(stored.dates()).hasSize(1);
            assertThat(stored.dates().get(0).contact()).contains(stored.contacts().get(1).id());
            assertThat(CardValues.get(stored, birthday)).isEqualTo("03-08");
        }
    }

    @Test
    void a_card_edited_twice_before_it_was_stored_keeps_both_new_persons_apart() {
        CustomerCard card = Cards.named("宏达").with(Contact.named("甲")).with(Contact.named("乙"));
        assertThat(card.contacts()).extracting(Contact::id).doesNotHaveDuplicates();
        assertThat(card.without(card.contacts().get(0)).contacts())
                .extracting(Contact::name)
                .isEqualTo(List.of("乙"));
    }
}
