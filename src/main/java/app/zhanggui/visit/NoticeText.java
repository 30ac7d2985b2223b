package app.zhanggui.visit;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The prose of the yearly notice: "二、春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。" */
final class NoticeText {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern CLAUSE = Pattern.compile("[。;,\\n]");
    private static final Pattern NAME = Pattern.compile("^\\s*(?:[一二三四五六七八九十]+、)?([^:\\d]{1,12}):");
    private static final Pattern DAY =
            Pattern.compile("(?:(20\\d\\d)年)?(?:(\\d{1,2})月)?(\\d{1,2})日\\s*(至|到|-|~|—)?");
    private static final Pattern OFF = Pattern.compile("放假|休息|调休");
    private static final String WORK = "上班";

    private final List<SpecialDay> days = new ArrayList<>();
    private final int year;
    private String name = "";

    private NoticeText(int year) {
        this.year = year;
    }

    static List<SpecialDay> days(String text, int likelyYear) {
        String plain =
                IN_BRACKETS
                        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("");
        Matcher said = YEAR.matcher(plain);
        NoticeText notice =
                new NoticeText(said.find() ? Integer.parseInt(said.group(1)) : likelyYear);
        CLAUSE.splitAsStream(plain).forEach(notice::clause);
        return notice.days;
    }

    private void clause(String clause) {
        Matcher named = NAME.matcher(clause);
        String rest = clause;
        if (named.find()) {
            name = named.group(1).strip();
            rest = clause.substring(named.end());
        }
        if (rest.contains(WORK)) {
            dates(rest, DayKind.MAKEUP_WORKDAY);
        } else if (OFF.matcher(rest).find()) {
            dates(rest, DayKind.HOLIDAY);
        }
    }

    /** The days named one by one, and those between two with 至. */
    private void dates(String clause, DayKind kind) {
        Matcher found = DAY.matcher(clause);
        int month = 0;
        LocalDate first = null;
        while (found.find()) {
            month = found.group(2) == null ? month : Integer.parseInt(found.group(2));
            LocalDate day = date(found.group(1), month, Integer.parseInt(found.group(3)));
            if (day == null) {
                continue;
            }
            add(first == null ? day : notAfter(first, day), day, kind);
            first = found.group(4) == null ? null : day;
        }
    }

    /** A span that begins in December and ends in January began the year before. */
    private static LocalDate notAfter(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? first.minusYears(1) : first;
    }

    private LocalDate date(String saidYear, int month, int day) {
        try {
            return LocalDate.of(saidYear == null ? year : Integer.parseInt(saidYear), month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private void add(LocalDate first, LocalDate last, DayKind kind) {
        first.datesUntil(last.plusDays(1))
                .forEach(day -> days.add(new SpecialDay(day, kind, name)));
    }
}
