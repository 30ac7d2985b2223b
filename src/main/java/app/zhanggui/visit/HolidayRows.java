package app.zhanggui.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holidays as rows of a table: a day, or a first and a last day, with what it is and its name in
 * any order of columns. Rows without a day, such as the heading, are passed over.
 */
final class HolidayRows {
    private static final Pattern DAY =
            Pattern.compile("(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern WORKED = Pattern.compile("班|(?i)work");
    private static final Pattern KIND_ALONE =
            Pattern.compile("(?i)休|休息|放假|假|上班|补班|调休|班|off|work|holiday|true|false");
    private static final Pattern WORDS = Pattern.compile("\\p{IsHan}{2,}");

    private HolidayRows() {}

    static List<SpecialDay> days(List<List<String>> rows) {
        List<SpecialDay> days = new ArrayList<>();
        rows.forEach(row -> days.addAll(row(row)));
        return days;
    }

    private static List<SpecialDay> row(List<String> cells) {
        List<LocalDate> dates = dates(String.join(" ", cells));
        if (dates.isEmpty()) {
            return List.of();
        }
        boolean worked = cells.stream().anyMatch(cell -> WORKED.matcher(cell).find());
        DayKind kind = worked ? DayKind.MAKEUP_WORKDAY : DayKind.HOLIDAY;
        LocalDate first = dates.get(0);
        LocalDate last = dates.get(dates.size() - 1);
        return (last.isBefore(first) || last.isAfter(first.plusDays(31))
                        ? dates.stream()
                        : first.datesUntil(last.plusDays(1)))
                .map(day -> new SpecialDay(day, kind, name(cells)))
                .toList();
    }

    private static List<LocalDate> dates(String row) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher found = DAY.matcher(row);
        while (found.find()) {
            try {
                dates.add(
                        LocalDate.of(
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3))));
            } catch (DateTimeException none) {
                // 2027-02-30 is no day; the row is passed over like one without any
            }
        }
        return dates;
    }

    /** The first words that are neither a date nor the kind of day. */
    private static String name(List<String> cells) {
        return cells.stream()
                .map(String::strip)
                .filter(cell -> !KIND_ALONE.matcher(cell).matches())
                .filter(cell -> !DAY.matcher(cell).find() && WORDS.matcher(cell).find())
                .filter(cell -> !cell.matches("(星期|周)."))
                .findFirst()
                .orElse("");
    }
}
