package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedValueTest {
    @ParameterizedTest
    @CsvSource({
        "CREDIT_LIMIT, 12万, 120000",
        "CREDIT_LIMIT, '¥120,000', 120000",
        "BALANCE, 1234.5元, 1234.5",
        "TOTAL_AMOUNT, 1.2亿, 120000000",
        "CREDIT_LIMIT, '', ''",
        "FIRST_DEAL_DATE, 2019.3.8, 2019-03-08",
        "FIRST_DEAL_DATE, 2019年3月8日, 2019-03-08",
        "BIRTHDAY, 农历八月十二, 农历八月十二",
        "BIRTHDAY, 3月8日, 03-08",
        "REMARK, ' 爱钓鱼 ', 爱钓鱼"
    })
    void what_people_type_becomes_canonical(CardField field, String typed, String canonical) {
        TypedValue value = TypedValue.read(field, typed);
        assertThat(value.trouble()).isEmpty();
        assertThat(value.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_LIMIT, 看情况",
        "CREDIT_LIMIT, 1e9999999",
        "CREDIT_LIMIT, 99999999999999999999",
        "FIRST_DEAL_DATE, 2026-2-30",
        "FIRST_DEAL_DATE, 昨天",
        "BIRTHDAY, 夏天",
        "NAME, '  '"
    })
    void what_cannot_be_read_says_so(CardField field, String typed) {
        assertThat(TypedValue.read(field, typed).trouble()).isPresent();
    }

    @Test
    void a_text_longer_than_the_card_file_has_room_for_is_not_taken() {
        assertThat(TypedValue.read(CardField.POSTCODE, "1".repeat(20)).trouble()).isEmpty();
        assertThat(TypedValue.read(CardField.POSTCODE, "1".repeat(21)).trouble()).isPresent();
    }

    @Test
    void words_without_a_number_do_not_take_a_phone_away() {
        assertThat(TypedValue.read(CardField.PHONE, "打不通").trouble()).isPresent();
        assertThat(TypedValue.read(CardField.MOBILE, "138 0571 2203").trouble()).isEmpty();
        assertThat(TypedValue.read(CardField.PHONE, "114").trouble()).isEmpty();
        assertThat(TypedValue.read(CardField.WECHAT, "没有").trouble()).isEmpty();
    }
}
