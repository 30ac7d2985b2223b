package app.zhanggui.complaint;

import app.zhanggui.complaint.ComplaintFigures.StageTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long complaints stood in each stage (S2-19); each going back to it counts as another time.
 */
final class StageTimes {
    private static final double MINUTES_A_DAY = Duration.ofDays(1).toMinutes();

    private StageTimes() {}

    /** One time that a complaint stood in a stage, from coming to leaving. */
    private record Stay(Complaint complaint, Stage stage, LocalDateTime in, LocalDateTime out) {
        double days() {
            return Duration.between(in, out).toMinutes() / MINUTES_A_DAY;
        }

        boolean late(TargetDays targets) {
            int days = targets.of(complaint.subject().category(), stage);
            return out.toLocalDate().isAfter(in.toLocalDate().plusDays(days));
        }
    }

    /** Of each of the six stages, over the times it was left again. */
    static List<StageTime> of(List<Complaint> complaints, ComplaintBook book) {
        List<Stay> stays =
                complaints.stream().flatMap(complaint -> stays(complaint, book)).toList();
        return Stage.six().stream().map(stage -> of(stage, stays, book.targets())).toList();
    }

    private static StageTime of(Stage stage, List<Stay> all, TargetDays targets) {
        List<Stay> stays = all.stream().filter(stay -> stay.stage() == stage).toList();
        OptionalDouble average = stays.stream().mapToDouble(Stay::days).average();
        int late = (int) stays.stream().filter(stay -> stay.late(targets)).count();
        return new StageTime(stage, average, stays.size(), late);
    }

    private static Stream<Stay> stays(Complaint complaint, ComplaintBook book) {
        List<StageChange> history = book.history(complaint.id());
        return IntStream.range(0, history.size() - 1)
                .mapToObj(
                        i ->
                                new Stay(
                                        complaint,
                                        history.get(i).to(),
                                        history.get(i).at(),
                                        history.get(i + 1).at()));
    }
}
