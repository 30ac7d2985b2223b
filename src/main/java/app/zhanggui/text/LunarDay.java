package app.zhanggui.text;

import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a wall calendar prints beside a day: a traditional festival, else the solar term, else the
 * lunar day, and on the first of a month its name. The words are Chinese in every language.
 */
public final class LunarDay {
    private static final Map<String, String> FESTIVALS =
            Map.ofEntries(
                    Map.entry("正月初一", "春节"),
                    Map.entry("正月十五", "元宵"),
                    Map.entry("五月初五", "端午"),
                    Map.entry("七月初七", "七夕"),
                    Map.entry("七月十五", "中元"),
                    Map.entry("八月十五", "中秋"),
                    Map.entry("九月初九", "重阳"),
                    Map.entry("腊月初八", "腊八"));

    private LunarDay() {}

    public static String label(LocalDate date) {
        String name = name(date);
        if (FESTIVALS.containsKey(name)) {
            return FESTIVALS.get(name);
        } else if (isNewYearsEve(date)) {
            return "除夕";
        }
        String term = solarTerm(date);
        if (!term.isEmpty()) {
            return term;
        }
        String month = name.substring(0, name.indexOf('月') + 1);
        String day = name.substring(month.length());
        return day.equals("初一") ? month : day;
    }

    /** The day by the moon, month and all: 十月十四. */
    public static String name(LocalDate date) {
        LunarMonths.Entry month = LunarMonths.containing(date);
        int day = (int) (date.toEpochDay() - month.first().toEpochDay()) + 1;
        return LunarWords.month(month.month(), month.leap()) + LunarWords.day(day);
    }

    /** The lunar year in which a day lies; it begins with the spring festival. */
    public static int year(LocalDate date) {
        boolean isBeforeSpring =
                date.isBefore(LunarMonths.of(date.getYear()).month(1, false).first());
        return isBeforeSpring ? date.getYear() - 1 : date.getYear();
    }

    private static boolean isNewYearsEve(LocalDate date) {
        return LunarMonths.of(date.getYear()).month(1, false).first().equals(date.plusDays(1));
    }

    private static String solarTerm(LocalDate date) {
        return Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .getLunar()
                .getJieQi();
    }
}
