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

    @Test
    void what_was_missed_a_moment_ago_is_found_again_but_not_what_is_longer_past() {
        assertThat(
                        UpcomingDay.around(
                                ONE,
                                List.of(
                                        day(ImportantDate.Kind.BIRTHDAY, "12-17"),
                                        day(ImportantDate.Kind.BIRTHDAY, "12-16"),
                                        day(ImportantDate.Kind.BIRTHDAY, "12-20")),
                                TODAY,
                                new UpcomingDay.Span(3, 7)))
                .extracting(UpcomingDay::daysAhead)
                .containsExactly(-3, 0);
    }

    @Test
    void a_day_known_by_its_month_is_not_missed_while_the_month_lasts() {
        assertThat(
                        UpcomingDay.around(
                                ONE,
                                List.of(day(ImportantDate.Kind.BIRTHDAY, "12月")),
                                TODAY,
                                new UpcomingDay.Span(3, 7)))
                .extracting(UpcomingDay::daysAhead)
                .containsExactly(0);
    }

    @Test
    void who_was_born_in_the_twelfth_month_of_the_moon_is_as_old_as_the_lunar_year_says() {
        UpcomingDay day = next("农历1967-12-08");
        assertThat(day.on()).isEqualTo(LocalDate.of(2027, 1, 15));
        assertThat(day.age()).hasValue(59);
    }

    @Test
    void a_big_birthday_is_counted_from_one_by_the_moon_and_from_nought_by_the_sun() {
        assertThat(next("农历1967-12-08").bigBirthday()).hasValue(60);
        assertThat(next("1967-01-03").bigBirthday()).hasValue(60);
        assertThat(next("1968-01-03").bigBirthday()).isEmpty();
        assertThat(next("1977-01-03").bigBirthday()).isEmpty();
    }

    private static UpcomingDay next(String date) {
        return UpcomingDay.of(ONE, List.of(day(ImportantDate.Kind.BIRTHDAY, date)), TODAY, 30)
                .get(0);
    }

    private static ImportantDate day(ImportantDate.Kind kind, String date) {
        return new ImportantDate(
                0, Optional.empty(), "", kind, PartialDate.parse(date).orElseThrow(), "");
    }
}
