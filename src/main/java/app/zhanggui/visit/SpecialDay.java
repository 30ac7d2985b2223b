package app.zhanggui.visit;

import java.time.LocalDate;
import java.util.Objects;

/** A day that is not what its weekday says, published by the State Council or set by the owner. */
public record SpecialDay(LocalDate date, DayKind kind, String name) {
    public SpecialDay {
        Objects.requireNonNull(date);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }
}
