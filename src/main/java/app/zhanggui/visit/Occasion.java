package app.zhanggui.visit;

import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.util.Objects;

/** A day near which a customer is best seen: not later than that, and not long before. */
public record Occasion(Kind kind, LocalDate on) {
    /** How near a visit must be to be the visit for it, in days. */
    static final int NEAR = 4;

    /** What the day is. */
    public enum Kind {
        /** Money is to be collected. */
        COLLECTION(VisitReason.COLLECTION),
        /** An open complaint should be settled by then. */
        COMPLAINT(VisitReason.SERVICE),
        /** A visit promised for after a complaint (S4-56). */
        FOLLOW_UP(VisitReason.OPINION),
        /** A birthday or another day to remember. */
        BIRTHDAY(VisitReason.ROUTINE);

        private final VisitReason reason;

        Kind(VisitReason reason) {
            this.reason = reason;
        }

        /** What a visit on this day is for. */
        public VisitReason reason() {
            return reason;
        }

        public Message label() {
            return Message.of("visit.occasion." + this);
        }
    }

    public Occasion {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(on);
    }

    /** Whether a visit that day serves it. */
    public boolean isServedOn(LocalDate day) {
        return !day.isAfter(on) && !day.isBefore(on.minusDays(NEAR));
    }
}
