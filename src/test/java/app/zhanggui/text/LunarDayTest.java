package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-16, 除夕",
        "2026-02-17, 春节",
        "2026-02-18, 雨水",
        "2026-03-03, 元宵",
        "2026-03-19, 二月",
        "2026-04-05, 清明",
        "2026-06-19, 端午",
        "2026-09-25, 中秋",
        "2026-12-07, 大雪",
        "2026-12-22, 冬至",
        "2026-12-31, 廿三",
        "2025-07-25, 闰六月",
        "2025-12-20, 冬月",
        "2026-01-26, 腊八"
    })
    void prints_what_a_wall_calendar_prints(LocalDate date, String label) {
        assertThat(LunarDay.label(date)).isEqualTo(label);
    }

    @Test
    void the_lunar_year_ends_with_its_twelfth_month() {
        assertThat(LunarDay.year(LocalDate.of(2027, 2, 5))).isEqualTo(2026);
        assertThat(LunarDay.name(LocalDate.of(2027, 2, 5))).isEqualTo("腊月廿九");
        assertThat(LunarDay.year(LocalDate.of(2027, 2, 6))).isEqualTo(2027);
        assertThat(LunarDay.name(LocalDate.of(2027, 2, 6))).isEqualTo("正月初一");
    }

    @Test
    void agrees_with_the_almanac_over_a_century() {
        for (LocalDate date = LocalDate.of(1949, 12, 31);
                date.getYear() < 2051;
                date = date.plusDays(29)) {
            LunarMonths.Entry month = LunarMonths.containing(date);
            Lunar lunar =
                    Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                            .getLunar();
            assertThat(month.day(lunar.getDay())).as("%s", date).isEqualTo(date);
            assertThat(month.leap() ? -month.month() : month.month()).isEqualTo(lunar.getMonth());
        }
    }
}
