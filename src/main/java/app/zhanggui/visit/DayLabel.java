package app.zhanggui.visit;

import app.zhanggui.text.LunarDay;
import app.zhanggui.text.Texts;
import java.time.LocalDate;

/** The small word beside the date, on the screen and on paper. */
public final class DayLabel {
    private final WorkCalendar calendar;
    private final Texts texts;

    public DayLabel(WorkCalendar calendar, Texts texts) {
        this.calendar = calendar;
        this.texts = texts;
    }

    /** What the day is called if it is special, or else what a wall calendar says. */
    public String of(LocalDate date) {
        DayKind kind = calendar.kind(date);
        if (kind == DayKind.MAKEUP_WORKDAY) {
            return texts.get("visit.day.makeup");
        }
        String name = calendar.name(date);
        return kind.isWorked() || name.isEmpty() ? LunarDay.label(date) : name;
    }
}
