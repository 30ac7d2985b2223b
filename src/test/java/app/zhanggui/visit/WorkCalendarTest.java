package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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
}
