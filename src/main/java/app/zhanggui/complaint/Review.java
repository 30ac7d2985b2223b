package app.zhanggui.complaint;

import java.util.Optional;

/** Stage 6: what is learned, what is changed (S4-65), how the customer felt (S4-69). */
public record Review(String lesson, String prevention, Optional<Satisfaction> satisfaction) {
    public static final Review NONE = new Review("", "", Optional.empty());

    public Review {
        lesson = Words.paragraph(lesson);
        prevention = Words.paragraph(prevention);
    }

    public Review withLesson(String changed) {
        return new Review(changed, prevention, satisfaction);
    }

    public Review withPrevention(String changed) {
        return new Review(lesson, changed, satisfaction);
    }

    public Review withSatisfaction(Optional<Satisfaction> changed) {
        return new Review(lesson, prevention, changed);
    }
}
