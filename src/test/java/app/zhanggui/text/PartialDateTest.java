package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "1975-03-08, 1975-03-08",
        "1975.3.8, 1975-03-08",
        "1975/3/8, 1975-03-08",
        "1975年3月8日, 1975-03-08",
        "1975年03月08号, 1975-03-08",
        "１９７５年３月８日, 1975-03-08",
        "19750308, 1975-03-08",
        "75.3.8, 1975-03-08",
        "12-3-8, 2012-03-08",
        "1975-03-08 00:00:00, 1975-03-08",
        "1975-03-08T00:00, 1975-03-08",
        "一九七五年三月八日, 1975-03-08",
        "二〇〇一年十二月三十一日, 2001-12-31",
        "3月8日, 03-08",
        "3月8, 03-08",
        "3/8, 03-08",
        "03-08, 03-08",
        "0308, 03-08",
        "三月八号, 03-08",
        "公历八月十二, 08-12",
        "2月29日, 02-29",
        "1975年3月, 1975-03",
        "1975-03, 1975-03",
        "3月, 3月",
        "农历八月十二, 农历八月十二",
        "八月十二, 农历八月十二",
        "农历八月十二日, 农历八月十二",
        "阴历8月12, 农历八月十二",
        "8月12(农历), 农历八月十二",
        "8-12（阴历）, 农历八月十二",
        "腊月初八, 农历腊月初八",
        "十二月初八, 农历腊月初八",
        "正月初一, 农历正月初一",
        "冬月廿三, 农历冬月廿三",
        "十一月二十三, 农历冬月廿三",
        "九月二十, 农历九月二十",
        "除夕, 农历腊月三十",
        "闰四月初三, 农历闰四月初三",
        "农历闰4月3日, 农历闰四月初三",
        "农历1975-08-12, 农历1975-08-12",
        "农历1975年八月十二, 农历1975-08-12",
        "1975年农历八月十二, 农历1975-08-12",
        "农历1974-闰04-03, 农历1974-闰04-03",
        "乙卯年八月十二, 农历八月十二",
        "农历八月, 农历八月"
    })
    void reads_dates_as_people_write_them(String written, String canonical) {
        assertThat(PartialDate.parse(written).map(PartialDate::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "不详",
                "1975",
                "8",
                "13月1日",
                "2月30日",
                "1975-02-29",
                "农历八月卅一",
                "农历8月31",
                "0",
                "13800138000",
                "00:00",
                "公历农历三月",
                "三十月初一",
                "八月十十"
            })
    void takes_nothing_else_for_a_date(String written) {
        assertThat(PartialDate.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1975-03-08",
                "03-08",
                "1975-03",
                "3月",
                "农历八月十二",
                "农历腊月三十",
                "农历闰四月初三",
                "农历1975-08-12",
                "农历1974-闰04-03",
                "农历1975-08",
                "农历冬月"
            })
    void reads_back_what_it_writes(String canonical) {
        PartialDate date = PartialDate.parse(canonical).orElseThrow();
        assertThat(date.canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "1975-03-08, 2026-03-08, 2026-03-08",
        "1975-03-08, 2026-03-09, 2027-03-08",
        "02-29, 2026-01-01, 2026-02-28",
        "02-29, 2028-01-01, 2028-02-29",
        "12-31, 2026-12-31, 2026-12-31",
        "01-01, 2026-12-31, 2027-01-01"
    })
    void comes_round_by_the_sun(String date, LocalDate from, LocalDate next) {
        assertThat(PartialDate.parse(date).orElseThrow().next(from)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "八月十五, 2026-01-01, 2026-09-25",
        "八月十五, 2026-09-26, 2027-09-15",
        "正月初一, 2026-01-01, 2026-02-17",
        "腊月初八, 2026-01-01, 2026-01-26",
        "五月初五, 2026-06-19, 2026-06-19"
    })
    void comes_round_by_the_moon(String date, LocalDate from, LocalDate next) {
        assertThat(PartialDate.parse(date).orElseThrow().next(from)).isEqualTo(next);
    }

    @Test
    void keeps_a_leap_month_where_the_year_has_it() {
        PartialDate leap = PartialDate.parse("闰六月初一").orElseThrow();
        assertThat(leap.next(LocalDate.of(2025, 7, 1))).isEqualTo("2025-07-25");
    }

    @Test
    void takes_the_ordinary_month_where_the_year_has_no_such_leap_month() {
        PartialDate leap = PartialDate.parse("闰六月初一").orElseThrow();
        PartialDate ordinary = PartialDate.parse("六月初一").orElseThrow();
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertThat(leap.next(from)).isEqualTo(ordinary.next(from)).isEqualTo("2026-07-14");
    }

    @Test
    void takes_the_twenty_ninth_where_the_month_is_short() {
        PartialDate eve = PartialDate.parse("腊月三十").orElseThrow();
        assertThat(eve.next(LocalDate.of(2026, 1, 1))).isEqualTo("2026-02-16");
    }

    @Test
    void is_on_every_day_of_a_month_known_alone() {
        PartialDate march = PartialDate.parse("3月").orElseThrow();
        assertThat(march.next(LocalDate.of(2026, 1, 1))).isEqualTo("2026-03-01");
        assertThat(march.next(LocalDate.of(2026, 3, 15))).isEqualTo("2026-03-15");
        assertThat(march.next(LocalDate.of(2026, 4, 1))).isEqualTo("2027-03-01");
    }
}
