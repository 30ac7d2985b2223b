package app.zhanggui.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** What {@code --today} asks for: the hours go on as they are, on the day that was named. */
public final class PinnedClock {
    private PinnedClock() {}

    public static Clock at(LocalDate today) {
        Clock system = Clock.systemDefaultZone();
        Duration shift =
                Duration.between(LocalDate.now(system).atStartOfDay(), today.atStartOfDay());
        return Clock.offset(system, shift);
    }
}
