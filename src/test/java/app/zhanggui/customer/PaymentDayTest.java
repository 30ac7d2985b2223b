package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentDayTest {
    @ParameterizedTest
    @CsvSource({
        "每月25日, 2026-11-25",
        "25号, 2026-11-25",
        "25, 2026-11-25",
        "每月5号和20号, 2026-12-05",
        "月底, 2026-11-30",
        "每月31日, 2026-11-30",
        "每周五, 2026-11-27",
        "周日, 2026-11-22",
        "每月22日, 2026-11-22",
        "每月25日前付款, 2026-11-25"
    })
    void the_next_day_is_read_out_of_the_owners_words(String words, LocalDate next) {
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(PaymentDay.read(words).orElseThrow().next(sunday)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"货到付款", "30天账期", "", "每月32日", "2026-11-25", "款到发货", "月结60天"})
    void words_that_name_no_day_stay_words(String words) {
        assertThat(PaymentDay.read(words)).isEmpty();
    }

    @Test
    void in_february_the_thirtieth_is_the_last_day() {
        assertThat(PaymentDay.read("30日").orElseThrow().next(LocalDate.of(2027, 2, 10)))
                .isEqualTo(LocalDate.of(2027, 2, 28));
    }
}
