package app.zhanggui.visit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holidays as events of a calendar file (RFC 5545); the end of an event is not part of it. */
final class CalendarFileText {
    private static final Pattern EVENT =
            Pattern.compile("BEGIN:VEVENT(.*?)END:VEVENT", Pattern.DOTALL);
    private static final Pattern FIRST = Pattern.compile("(?m)^DTSTART[^:\\n]*:(\\d{8})");
    private static final Pattern END = Pattern.compile("(?m)^DTEND[^:\\n]*:(\\d{8})");
    private static final Pattern SUMMARY = Pattern.compile("(?m)^SUMMARY[^:\\n]*:(.*)$");
    private static final Pattern WORKED = Pattern.compile("班|(?i)work");
    private static final Pattern KIND = Pattern.compile("[(（].*?[)）]|假期|放假|补班|调休|上班|休息?|班");

    private CalendarFileText() {}

    static List<SpecialDay> days(String text) {
        String unfolded = text.replace("\r", "").replaceAll("\n[ \t]", "");
        List<SpecialDay> days = new ArrayList<>();
        Matcher event = EVENT.matcher(unfolded);
        while (event.find()) {
            days.addAll(event(event.group(1)));
        }
        return days;
    }

    private static List<SpecialDay> event(String event) {
        Optional<LocalDate> first = date(FIRST, event);
        if (first.isEmpty()) {
            return List.of();
        }
        LocalDate next = first.get().plusDays(1);
        LocalDate end = date(END, event).filter(day -> !day.isBefore(next)).orElse(next);
        Matcher said = SUMMARY.matcher(event);
        String words = said.find() ? said.group(1) : "";
        DayKind kind = WORKED.matcher(words).find() ? DayKind.MAKEUP_WORKDAY : DayKind.HOLIDAY;
        String name = KIND.matcher(words).replaceAll("").strip();
        return first.get().datesUntil(end).map(day -> new SpecialDay(day, kind, name)).toList();
    }

    private static Optional<LocalDate> date(Pattern which, String event) {
        Matcher found = which.matcher(event);
        return found.find()
                ? Optional.of(LocalDate.parse(found.group(1), DateTimeFormatter.BASIC_ISO_DATE))
                : Optional.empty();
    }
}
