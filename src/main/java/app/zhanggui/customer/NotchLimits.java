package app.zhanggui.customer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where on a card belongs to a band; the owner may set them (S4-12). A limit belongs to the
 * upper band: with 50,000 as a limit, a credit of exactly that is of the band above.
 *
 * @param lowest for company size in heads, for volume and credit in yuan: where the first, second
 *     and third band begin, falling
 * @throws IllegalArgumentException if a family has other than three limits, or they do not fall
 */
public record NotchLimits(Map<NotchFamily, List<Long>> lowest) {
    /** The families whose bands have limits, in their order on the edge. */
    public static final List<NotchFamily> FAMILIES =
            List.of(NotchFamily.SIZE, NotchFamily.VOLUME, NotchFamily.CREDIT);

    /** How many limits a family has. */
    public static final int LIMITS = 3;

    public static final NotchLimits STANDARD =
            new NotchLimits(
                    Map.of(
                            NotchFamily.SIZE, List.of(100L, 20L, 5L),
                            NotchFamily.VOLUME, List.of(10_000_000L, 3_000_000L, 500_000L),
                            NotchFamily.CREDIT, List.of(200_000L, 50_000L, 10_000L)));

    public NotchLimits {
        lowest = Map.copyOf(lowest);
        for (NotchFamily family : FAMILIES) {
            if (!areFalling(lowest.getOrDefault(family, List.of()))) {
                throw new IllegalArgumentException(family + " " + lowest.get(family));
            }
        }
    }

    /** Whether they can be the limits of a family: three, above 0, each lower than the last. */
    public static boolean areFalling(List<Long> limits) {
        return limits.size() == LIMITS
                && limits.get(0) > limits.get(1)
                && limits.get(1) > limits.get(2)
                && limits.get(2) > 0;
    }

    public List<Long> of(NotchFamily family) {
        return lowest.get(family);
    }

    public NotchLimits with(NotchFamily family, List<Long> limits) {
        Map<NotchFamily, List<Long>> changed = new HashMap<>(lowest);
        changed.put(family, List.copyOf(limits));
        return new NotchLimits(changed);
    }

    /** The band of a family that a number falls into. */
    NotchBand band(NotchFamily family, double number) {
        List<Long> limits = of(family);
        int position = 0;
        while (position < LIMITS && number < limits.get(position)) {
            position++;
        }
        return NotchBand.of(family).get(position);
    }

    /** Where a band begins; the lowest band has no beginning. */
    Optional<Long> from(NotchBand band) {
        int position = position(band);
        return position < 0 || position >= LIMITS
                ? Optional.empty()
                : Optional.of(of(band.family()).get(position));
    }

    /** Below what a band ends; the highest one does not. */
    Optional<Long> below(NotchBand band) {
        int position = position(band) - 1;
        return position < 0 || position >= LIMITS
                ? Optional.empty()
                : Optional.of(of(band.family()).get(position));
    }

    private static int position(NotchBand band) {
        return FAMILIES.contains(band.family()) ? NotchBand.of(band.family()).indexOf(band) : -1;
    }
}
