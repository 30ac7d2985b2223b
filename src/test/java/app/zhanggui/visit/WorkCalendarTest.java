package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.bundled();

    @ParameterizedTest
    @CsvSource({
        "2025-01-26, MAKEUP_WORKDAY",
        "2025-01-28, HOLIDAY",
        "2025-02-04, HOLIDAY",
        "2025-02-05, WORKDAY",
        "2025-02-08, MAKEUP_WORKDAY",
        "2025-05-05, HOLIDAY",
        "2025-10-08, HOLIDAY",
        "2025-10-11, MAKEUP_WORKDAY",
        "2026-01-01, HOLIDAY",
        "2026-01-03, HOLIDAY",
        "2026-01-04, MAKEUP_WORKDAY",
        "2026-02-14, MAKEUP_WORKDAY",
        "2026-02-15, HOLIDAY",
        "2026-02-23, HOLIDAY",
        "2026-02-24, WORKDAY",
        "2026-02-28, MAKEUP_WORKDAY",
        "2026-04-04, HOLIDAY",
        "2026-04-06, HOLIDAY",
        "2026-04-07, WORKDAY",
        "2026-05-01, HOLIDAY",
        "2026-05-05, HOLIDAY",
        "2026-05-09, MAKEUP_WORKDAY",
        "2026-06-19, HOLIDAY",
        "2026-06-21, HOLIDAY",
        "2026-06-22, WORKDAY",
        "2026-09-20, MAKEUP_WORKDAY",
        "2026-09-25, HOLIDAY",
        "2026-09-27, HOLIDAY",
        "2026-10-01, HOLIDAY",
        "2026-10-07, HOLIDAY",
        "2026-10-08, WORKDAY",
        "2026-10-10, MAKEUP_WORKDAY",
        "2026-12-05, WEEKEND",
        "2026-12-25, WORKDAY"
    })
    void knows_the_published_days(LocalDate date, DayKind kind) {
        assertThat(calendar.kind(date)).isEqualTo(kind);
    }

    @Test
    void has_as_many_working_days_in_2026_as_the_notice_leaves() {
        int worked = 0;
        for (int month = 1; month <= 12; month++) {
            worked += calendar.workdays(YearMonth.of(2026, month)).size();
        }
        // 261 weekdays, 19 of them off by holidays, 6 weekend days worked in exchange
        assertThat(worked).isEqualTo(261 - 19 + 6);
    }

    @Test
    void names_a_holiday() {
        assertThat(calendar.name(LocalDate.of(2026, 2, 17))).isEqualTo("春节");
        assertThat(calendar.name(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void says_which_years_are_published() {
        assertThat(calendar.published(2025)).isTrue();
        assertThat(calendar.published(2026)).isTrue();
        assertThat(calendar.published(2027)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01",
        "2027-02-05",
        "2027-02-06",
        "2027-02-08",
        "2027-04-05",
        "2027-05-01",
        "2027-05-02",
        "2027-06-09",
        "2027-09-15",
        "2027-10-01",
        "2027-10-03"
    })
    void works_the_days_fixed_by_law_out_for_a_year_not_published(LocalDate date) {
        assertThat(calendar.kind(date)).isEqualTo(DayKind.HOLIDAY);
    }

    @Test
    void exchanges_no_days_in_a_year_not_published() {
        assertThat(calendar.kind(LocalDate.of(2027, 10, 4))).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.kind(LocalDate.of(2027, 10, 9))).isEqualTo(DayKind.WEEKEND);
    }

    @Test
    void lets_the_owners_days_win() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        WorkCalendar own = calendar.with(List.of(new SpecialDay(day, DayKind.WORKDAY, "国庆照常")));
        assertThat(own.isWorked(day)).isTrue();
        assertThat(calendar.isWorked(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // 2025 has a sixth month twice, 2028 a fifth, 2033 an eleventh
        "2025-06-25, 六月",
        "2025-07-24, 三十",
        "2025-07-25, 闰六月",
        "2025-08-22, 廿九",
        "2025-08-23, 处暑",
        "2028-06-23, 闰五月",
        "2028-07-22, 大暑",
        "2033-12-22, 闰冬月",
        "2033-12-21, 冬至",
        "2034-01-20, 大寒",
        "2034-02-19, 春节",
        "2026-02-28, 补班",
        "2026-12-31, 廿三",
        "2027-01-01, 元旦"
    })
    void the_small_word_beside_a_date_follows_leap_months_and_the_ends_of_months(
            LocalDate date, String label) {
        assertThat(new DayLabel(calendar, Texts.chinese()).of(date)).isEqualTo(label);
    }

    @Test
    void the_seventh_month_follows_the_sixth_that_came_twice() {
        DayLabel labels = new DayLabel(calendar, Texts.chinese());

        assertThat(
                        LocalDate.of(2025, 6, 1)
                                .datesUntil(LocalDate.of(2025, 10, 1))
                                .map(labels::of)
                                .filter(label -> label.endsWith("月")))
                .containsExactly("六月", "闰六月", "八月");
    }

    @ParameterizedTest
    @CsvSource({"2024-02, 29", "2025-02, 28", "2026-04, 30", "2026-12, 31", "2028-02, 29"})
    void a_month_ends_with_its_last_day(YearMonth month, int length) {
        WorkCalendar everyDay = calendar.resting(Set.of());
        List<LocalDate> days = month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();

        assertThat(days).hasSize(length);
        assertThat(everyDay.workdays(month))
                .isSubsetOf(days)
                .allMatch(day -> calendar.kind(day) != DayKind.HOLIDAY);
    }

    @Test
    void the_make_up_day_of_one_year_does_not_reach_into_the_next() {
        assertThat(calendar.kind(LocalDate.of(2025, 12, 31))).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.kind(LocalDate.of(2026, 1, 4))).isEqualTo(DayKind.MAKEUP_WORKDAY);
        assertThat(calendar.kind(LocalDate.of(2026, 12, 31))).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.kind(LocalDate.of(2027, 1, 3))).isEqualTo(DayKind.WEEKEND);
    }
}
