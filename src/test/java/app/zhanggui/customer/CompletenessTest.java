package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletenessTest {
    @Test
    void a_card_with_a_name_only_lacks_everything_a_number_first() {
        Completeness of = Completeness.of(Cards.named("宏达五金"));
        assertThat(of.percent()).isZero();
        assertThat(of.missing().get(0)).isEqualTo(CardField.MOBILE);
    }

    @Test
    void whosever_number_is_known_the_number_is_not_missing() {
        CustomerCard card = Cards.with(Cards.named("宏达五金"), Cards.person("李红", "13957128841"));
        assertThat(Completeness.of(card).missing()).doesNotContain(CardField.MOBILE);
    }

    @Test
    void of_a_company_three_persons_are_wanted() {
        CustomerCard two =
                Cards.with(Cards.named("宏达五金"), Cards.person("甲", "1"), Cards.person("乙", "2"));
        assertThat(Completeness.of(two).missing()).contains(CardField.CONTACT);
        assertThat(Completeness.of(two.with(Cards.person("丙", "3"))).missing())
                .doesNotContain(CardField.CONTACT);
    }

    @Test
    void of_a_person_no_size_is_wanted_but_a_birthday() {
        CustomerCard card = CardValues.with(Cards.named("王芳"), CardField.KIND, "PERSON");
        assertThat(Completeness.of(card).missing())
                .contains(CardField.BIRTHDAY)
                .doesNotContain(CardField.SIZE);
    }
}
