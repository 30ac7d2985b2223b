package app.zhanggui.complaint;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * 三变法: how an angry customer is listened to, by another person, at another place, at another time
 * (S4-59). An empty text means that change was not used.
 *
 * @param person who listens instead
 * @param place where one sits down
 * @param time until when one lets it cool off
 * @param effect what it helped
 * @param replyPromisedAt by when an answer was promised (S4-60)
 * @param repliedAt when it was given
 */
public record ThreeChanges(
        String person,
        String place,
        String time,
        String effect,
        Optional<LocalDateTime> replyPromisedAt,
        Optional<LocalDateTime> repliedAt) {
    public static final ThreeChanges NONE =
            new ThreeChanges("", "", "", "", Optional.empty(), Optional.empty());

    public ThreeChanges {
        person = Words.line(person);
        place = Words.line(place);
        time = Words.line(time);
        effect = Words.line(effect);
    }

    /** Whether a promised answer is still owed. */
    public boolean replyPending() {
        return replyPromisedAt.isPresent() && repliedAt.isEmpty();
    }

    public ThreeChanges withPerson(String changed) {
        return new ThreeChanges(changed, place, time, effect, replyPromisedAt, repliedAt);
    }

    public ThreeChanges withPlace(String changed) {
        return new ThreeChanges(person, changed, time, effect, replyPromisedAt, repliedAt);
    }

    public ThreeChanges withTime(String changed) {
        return new ThreeChanges(person, place, changed, effect, replyPromisedAt, repliedAt);
    }

    public ThreeChanges withEffect(String changed) {
        return new ThreeChanges(person, place, time, changed, replyPromisedAt, repliedAt);
    }

    /** Promises an answer, or none; an earlier promise that was kept is over then. */
    public ThreeChanges withReplyPromisedAt(Optional<LocalDateTime> changed) {
        return changed.equals(replyPromisedAt)
                ? this
                : new ThreeChanges(person, place, time, effect, changed, Optional.empty());
    }

    public ThreeChanges withRepliedAt(Optional<LocalDateTime> changed) {
        return new ThreeChanges(person, place, time, effect, replyPromisedAt, changed);
    }
}
