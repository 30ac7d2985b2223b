package app.zhanggui.visit;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Holidays as JSON: the bundled list's own layout, or that of the public holiday-cn lists. */
final class HolidayJson {
    private HolidayJson() {}

    static List<SpecialDay> days(String text) {
        try {
            Object all = JSON.std.anyFrom(text);
            Object days = all instanceof Map<?, ?> whole ? whole.get("days") : all;
            return days instanceof List<?> list
                    ? list.stream().map(entry -> day((Map<?, ?>) entry)).toList()
                    : List.of();
        } catch (IOException | ClassCastException | DateTimeException e) {
            throw new UserFault(UserFault.Kind.UNUSABLE, Message.of("visit.notice.empty"), e);
        }
    }

    static SpecialDay day(Map<?, ?> entry) {
        boolean off = "off".equals(entry.get("day")) || Boolean.TRUE.equals(entry.get("isOffDay"));
        Object name = entry.get("name");
        return new SpecialDay(
                LocalDate.parse(String.valueOf(entry.get("date"))),
                off ? DayKind.HOLIDAY : DayKind.MAKEUP_WORKDAY,
                name == null ? "" : name.toString());
    }
}
