package app.zhanggui.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23 15:00, 2026-11-23T15:00",
        "2026/1/5 9:05, 2026-01-05T09:05",
        "11-23, 2026-11-23T18:00",
        "11月23日 15点, 2026-11-23T15:00",
        "11.23 8：30, 2026-11-23T08:30"
    })
    void a_promise_is_read_as_people_write_it(String typed, LocalDateTime meant) {
        assertThat(PromiseWords.read(typed, TODAY)).contains(meant);
        assertThat(PromiseWords.read(PromiseWords.write(meant), TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "明天", "13-45", "2026-02-30", "11-23 25:00"})
    void what_is_no_time_is_no_promise(String typed) {
        assertThat(PromiseWords.read(typed, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"480, 48000", "¥ 480, 48000", "'1,280.5元', 128050", "￥0.01, 1"})
    void an_amount_is_read_with_or_without_its_sign(String typed, long fen) {
        assertThat(MoneyWords.read(typed)).contains(new Money(fen));
        assertThat(MoneyWords.read(new Money(fen).written())).contains(new Money(fen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "两百", "1.2.3", "9999999999999999999"})
    void what_is_no_amount_is_nothing(String typed) {
        assertThat(MoneyWords.read(typed)).isEmpty();
    }

    @Test
    void a_day_is_read_with_any_of_the_usual_marks() {
        DayWords words = new DayWords();

        assertThat(words.fromString("2026/11/3")).isEqualTo("2026-11-03");
        assertThat(words.fromString("2026年11月3日")).isEqualTo("2026-11-03");
        assertThat(words.toString(TODAY)).isEqualTo("2026-11-22");
        assertThatThrownBy(() -> words.fromString("后天")).isInstanceOf(DateTimeParseException.class);
    }
}
