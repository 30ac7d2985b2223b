package app.zhanggui.complaint;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.Optional;

/**
 * Which moves a complaint may make: forward one stage when the present one has what it must have,
 * back one stage with a reason, over a stage with a reason, again from the beginning after its end,
 * with a reason (S4-57).
 */
public final class StageRules {
    private StageRules() {}

    /**
     * Lets a legal move pass.
     *
     * @throws UserFault saying why not and what to do
     */
    public static void check(Complaint complaint, Stage to, String reason) {
        Stage from = complaint.stage();
        if (from.next().equals(Optional.of(to))) {
            refuse(complaint, missing(complaint).map(Missing::words));
        } else if (from.previous().equals(Optional.of(to)) || reopens(from, to)) {
            refuse(complaint, reason.isBlank() ? reasonWanted(from) : Optional.empty());
        } else if (from.isOpen() && from.isBefore(to)) {
            refuse(complaint, reason.isBlank() ? skipReasonWanted() : Optional.empty());
        } else {
            refuse(complaint, Optional.of(forbidden(from)));
        }
    }

    private static boolean reopens(Stage from, Stage to) {
        return from == Stage.CLOSED && to == Stage.LISTEN;
    }

    private static Optional<Message> reasonWanted(Stage from) {
        return Optional.of(
                Message.of(
                        from.isOpen() ? "complaint.move.reason" : "complaint.move.reopenReason"));
    }

    private static Optional<Message> skipReasonWanted() {
        return Optional.of(Message.of("complaint.move.skip"));
    }

    private static Message forbidden(Stage from) {
        return Message.of(from.isOpen() ? "complaint.move.far" : "complaint.move.closed");
    }

    private static void refuse(Complaint complaint, Optional<Message> why) {
        why.ifPresent(
                message -> {
                    throw UserFault.unusable("complaint.move.no", complaint.number(), message);
                });
    }

    /** What the present stage must still write down before it is done; empty if nothing. */
    public static Optional<Missing> missing(Complaint complaint) {
        return switch (complaint.stage()) {
            case LISTEN -> unless(!complaint.listening().words().isEmpty(), Missing.WORDS);
            case ANALYSE -> missing(complaint.analysis());
            case SOLVE -> missing(complaint.solution());
            case TELL -> missing(complaint.telling());
            case CARRY_OUT -> missing(complaint.carryingOut());
            case REVIEW -> unless(!complaint.review().lesson().isEmpty(), Missing.LESSON);
            case CLOSED -> Optional.empty();
        };
    }

    private static Optional<Missing> missing(Analysis analysis) {
        return unless(analysis.kind().isPresent(), Missing.CAUSE_KIND)
                .or(() -> unless(!analysis.cause().isEmpty(), Missing.CAUSE));
    }

    private static Optional<Missing> missing(Solution solution) {
        return unless(solution.authority().isPresent(), Missing.AUTHORITY)
                .or(() -> missingHandOver(solution))
                .or(() -> unless(!solution.text().isEmpty(), Missing.SOLUTION));
    }

    private static Optional<Missing> missingHandOver(Solution solution) {
        if (solution.authority().equals(Optional.of(Authority.OWN))) {
            return Optional.empty();
        }
        return unless(!solution.handOver().to().isEmpty(), Missing.HANDED_TO)
                .or(() -> unless(solution.handOver().accepted(), Missing.ACCEPTANCE));
    }

    private static Optional<Missing> missing(Telling telling) {
        return unless(telling.answer().isPresent(), Missing.ANSWER)
                .or(() -> unless(!telling.refused(), Missing.CONSENT));
    }

    private static Optional<Missing> missing(CarryingOut carryingOut) {
        return unless(!carryingOut.what().isEmpty(), Missing.CARRIED_OUT);
    }

    private static Optional<Missing> unless(boolean there, Missing what) {
        return there ? Optional.empty() : Optional.of(what);
    }
}
