package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 建议: what a customer proposed; lighter than a complaint, but answered like one (S0-05, S2-34).
 *
 * @param id of its row; 0 until it is stored
 * @param replyBy by when an answer was promised
 * @param repliedOn when it was given
 */
public record Suggestion(
        long id,
        CustomerId customer,
        LocalDate receivedOn,
        String words,
        Decision decision,
        Optional<LocalDate> replyBy,
        Optional<LocalDate> repliedOn) {

    private static final int SUMMARY = 24;

    /** What becomes of it. */
    public enum Decision {
        OPEN,
        TAKEN,
        DECLINED
    }

    public Suggestion {
        words = Words.paragraph(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a suggestion without words");
        }
    }

    /** One that came in now. */
    public static Suggestion of(
            CustomerId customer, LocalDate receivedOn, String words, Optional<LocalDate> replyBy) {
        return new Suggestion(
                0, customer, receivedOn, words, Decision.OPEN, replyBy, Optional.empty());
    }

    /** The first words, to know it by. */
    public String summary() {
        return words.length() <= SUMMARY ? words : words.substring(0, SUMMARY) + "…";
    }

    /** Whether nobody decided yet, or the customer was not told. */
    public boolean isOpen() {
        return decision == Decision.OPEN || repliedOn.isEmpty();
    }

    /** Whether an answer was promised for a day that is over. */
    public boolean isLate(LocalDate today) {
        return repliedOn.isEmpty() && replyBy.filter(day -> day.isBefore(today)).isPresent();
    }

    public Suggestion withReceivedOn(LocalDate changed) {
        return new Suggestion(id, customer, changed, words, decision, replyBy, repliedOn);
    }

    public Suggestion withWords(String changed) {
        return new Suggestion(id, customer, receivedOn, changed, decision, replyBy, repliedOn);
    }

    public Suggestion promised(Optional<LocalDate> by) {
        return new Suggestion(id, customer, receivedOn, words, decision, by, repliedOn);
    }

    public Suggestion decided(Decision changed) {
        return new Suggestion(id, customer, receivedOn, words, changed, replyBy, repliedOn);
    }

    public Suggestion replied(Optional<LocalDate> on) {
        return new Suggestion(id, customer, receivedOn, words, decision, replyBy, on);
    }
}
