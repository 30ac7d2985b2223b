package app.zhanggui.customer;

import app.zhanggui.customer.CardsFound.NotchCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For every notch the slots of the cards that are cut there. */
final class NotchCuts {
    private final Map<Notch, Bits> cuts = new HashMap<>();

    void clear() {
        cuts.clear();
    }

    void cut(int slot, Collection<Notch> notches) {
        notches.forEach(notch -> cuts.computeIfAbsent(notch, fresh -> new Bits()).set(slot));
    }

    void mend(int slot, Collection<Notch> notches) {
        notches.forEach(notch -> cuts.get(notch).clear(slot));
    }

    /** For each family that narrows, the slots it lets through. */
    Map<NotchFamily, Bits> chosen(CardFilter filter) {
        Map<NotchFamily, Bits> chosen = new EnumMap<>(NotchFamily.class);
        for (Notch notch : filter.notches()) {
            chosen.computeIfAbsent(notch.family(), family -> new Bits()).or(of(notch));
        }
        return chosen;
    }

    /** The counts of all families, each among what the query and the other families leave. */
    Map<NotchFamily, List<NotchCount>> counts(
            CardFilter filter, Bits asked, Map<NotchFamily, Bits> chosen) {
        Map<NotchFamily, List<NotchCount>> counts = new EnumMap<>(NotchFamily.class);
        for (NotchFamily family : NotchFamily.values()) {
            Bits others = asked.copy();
            chosen.forEach(
                    (other, bits) -> {
                        if (other != family) {
                            others.and(bits);
                        }
                    });
            counts.put(family, counts(family, filter, others));
        }
        return counts;
    }

    private List<NotchCount> counts(NotchFamily family, CardFilter filter, Bits others) {
        List<NotchCount> counts = new ArrayList<>();
        for (Notch notch : positions(family)) {
            if (isAlwaysShown(notch) || of(notch).count() > 0 || filter.has(notch)) {
                counts.add(new NotchCount(notch, of(notch).countAnd(others)));
            }
        }
        for (Notch notch : filter.of(family)) {
            if (counts.stream().noneMatch(count -> count.notch().equals(notch))) {
                counts.add(new NotchCount(notch, 0));
            }
        }
        return counts;
    }

    /** Fixed positions in their order, the cards' own words, the fullest first, then "none". */
    private List<Notch> positions(NotchFamily family) {
        List<Notch> positions = new ArrayList<>();
        NotchBand.of(family).stream()
                .filter(band -> !band.isNone())
                .forEach(band -> positions.add(Notch.of(band)));
        cuts.keySet().stream()
                .filter(notch -> notch.family() == family && notch.band().isEmpty())
                .sorted(
                        Comparator.comparing((Notch notch) -> -of(notch).count())
                                .thenComparing(Notch::words))
                .forEach(positions::add);
        NotchBand.of(family).stream()
                .filter(NotchBand::isNone)
                .forEach(band -> positions.add(Notch.of(band)));
        return positions;
    }

    private static boolean isAlwaysShown(Notch notch) {
        return notch.band().isPresent() && !notch.band().get().isNone();
    }

    private Bits of(Notch notch) {
        return cuts.getOrDefault(notch, new Bits());
    }
}
