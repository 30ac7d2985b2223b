package app.zhanggui.complaint;

import java.util.Optional;

/**
 * Stage 6: what is learned, what is changed (S4-65), how the customer felt (S4-69).
 *
 * @param by who of us looks back on it (S4-68)
 */
public record Review(
        String by, String lesson, String prevention, Optional<Satisfaction> satisfaction) {
    public static final Review NONE = new Review("", "", "", Optional.empty());

    public Review {
        by = Words.line(by);
        lesson = Words.paragraph(lesson);
        prevention = Words.paragraph(prevention);
    }

    public Review withBy(String changed) {
        return new Review(changed, lesson, prevention, satisfaction);
    }

    public Review withLesson(String changed) {
        return new Review(by, changed, prevention, satisfaction);
    }

    public Review withPrevention(String changed) {
        return new Review(by, lesson, changed, satisfaction);
    }

    public Review withSatisfaction(Optional<Satisfaction> changed) {
        return new Review(by, lesson, prevention, changed);
    }
}
