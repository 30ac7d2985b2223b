package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({
        "五万,50000",
        "五万五千,55000",
        "五万五,55000",
        "5万5,55000",
        "3万2千,32000",
        "三千二百,3200",
        "三千五,3500",
        "一百零五,105",
        "一百五,150",
        "十五,15",
        "二十,20",
        "两万,20000",
        "一万零五百,10500",
        "一百二十万,1200000",
        "1百万,1000000",
        "一亿二千万,120000000",
        "伍仟,5000",
        "叁萬陸仟,36000",
        "贰拾万零叁佰,200300",
        "1.5万,15000",
        "零,0",
        "8,8"
    })
    void numerals_are_read_as_people_say_them(String written, long number) {
        assertThat(ChineseNumber.parse(written))
                .hasValueSatisfying(
                        found ->
                                assertThat(found)
                                        .isEqualByComparingTo(
                                                java.math.BigDecimal.valueOf(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "万", "百五", "五六", "三五万", "五万块", "第一", "5万-10万"})
    void what_is_no_number_is_none(String written) {
        assertThat(ChineseNumber.parse(written)).isEmpty();
    }
}
