package app.zhanggui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PinnedClockTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void the_day_named_has_the_hour_it_is_now() {
        Clock noon = at(LocalDateTime.of(2026, 1, 15, 12, 0));
        assertThat(LocalDateTime.now(PinnedClock.at(LocalDate.of(2026, 3, 2), noon)))
                .isEqualTo(LocalDateTime.of(2026, 3, 2, 12, 0));
    }

    @Test
    void an_hour_before_midnight_it_is_still_that_day_where_clocks_were_put_forward_between() {
        Clock late = at(LocalDateTime.of(2026, 1, 15, 23, 30));
        assertThat(LocalDateTime.now(PinnedClock.at(LocalDate.of(2026, 7, 1), late)))
                .isEqualTo(LocalDateTime.of(2026, 7, 1, 23, 30));
    }

    private static Clock at(LocalDateTime now) {
        return Clock.fixed(now.atZone(BERLIN).toInstant(), BERLIN);
    }
}
