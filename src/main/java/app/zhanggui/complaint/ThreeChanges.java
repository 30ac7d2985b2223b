package app.zhanggui.complaint;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * 三变法: how an angry customer is listened to, by another person, at another place, at another time
 * (S4-59).
 *
 * @param person who listens instead
 * @param place where one sits down
 * @param time until when one lets it cool off
 * @param replyPromisedAt by when an answer was promised (S4-60)
 * @param repliedAt when it was given
 */
public record ThreeChanges(
        Change person,
        Change place,
        Change time,
        Optional<LocalDateTime> replyPromisedAt,
        Optional<LocalDateTime> repliedAt) {
    public static final ThreeChanges NONE =
            new ThreeChanges(
                    Change.NONE, Change.NONE, Change.NONE, Optional.empty(), Optional.empty());

    /** Whether a promised answer is still owed. */
    public boolean replyPending() {
        return replyPromisedAt.isPresent() && repliedAt.isEmpty();
    }

    public ThreeChanges withPerson(Change changed) {
        return new ThreeChanges(changed, place, time, replyPromisedAt, repliedAt);
    }

    public ThreeChanges withPlace(Change changed) {
        return new ThreeChanges(person, changed, time, replyPromisedAt, repliedAt);
    }

    public ThreeChanges withTime(Change changed) {
        return new ThreeChanges(person, place, changed, replyPromisedAt, repliedAt);
    }

    /** Promises an answer, or none; an earlier promise that was kept is over then. */
    public ThreeChanges withReplyPromisedAt(Optional<LocalDateTime> changed) {
        return changed.equals(replyPromisedAt)
                ? this
                : new ThreeChanges(person, place, time, changed, Optional.empty());
    }

    public ThreeChanges withRepliedAt(Optional<LocalDateTime> changed) {
        return new ThreeChanges(person, place, time, replyPromisedAt, changed);
    }
}
