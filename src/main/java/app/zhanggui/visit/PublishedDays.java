package app.zhanggui.visit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The holidays and make-up workdays that the State Council published, as bundled. */
final class PublishedDays {
    private PublishedDays() {}

    static List<SpecialDay> read() {
        try (var in = PublishedDays.class.getResourceAsStream("published-days.json")) {
            return HolidayJson.days(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
