package app.zhanggui.visit;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The thirteen days off that the law fixes, worked out for a year whose holidays are not published
 * yet. The exchange of workdays around them cannot be known, so this is a stand-in and marked so.
 */
final class StatutoryDays {
    /** How many there are in a year. */
    static final int COUNT = 13;

    private StatutoryDays() {}

    static List<SpecialDay> of(int year) {
        List<SpecialDay> days = new ArrayList<>();
        add(days, "元旦", LocalDate.of(year, 1, 1), 1);
        add(days, "春节", lunar(year, 1, 1).minusDays(1), 4);
        add(days, "清明", qingming(year), 1);
        add(days, "劳动节", LocalDate.of(year, 5, 1), 2);
        add(days, "端午", lunar(year, 5, 5), 1);
        add(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        add(days, "中秋", lunar(year, 8, 15), 1);
        return days;
    }

    private static void add(List<SpecialDay> days, String name, LocalDate first, int length) {
        for (int i = 0; i < length; i++) {
            days.add(new SpecialDay(first.plusDays(i), DayKind.HOLIDAY, name));
        }
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(Lunar.fromYmd(year, month, day).getSolar());
    }

    private static LocalDate qingming(int year) {
        return date(Lunar.fromYmd(year, 1, 1).getJieQiTable().get("清明"));
    }

    private static LocalDate date(Solar solar) {
        return LocalDate.of(solar.getYear(), solar.getMonth(), solar.getDay());
    }
}
