package app.zhanggui.visit;

import app.zhanggui.customer.HalfDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** One half of one day. */
public record Slot(LocalDate date, HalfDay half) implements Comparable<Slot> {
    private static final Comparator<Slot> IN_TIME =
            Comparator.comparing(Slot::date).thenComparing(Slot::half);

    public Slot {
        Objects.requireNonNull(date);
        Objects.requireNonNull(half);
    }

    @Override
    public int compareTo(Slot other) {
        return IN_TIME.compare(this, other);
    }
}
