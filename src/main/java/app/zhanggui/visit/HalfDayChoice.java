package app.zhanggui.visit;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Message;
import java.util.Optional;

/** Which half of the day suits visits in person (S4-03). */
public enum HalfDayChoice {
    ANY,
    /** A rule never broken: the afternoon is out of the question. */
    MORNING_ONLY,
    RATHER_MORNING,
    RATHER_AFTERNOON;

    /** The half that is liked but not insisted on. */
    public Optional<HalfDay> liked() {
        return switch (this) {
            case RATHER_MORNING -> Optional.of(HalfDay.AM);
            case RATHER_AFTERNOON -> Optional.of(HalfDay.PM);
            default -> Optional.empty();
        };
    }

    public Message label() {
        return Message.of("visit.choice." + this);
    }
}
