package app.zhanggui.complaint.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of a promised answer as 2026-11-23 15:00; without a time the end of the shop's day. */
final class PromiseWords {
    static final LocalTime EVENING = LocalTime.of(18, 0);
    static final LocalTime NOON = LocalTime.NOON;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?(?:\\s*(\\d{1,2})[:：点时](\\d{1,2})?分?)?");

    private PromiseWords() {}

    static String write(LocalDateTime at) {
        return at.format(WRITTEN);
    }

    /**
     * Reads 2026-11-23 15:00, 11-23, 11月23日 15点.
     *
     * @param today whose year is meant where none is typed
     */
    static Optional<LocalDateTime> read(String text, LocalDate today) {
        Matcher typed = TYPED.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day =
                    LocalDate.of(
                            number(typed.group(1), today.getYear()),
                            number(typed.group(2), 0),
                            number(typed.group(3), 0));
            return Optional.of(day.atTime(time(typed)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher typed) {
        return typed.group(4) == null
                ? EVENING
                : LocalTime.of(number(typed.group(4), 0), number(typed.group(5), 0));
    }

    private static int number(String figures, int otherwise) {
        return figures == null ? otherwise : Integer.parseInt(figures);
    }
}
