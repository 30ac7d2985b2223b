package app.zhanggui.complaint.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.util.StringConverter;

/** Days as 2026-11-23; typed with any of - / . between. */
final class DayWords extends StringConverter<LocalDate> {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("u-M-d");

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * Null for nothing.
     *
     * @throws DateTimeParseException for what is no day; the picker then shows its value again
     */
    @Override
    public LocalDate fromString(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return LocalDate.parse(text.strip().replaceAll("[/.年月]", "-").replace("日", ""), TYPED);
    }

    /** The day, or nothing for what is no day. */
    Optional<LocalDate> read(String text) {
        try {
            return Optional.ofNullable(fromString(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
