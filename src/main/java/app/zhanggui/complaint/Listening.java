package app.zhanggui.complaint;

import app.zhanggui.customer.Channel;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Stage 1: what the customer said, word for word, how it came, what remedy is wanted (S4-58), and
 * how anger was met (S4-59).
 *
 * @param by who of us listened (S4-68)
 * @param acknowledgedAt when the customer was told that it is taken care of (ISO 10002, 7.3)
 */
public record Listening(
        Channel channel,
        String by,
        String words,
        String remedyWanted,
        Optional<LocalDateTime> acknowledgedAt,
        ThreeChanges changes) {
    public Listening {
        by = Words.line(by);
        words = Words.story(words);
        remedyWanted = Words.paragraph(remedyWanted);
    }

    public static Listening to(Channel channel, String words) {
        return new Listening(channel, "", words, "", Optional.empty(), ThreeChanges.NONE);
    }

    public Listening withChannel(Channel changed) {
        return new Listening(changed, by, words, remedyWanted, acknowledgedAt, changes);
    }

    public Listening withBy(String changed) {
        return new Listening(channel, changed, words, remedyWanted, acknowledgedAt, changes);
    }

    public Listening withWords(String changed) {
        return new Listening(channel, by, changed, remedyWanted, acknowledgedAt, changes);
    }

    public Listening withRemedyWanted(String changed) {
        return new Listening(channel, by, words, changed, acknowledgedAt, changes);
    }

    public Listening withChanges(ThreeChanges changed) {
        return new Listening(channel, by, words, remedyWanted, acknowledgedAt, changed);
    }

    public Listening withAcknowledgedAt(Optional<LocalDateTime> changed) {
        return new Listening(channel, by, words, remedyWanted, changed, changes);
    }
}
