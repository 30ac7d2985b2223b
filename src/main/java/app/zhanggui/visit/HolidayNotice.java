package app.zhanggui.visit;

import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The holidays and make-up workdays of a year as somebody hands them over: the notice of the State
 * Council as text, a calendar file (ics), a list of days (json), or a table (xlsx, csv).
 *
 * @param year the year most of the days are in
 * @param days each day once, in order
 */
public record HolidayNotice(int year, List<SpecialDay> days) {
    private static final List<String> TEXT_FILES = List.of(".ics", ".json", ".txt");

    /**
     * Reads a notice that was copied.
     *
     * @param likelyYear whose notice it is if the text does not say
     * @throws UserFault if there is no day in it
     */
    public static HolidayNotice of(String text, int likelyYear) {
        String start = text.strip();
        if (start.startsWith("BEGIN:VCALENDAR")) {
            return of(CalendarFileText.days(start));
        } else if (start.startsWith("{") || start.startsWith("[")) {
            return of(HolidayJson.days(start));
        }
        List<SpecialDay> prose = NoticeText.days(start, likelyYear);
        return of(prose.isEmpty() ? HolidayRows.days(lines(start)) : prose);
    }

    /**
     * Reads a file.
     *
     * @throws UserFault if it cannot be read, or if there is no day in it
     */
    public static HolidayNotice read(Path file, int likelyYear, Progress progress) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (TEXT_FILES.stream().anyMatch(name::endsWith)) {
            return of(text(file), likelyYear);
        }
        return of(
                SheetReader.read(file, progress).sheets().stream()
                        .map(Table::rows)
                        .flatMap(rows -> HolidayRows.days(rows).stream())
                        .toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserFault(
                    UserFault.Kind.UNUSABLE,
                    Message.of("visit.notice.unreadable", file.getFileName().toString()),
                    e);
        }
    }

    private static List<List<String>> lines(String text) {
        return text.lines().map(line -> List.of(line.split("[,;\\t]"))).toList();
    }

    private static HolidayNotice of(List<SpecialDay> found) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        found.forEach(day -> byDate.put(day.date(), day));
        int year =
                byDate.keySet().stream()
                        .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Comparator.comparing(Map.Entry::getValue))
                        .orElseThrow(() -> UserFault.unusable("visit.notice.empty"))
                        .getKey();
        return new HolidayNotice(year, List.copyOf(byDate.values()));
    }

    /** How many days are off, or worked in exchange. */
    public long count(DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }
}
