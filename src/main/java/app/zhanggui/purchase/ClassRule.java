package app.zhanggui.purchase;

import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * By what the owner classes customers A, B and C (S4-31, S2-13). Both ways keep their limits, so
 * that changing over and back loses nothing.
 *
 * @param months the latest so many months count; all time if there is none
 */
public record ClassRule(Kind kind, Shares shares, Floors floors, OptionalInt months) {
    /** Which limits count. */
    public enum Kind {
        /** By the share of the turnover, as ABC analysis is done everywhere. */
        SHARE,
        /** By the amount itself. */
        AMOUNT
    }

    /**
     * Percent of the turnover that the A and then the B customers make; the rest is C.
     *
     * @throws IllegalArgumentException if one of the three would have nothing
     */
    public record Shares(int a, int b) {
        public Shares {
            if (!areShares(a, b)) {
                throw new IllegalArgumentException("shares " + a + " and " + b);
            }
        }

        public static boolean areShares(int a, int b) {
            return a > 0 && b > 0 && a + b < 100;
        }
    }

    /**
     * The least amount of an A and of a B customer.
     *
     * @throws IllegalArgumentException unless A needs more than B, and B more than nothing
     */
    public record Floors(Money a, Money b) {
        public Floors {
            if (!areFloors(a, b)) {
                throw new IllegalArgumentException("floors " + a + " and " + b);
            }
        }

        public static boolean areFloors(Money a, Money b) {
            return b.fen() > 0 && a.compareTo(b) > 0;
        }
    }

    private static final ClassRule STANDARD =
            new ClassRule(
                    Kind.SHARE,
                    new Shares(70, 20),
                    new Floors(Money.yuan(100_000), Money.yuan(20_000)),
                    OptionalInt.of(12));

    public ClassRule {
        if (months.isPresent() && months.getAsInt() < 1) {
            throw new IllegalArgumentException(months + " months");
        }
    }

    /** 70, 20 and 10 percent of the turnover of twelve months. */
    public static ClassRule standard() {
        return STANDARD;
    }

    /** The days that count. */
    public Span span(LocalDate today) {
        return months.isPresent() ? Span.months(months.getAsInt(), today) : Span.ALWAYS;
    }

    public ClassRule withKind(Kind changed) {
        return new ClassRule(changed, shares, floors, months);
    }

    public ClassRule withShares(Shares changed) {
        return new ClassRule(kind, changed, floors, months);
    }

    public ClassRule withFloors(Floors changed) {
        return new ClassRule(kind, shares, changed, months);
    }

    public ClassRule withMonths(OptionalInt changed) {
        return new ClassRule(kind, shares, floors, changed);
    }
}
