package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.intake.Column.DateOrder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {
    private final ValueReader reader = new ValueReader(Sheets.CLOCK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "138 0571 2203|13805712203",
                "138-0571-2203|13805712203",
                "１３７７７４５１２００|13777451200",
                "+86 13805712203|13805712203",
                "0571 88023311|0571-88023311",
                "(0571)88023311|0571-88023311",
                "057188023311|0571-88023311",
                "0571-88023311转805|0571-88023311转805",
                "13805712203/0571-88023311|13805712203/0571-88023311",
                "13805712203 13958107745|13805712203/13958107745",
                "王总13805712203 李总13958107745|13805712203",
                "400-800-8820|400-800-8820",
                "1-537-759-0369|1-537-759-0369",
                "867-5309|867-5309",
                "电话：0571-88023311|0571-88023311",
                "手机号码13805712203|13805712203",
                "021-5555 6666*12|021-55556666转12",
            })
    void phones_are_read(String written, String read) {
        assertThat(read(CardField.PHONE, written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0571-88O23311", "PhoneNo 2", "99", "2005-01-10", "1.38E+10"})
    void what_is_no_phone_is_left_as_it_stands(String written) {
        assertThat(read(CardField.PHONE, written).isUnread()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|120000",
                "12万|120000",
                "12万元|120000",
                "¥1,200.50元|1200.5",
                "500元|500",
                "1,234|12340000",
                "-142.85|-1428500",
                "20萬|200000",
                "(300元)|-300",
                "0|0",
                "1.5亿|150000000",
                "五万|50000",
                "五万五千元|55000",
                "叁万元整|30000",
                "5万5|55000",
                "十五|150000",
                "伍佰元|500",
                "约5万|50000",
                "100万以内|1000000",
                "50000元（含税）|50000",
                "3万/月|30000"
            })
    void amounts_are_read_in_a_column_of_ten_thousands(String written, String yuan) {
        Column column = column(CardField.CREDIT_LIMIT, Unit.WAN, false, DateOrder.UNKNOWN);
        assertThat(reader.read(column, written).text()).isEqualTo(yuan);
    }

    @Test
    void words_for_no_money_are_a_limit_or_a_debt_of_nothing() {
        assertThat(read(CardField.CREDIT_LIMIT, "不赊").text()).isEqualTo("0");
        assertThat(read(CardField.CREDIT_LIMIT, "現款").text()).isEqualTo("0");
        assertThat(read(CardField.BALANCE, "已结清").text()).isEqualTo("0");
        assertThat(read(CardField.BALANCE, "现款").isUnread()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"US$500", "HK$20,000", "NT$30,000", "€120", "500美元", "USD 1200", "3万日元"})
    void other_money_never_becomes_yuan(String written) {
        assertThat(read(CardField.CREDIT_LIMIT, written).isUnread()).isTrue();
        Column dollars =
                column(CardField.CREDIT_LIMIT, HeadingUnit.of("额度(美元)"), false, DateOrder.UNKNOWN);
        assertThat(reader.read(dollars, "500").isUnread()).isTrue();
    }

    @Test
    void words_around_an_amount_are_told() {
        assertThat(read(CardField.CREDIT_LIMIT, "5万左右").trouble()).isPresent();
        assertThat(read(CardField.CREDIT_LIMIT, "五万元整").trouble()).isEmpty();
    }

    @Test
    void a_word_that_only_says_phone_is_not_told() {
        assertThat(read(CardField.PHONE, "电话：13805712203").trouble()).isEmpty();
        assertThat(read(CardField.PHONE, "家里：13805712203").trouble()).isPresent();
    }

    @Test
    void a_number_in_place_of_a_contact_is_the_customers() {
        Reading reading = read(CardField.CONTACT, "138 0571 2203");
        assertThat(reading.text()).isEmpty();
        assertThat(reading.persons()).containsExactly(new NamedNumber("", "13805712203"));
    }

    @Test
    void a_switchboard_is_nobody() {
        assertThat(read(CardField.PHONE, "总机0571-88023311").persons()).isEmpty();
    }

    @Test
    void a_bare_dollar_sign_is_told() {
        Reading reading = read(CardField.CREDIT_LIMIT, "$142.85");
        assertThat(reading.text()).isEqualTo("142.85");
        assertThat(reading.trouble()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"看情况", "10-20万", "a lot", "5000已还", "5万货10天", "看人赊"})
    void what_is_no_amount_is_left_as_it_stands(String written) {
        assertThat(read(CardField.CREDIT_LIMIT, written).isUnread()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-1-5|2024-01-05",
                "2024/1/5|2024-01-05",
                "2024.1.5|2024-01-05",
                "2024年1月5日|2024-01-05",
                "20240105|2024-01-05",
                "45296|2024-01-05",
                "2024-01-05 13:20|2024-01-05",
                "15/10/2017|2017-10-15",
                "10/15/2017|2017-10-15",
                "Oct 15, 2017|2017-10-15",
                "15-OCT-17|2017-10-15",
                "民国106年10月15日|2017-10-15",
            })
    void days_are_read(String written, String iso) {
        assertThat(read(CardField.FIRST_DEAL_DATE, written).text()).isEqualTo(iso);
    }

    @Test
    void a_day_that_may_be_either_is_told_by_the_column_or_not_at_all() {
        Column dayFirst = column(CardField.FIRST_DEAL_DATE, Unit.YUAN, false, DateOrder.DAY_FIRST);
        assertThat(reader.read(dayFirst, "3/4/2017").text()).isEqualTo("2017-04-03");
        assertThat(read(CardField.FIRST_DEAL_DATE, "3/4/2017").isUnread()).isTrue();
        assertThat(read(CardField.FIRST_DEAL_DATE, "3月8日").isUnread()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1975.3.8|1975-03-08",
                "3月8日|03-08",
                "八月十二|农历八月十二",
                "农历八月十二|农历八月十二",
                "腊月初八|农历腊月初八",
                "27461|1975-03-08",
                "2025-03-08|03-08",
                "8-Mar-75|1975-03-08",
                "750308|1975-03-08",
                "民國64年3月8日|1975-03-08",
            })
    void birthdays_are_read_by_sun_and_moon(String written, String canonical) {
        assertThat(read(CardField.BIRTHDAY, written).text()).isEqualTo(canonical);
    }

    @Test
    void a_column_of_lunar_birthdays_is_lunar() {
        Column column = column(CardField.BIRTHDAY, Unit.YUAN, true, DateOrder.UNKNOWN);
        assertThat(reader.read(column, "1975.8.12").text()).isEqualTo("农历1975-08-12");
    }

    @ParameterizedTest
    @CsvSource({
        "A级,A", "甲,A", "重点客户,A", "高级,A", "B,B", "乙类,B", "普通客户,B", "丙,C", "低级,C", "一般,C", "A+,A",
        "A（重点）,A", "B类客户,B"
    })
    void levels_are_read_in_the_owners_words(String written, String level) {
        assertThat(read(CardField.LEVEL, written).text()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"现有,EXISTING", "老客户,EXISTING", "可能,LIKELY", "意向客户,LIKELY", "潜在,POTENTIAL"})
    void relationships_are_read_in_the_owners_words(String written, String relationship) {
        assertThat(read(CardField.STATUS, written).text()).isEqualTo(relationship);
    }

    @Test
    void an_error_and_lost_digits_are_no_values() {
        assertThat(read(CardField.NAME, "#REF!").isUnread()).isTrue();
        assertThat(read(CardField.TAX_NO, "4.40301199001011E+17").isUnread()).isTrue();
    }

    @Test
    void a_dash_or_none_says_nothing() {
        assertThat(read(CardField.PHONE, "无")).isEqualTo(Reading.BLANK);
        assertThat(read(CardField.CREDIT_LIMIT, "-")).isEqualTo(Reading.BLANK);
    }

    @Test
    void what_the_card_cannot_hold_is_said() {
        assertThat(read(CardField.CONTACT, "长".repeat(101)).isUnread()).isTrue();
    }

    private Reading read(CardField field, String text) {
        return reader.read(column(field, Unit.YUAN, false, DateOrder.UNKNOWN), text);
    }

    private static Column column(CardField field, Unit unit, boolean lunar, DateOrder dates) {
        return new Column(0, "", Optional.of(field), Certainty.SURE, unit, lunar, dates);
    }
}
