package app.zhanggui.complaint;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The figures of a month.
 *
 * @param received complaints that came in this month
 * @param closed complaints closed this month, whenever they came in
 * @param firstTimeRight of those closed, how many percent never went back a stage and were never
 *     reopened; empty if none was closed
 * @param averageDays from coming in to the end, of those closed; empty if none was closed
 */
public record ComplaintReport(
        int received, int closed, OptionalInt firstTimeRight, OptionalDouble averageDays) {
    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    static ComplaintReport of(YearMonth month, ComplaintBook book) {
        List<Complaint> all = book.lines().stream().map(ComplaintLine::complaint).toList();
        int received = (int) all.stream().filter(c -> in(month, c.receivedAt())).count();
        List<Complaint> closed =
                all.stream()
                        .filter(c -> c.closedAt().filter(at -> in(month, at)).isPresent())
                        .toList();
        long right = closed.stream().filter(c -> !book.wentBack(c.id())).count();
        return new ComplaintReport(
                received,
                closed.size(),
                closed.isEmpty()
                        ? OptionalInt.empty()
                        : OptionalInt.of(Math.round(100f * right / closed.size())),
                closed.stream().mapToDouble(ComplaintReport::days).average());
    }

    private static boolean in(YearMonth month, LocalDateTime at) {
        return YearMonth.from(at).equals(month);
    }

    private static double days(Complaint closed) {
        return Duration.between(closed.receivedAt(), closed.closedAt().orElseThrow()).toMinutes()
                / MINUTES_A_DAY;
    }
}
