package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.text.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpcomingDayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
    private static final CustomerId ONE = new CustomerId(1);

    @Test
    void today_counts_and_the_window_ends_with_its_last_day_across_the_year() {
        List<UpcomingDay> near =
                UpcomingDay.of(
                        ONE,
                        List.of(
                                day(ImportantDate.Kind.BIRTHDAY, "12-20"),
                                day(ImportantDate.Kind.BIRTHDAY, "01-04"),
                                day(ImportantDate.Kind.BIRTHDAY, "01-05"),
                                day(ImportantDate.Kind.BIRTHDAY, "12-19")),
                        TODAY,
                        15);
        assertThat(near).extracting(UpcomingDay::daysAhead).containsExactly(0, 15);
        assertThat(near).extracting(UpcomingDay::tier).containsExactly(7, 15);
    }

    @Test
    void a_lunar_birthday_comes_by_the_moon() {
        List<UpcomingDay> near =
                UpcomingDay.of(ONE, List.of(day(ImportantDate.Kind.BIRTHDAY, "农历腊月初八")), TODAY, 30);
        assertThat(near).extracting(UpcomingDay::on).containsExactly(LocalDate.of(2027, 1, 15));
    }

    @Test
    void a_wedding_of_a_known_year_is_only_once() {
        ImportantDate past = day(ImportantDate.Kind.JOY, "2025-12-25");
        ImportantDate ahead = day(ImportantDate.Kind.JOY, "2026-12-25");
        assertThat(UpcomingDay.of(ONE, List.of(past, ahead), TODAY, 30))
                .extracting(UpcomingDay::day)
                .containsExactly(ahead);
    }

    @Test
    void who_was_born_in_a_known_year_gets_so_old() {
        UpcomingDay day =
                UpcomingDay.of(
                                ONE,
                                List.of(day(ImportantDate.Kind.BIRTHDAY, "1967-01-03")),
                                TODAY,
                                30)
                        .get(0);
        assertThat(day.age()).hasValue(60);
    }

    private static ImportantDate day(ImportantDate.Kind kind, String date) {
        return new ImportantDate(
                0, Optional.empty(), "", kind, PartialDate.parse(date).orElseThrow(), "");
    }
}
