package app.zhanggui.shell;

import java.time.Duration;

/**
 * How long to wait before the next try at a password: longer each time, never longer than a minute.
 */
final class Patience {
    private static final int FREE = 2;
    private static final int LONGEST_SECONDS = 60;

    private int wrong;

    /** One more was wrong; the next may be tried after this. */
    Duration wrong() {
        wrong++;
        int doublings = Math.min(wrong - FREE, 10);
        return doublings <= 0
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(LONGEST_SECONDS, 1L << doublings));
    }

    /** It was the right one. */
    void right() {
        wrong = 0;
    }
}
