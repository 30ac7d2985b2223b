package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingFactsTest {
    @Test
    void the_field_most_cards_lack_comes_first() {
        MissingFacts facts =
                MissingFacts.of(
                        List.of(
                                CardValues.with(Cards.in("甲", "城东"), CardField.MOBILE, "1"),
                                Cards.in("乙", "城西")));
        assertThat(facts.gaps().get(0).cards()).isEqualTo(2);
        assertThat(facts.gaps())
                .extracting(MissingFacts.Gap::field)
                .doesNotContain(CardField.REGION);
        assertThat(facts.gaps())
                .contains(new MissingFacts.Gap(CardField.MOBILE, 1))
                .last()
                .isEqualTo(new MissingFacts.Gap(CardField.MOBILE, 1));
    }

    @Test
    void who_is_given_up_is_not_asked_about() {
        CustomerCard gone =
                Cards.named("甲")
                        .withCustomer(
                                one ->
                                        one.withArchive(
                                                new Archive(
                                                        Optional.of(LocalDate.of(2026, 1, 1)),
                                                        "搬走")));
        assertThat(MissingFacts.of(List.of(gone)).gaps()).isEmpty();
        assertThat(MissingFacts.of(List.of(gone)).fewPersons()).isEmpty();
    }

    @Test
    void of_persons_no_three_contacts_are_wanted() {
        CustomerCard person = CardValues.with(Cards.named("王芳"), CardField.KIND, "PERSON");
        assertThat(MissingFacts.of(List.of(person)).fewPersons()).isEmpty();
        assertThat(MissingFacts.of(List.of(Cards.named("宏达"))).fewPersons()).hasSize(1);
    }
}
