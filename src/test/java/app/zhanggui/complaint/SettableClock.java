package app.zhanggui.complaint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test sets it. */
public final class SettableClock extends Clock {
    private LocalDateTime now;

    public SettableClock(String now) {
        set(now);
    }

    public void set(String changed) {
        now = LocalDateTime.parse(changed);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return now.toInstant(ZoneOffset.UTC);
    }
}
