package app.zhanggui.complaint;

import app.zhanggui.customer.Channel;

/**
 * Stage 1: what the customer said, word for word, how it came, what remedy is wanted (S4-58), and
 * how anger was met (S4-59).
 */
public record Listening(Channel channel, String words, String remedyWanted, ThreeChanges changes) {
    public Listening {
        words = Words.story(words);
        remedyWanted = Words.paragraph(remedyWanted);
    }

    public static Listening to(Channel channel, String words) {
        return new Listening(channel, words, "", ThreeChanges.NONE);
    }

    public Listening withChannel(Channel changed) {
        return new Listening(changed, words, remedyWanted, changes);
    }

    public Listening withWords(String changed) {
        return new Listening(channel, changed, remedyWanted, changes);
    }

    public Listening withRemedyWanted(String changed) {
        return new Listening(channel, words, changed, changes);
    }

    public Listening withChanges(ThreeChanges changed) {
        return new Listening(channel, words, remedyWanted, changed);
    }
}
