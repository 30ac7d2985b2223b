package app.zhanggui.visit;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The holidays and make-up workdays that the State Council published, as bundled. */
final class PublishedDays {
    private PublishedDays() {}

    static List<SpecialDay> read() {
        try (var in = PublishedDays.class.getResourceAsStream("published-days.json")) {
            return JSON.std.listFrom(in).stream().map(entry -> day((Map<?, ?>) entry)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecialDay day(Map<?, ?> entry) {
        boolean off = entry.get("day").equals("off");
        return new SpecialDay(
                LocalDate.parse((String) entry.get("date")),
                off ? DayKind.HOLIDAY : DayKind.MAKEUP_WORKDAY,
                (String) entry.get("name"));
    }
}
