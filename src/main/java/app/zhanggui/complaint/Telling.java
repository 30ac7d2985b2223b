package app.zhanggui.complaint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Stage 4: when and how the customer was told, what was explained, the answer (S4-63).
 *
 * @param by who of us tells it (S4-68)
 */
public record Telling(
        Optional<LocalDate> on, String by, String how, String what, Optional<Answer> answer) {
    public static final Telling NONE = new Telling(Optional.empty(), "", "", "", Optional.empty());

    /** What the customer says to the solution. */
    public enum Answer {
        AGREED,
        REFUSED
    }

    public Telling {
        by = Words.line(by);
        how = Words.line(how);
        what = Words.paragraph(what);
    }

    public boolean refused() {
        return answer.equals(Optional.of(Answer.REFUSED));
    }

    /** The same, to be told once more: without the day and the answer. */
    Telling again() {
        return new Telling(Optional.empty(), by, how, what, Optional.empty());
    }

    public Telling withOn(Optional<LocalDate> changed) {
        return new Telling(changed, by, how, what, answer);
    }

    public Telling withBy(String changed) {
        return new Telling(on, changed, how, what, answer);
    }

    public Telling withHow(String changed) {
        return new Telling(on, by, changed, what, answer);
    }

    public Telling withWhat(String changed) {
        return new Telling(on, by, how, changed, answer);
    }

    public Telling withAnswer(Optional<Answer> changed) {
        return new Telling(on, by, how, what, changed);
    }
}
