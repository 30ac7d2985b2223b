package app.zhanggui.complaint;

import java.time.LocalDate;
import java.util.Optional;

/** Stage 4: when and how the customer was told, what was explained, the answer (S4-63). */
public record Telling(Optional<LocalDate> on, String how, String what, Optional<Answer> answer) {
    public static final Telling NONE = new Telling(Optional.empty(), "", "", Optional.empty());

    /** What the customer says to the solution. */
    public enum Answer {
        AGREED,
        REFUSED
    }

    public Telling {
        how = Words.line(how);
        what = Words.paragraph(what);
    }

    public boolean refused() {
        return answer.equals(Optional.of(Answer.REFUSED));
    }

    /** The same, to be told once more: without the day and the answer. */
    Telling again() {
        return new Telling(Optional.empty(), how, what, Optional.empty());
    }

    public Telling withOn(Optional<LocalDate> changed) {
        return new Telling(changed, how, what, answer);
    }

    public Telling withHow(String changed) {
        return new Telling(on, changed, what, answer);
    }

    public Telling withWhat(String changed) {
        return new Telling(on, how, changed, answer);
    }

    public Telling withAnswer(Optional<Answer> changed) {
        return new Telling(on, how, what, changed);
    }
}
