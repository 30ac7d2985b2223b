package app.zhanggui.purchase;

import app.zhanggui.customer.TypedValue;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day gone by, as it is typed in a hurry: 11-20 is the latest such day, 昨天 and 前天 count too. */
public final class TypedDay {
    private static final Map<String, Integer> DAYS_AGO =
            Map.of("今天", 0, "昨天", 1, "前天", 2, "today", 0, "yesterday", 1);
    private static final Pattern MONTH_AND_DAY = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})[日号]?");

    private TypedDay() {}

    /** The day, today for nothing at all; empty if it is none. */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (text.isEmpty()) {
            return Optional.of(today);
        }
        if (DAYS_AGO.containsKey(text)) {
            return Optional.of(today.minusDays(DAYS_AGO.get(text)));
        }
        Matcher found = MONTH_AND_DAY.matcher(text);
        return found.matches() ? latest(found, today) : TypedValue.date(text);
    }

    private static Optional<LocalDate> latest(Matcher found, LocalDate today) {
        try {
            LocalDate thisYear =
                    LocalDate.of(
                            today.getYear(),
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)));
            return Optional.of(thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
