package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.PartialDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardMergeTest {
    @ParameterizedTest
    @CsvSource({
        "ADDRESS, 城东, 城东解放路 12 号, 城东解放路 12 号",
        "ADDRESS, 城东解放路 12 号, '', 城东解放路 12 号",
        "FIRST_DEAL_DATE, 2019-03-01, 2018-05-01, 2018-05-01",
        "LAST_DEAL_DATE, 2019-03-01, 2018-05-01, 2019-03-01",
        "TOTAL_AMOUNT, 900, 12000, 12000",
        "LEVEL, C, A, A",
        "STATUS, POTENTIAL, EXISTING, EXISTING",
        "CREDIT_LIMIT, 900, 12000, 900",
        "PHONE, 0571-88023311, 0571 8802 3311, 0571-88023311",
        "MOBILE, 13805712203, +86 13957128841, 13805712203 / +86 13957128841",
        "TAGS, '五金，批发', 批发 老客户, '五金、批发、老客户'",
        "REMARK, 要发票, 下午才开门, '要发票\n下午才开门'",
        "REMARK, 要发票, 要发票，下午才开门, 要发票，下午才开门"
    })
    void a_value_is_proposed_so_that_nothing_is_lost(
            CardField field, String one, String other, String proposed) {
        CardMerge merge =
                CardMerge.proposed(
                        List.of(
                                CardValues.with(Cards.named("甲"), field, one),
                                CardValues.with(Cards.named("乙"), field, other)),
                        0,
                        List.of());
        assertThat(merge.value(field)).isEqualTo(proposed);
    }

    @Test
    void all_values_of_a_side_can_be_taken_at_once_where_it_has_any() {
        CustomerCard full = Cards.full();
        CustomerCard other = CardValues.with(Cards.named("宏达"), CardField.REGION, "下沙");
        CardMerge merge = CardMerge.proposed(List.of(full, other), 0, List.of()).choosingAllOf(1);
        assertThat(merge.value(CardField.REGION)).isEqualTo("下沙");
        assertThat(merge.value(CardField.NAME)).isEqualTo("宏达");
        assertThat(merge.value(CardField.ADDRESS))
                .isEqualTo(CardValues.get(full, CardField.ADDRESS));
    }

    @Test
    void of_two_birthdays_of_the_customers_own_the_chosen_one_stays() {
        CustomerCard one = born("03-08");
        CustomerCard other = born("农历八月十二");
        CardMerge merge = CardMerge.proposed(List.of(one, other), 0, List.of());
        assertThat(merge.choosing(CardField.BIRTHDAY, 1).days())
                .extracting(day -> day.date().canonical())
                .containsExactly(PartialDate.parse("农历八月十二").orElseThrow().canonical());
    }

    @Test
    void a_person_of_another_role_is_another_person() {
        CustomerCard one = Cards.with(Cards.named("甲"), Cards.person("李红", ""));
        Contact boss = Contact.named("李红").withId(new ContactId(7)).with(PersonTrait.TITLE, "老板");
        CardMerge merge =
                CardMerge.proposed(List.of(one, Cards.with(Cards.named("乙"), boss)), 0, List.of());
        assertThat(merge.persons()).hasSize(2);
    }

    private static CustomerCard born(String day) {
        return CardValues.with(Cards.named("王建国"), CardField.BIRTHDAY, day);
    }

    @Test
    void a_field_of_the_owners_own_making_is_chosen_like_the_others() {
        CustomField shelf =
                new CustomField(new CustomFieldId(7), "货架号", Field.Type.TEXT, List.of());
        CustomerCard one = CardValues.with(Cards.named("甲"), shelf, "A1");
        CustomerCard other = CardValues.with(Cards.named("乙"), shelf, "B2");
        CardMerge merge = CardMerge.proposed(List.of(one, other), 0, List.of(shelf));
        assertThat(merge.open()).contains(shelf);
        assertThat(CardValues.get(merge.choosing(shelf, 1).into(one), shelf)).isEqualTo("B2");
    }
}
