package app.zhanggui.visit;

import app.zhanggui.text.Texts;
import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;

/** The small word beside the date, on the screen and on paper. */
public final class DayLabel {
    private final WorkCalendar calendar;
    private final Texts texts;

    public DayLabel(WorkCalendar calendar, Texts texts) {
        this.calendar = calendar;
        this.texts = texts;
    }

    /** What the day is called if it is special, or else its place in the lunar month. */
    public String of(LocalDate date) {
        DayKind kind = calendar.kind(date);
        if (kind == DayKind.MAKEUP_WORKDAY) {
            return texts.get("visit.day.makeup");
        }
        String name = calendar.name(date);
        return kind.isWorked() || name.isEmpty() ? lunar(date) : name;
    }

    /**
     * The solar term if one falls on the day, the name of the lunar month on its first day, or else
     * the lunar day: 大雪, 冬月, 廿一.
     */
    private static String lunar(LocalDate date) {
        Lunar lunar =
                Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                        .getLunar();
        if (!lunar.getJieQi().isEmpty()) {
            return lunar.getJieQi();
        }
        return lunar.getDay() == 1 ? lunar.getMonthInChinese() + "月" : lunar.getDayInChinese();
    }
}
