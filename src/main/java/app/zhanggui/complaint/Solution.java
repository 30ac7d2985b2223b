package app.zhanggui.complaint;

import app.zhanggui.customer.Money;
import java.util.Optional;

/**
 * Stage 3: who decides, what is offered, what it costs (S4-56) and who sees to it (S4-68).
 *
 * @param compensation never negative
 */
public record Solution(
        Optional<Authority> authority,
        HandOver handOver,
        String text,
        Optional<Money> compensation,
        String compensationNote,
        String responsible) {
    public static final Solution NONE =
            new Solution(Optional.empty(), HandOver.NONE, "", Optional.empty(), "", "");

    public Solution {
        text = Words.paragraph(text);
        compensationNote = Words.line(compensationNote);
        responsible = Words.line(responsible);
        if (compensation.isPresent() && compensation.get().fen() < 0) {
            throw new IllegalArgumentException("a compensation of less than nothing");
        }
    }

    public Solution withAuthority(Optional<Authority> changed) {
        return new Solution(changed, handOver, text, compensation, compensationNote, responsible);
    }

    public Solution withHandOver(HandOver changed) {
        return new Solution(authority, changed, text, compensation, compensationNote, responsible);
    }

    public Solution withText(String changed) {
        return new Solution(
                authority, handOver, changed, compensation, compensationNote, responsible);
    }

    public Solution withCompensation(Optional<Money> changed) {
        return new Solution(authority, handOver, text, changed, compensationNote, responsible);
    }

    public Solution withCompensationNote(String changed) {
        return new Solution(authority, handOver, text, compensation, changed, responsible);
    }

    public Solution withResponsible(String changed) {
        return new Solution(authority, handOver, text, compensation, compensationNote, changed);
    }
}
