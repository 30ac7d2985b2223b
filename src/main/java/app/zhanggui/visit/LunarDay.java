package app.zhanggui.visit;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;

/** The small word beside the date on a Chinese calendar. */
public final class LunarDay {
    private LunarDay() {}

    /**
     * The solar term if one falls on the day, the name of the lunar month on its first day, or else
     * the lunar day: 大雪, 冬月, 廿一.
     */
    public static String label(LocalDate date) {
        Lunar lunar =
                Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                        .getLunar();
        if (!lunar.getJieQi().isEmpty()) {
            return lunar.getJieQi();
        }
        return lunar.getDay() == 1 ? lunar.getMonthInChinese() + "月" : lunar.getDayInChinese();
    }
}
