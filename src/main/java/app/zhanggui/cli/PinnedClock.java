package app.zhanggui.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** What {@code --today} asks for: the hours go on as they are, on the day that was named. */
public final class PinnedClock {
    private PinnedClock() {}

    public static Clock at(LocalDate today) {
        return at(today, Clock.systemDefaultZone());
    }

    /** The zone counts the hours between: where summer time begins, a day has 23. */
    static Clock at(LocalDate today, Clock system) {
        ZonedDateTime now = ZonedDateTime.now(system);
        return Clock.offset(system, Duration.between(now, now.with(today)));
    }
}
