package app.zhanggui.customer;

import app.zhanggui.customer.CardsFound.NotchCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** For every notch the slots of the cards that are cut there. */
final class NotchCuts {
    private final Map<Notch, Bits> cuts = new HashMap<>();

    /** Sorted at the first count after a change, not at each. */
    private final Map<NotchFamily, List<Notch>> positions = new HashMap<>();

    void clear() {
        cuts.clear();
        positions.clear();
    }

    void cut(int slot, Collection<Notch> notches) {
        notches.forEach(notch -> cuts.computeIfAbsent(notch, fresh -> new Bits()).set(slot));
        positions.clear();
    }

    void mend(int slot, Collection<Notch> notches) {
        notches.forEach(notch -> cuts.get(notch).clear(slot));
        positions.clear();
    }

    /** For each family that narrows, the slots it lets through. */
    Map<NotchFamily, Bits> chosen(CardFilter filter) {
        Map<NotchFamily, Bits> chosen = new HashMap<>();
        for (Notch notch : filter.notches()) {
            chosen.computeIfAbsent(notch.family(), family -> new Bits()).or(of(notch));
        }
        return chosen;
    }

    /** The slots that none of some barred notches has. */
    Bits without(Collection<Notch> barred, Bits slots) {
        barred.forEach(notch -> slots.andNot(of(notch)));
        return slots;
    }

    /**
     * The slots on which an answer depends: whoever is let through by all families but one is
     * counted in that one.
     */
    Bits worthAsking(CardFilter filter, Bits live, Map<NotchFamily, Bits> chosen) {
        Set<NotchFamily> narrowing = new HashSet<>(chosen.keySet());
        filter.barred().forEach(notch -> narrowing.add(notch.family()));
        if (narrowing.isEmpty()) {
            return live;
        }
        Bits worth = new Bits();
        narrowing.forEach(family -> worth.or(others(family, filter, live, chosen)));
        return worth;
    }

    /** The counts of some families, each among what the query and the other families leave. */
    Map<NotchFamily, List<NotchCount>> counts(
            List<NotchFamily> families,
            CardFilter filter,
            Bits asked,
            Map<NotchFamily, Bits> chosen) {
        Map<NotchFamily, List<NotchCount>> counts = new LinkedHashMap<>();
        Bits all = without(filter.barred(), asked.copy());
        chosen.values().forEach(all::and);
        for (NotchFamily family : families) {
            boolean narrows = chosen.containsKey(family) || !filter.barredOf(family).isEmpty();
            Bits others = narrows ? others(family, filter, asked, chosen) : all;
            counts.put(family, counts(family, filter, others));
        }
        return counts;
    }

    private Bits others(
            NotchFamily family, CardFilter filter, Bits asked, Map<NotchFamily, Bits> chosen) {
        Bits others = without(filter.without(family).barred(), asked.copy());
        chosen.forEach(
                (other, bits) -> {
                    if (!other.equals(family)) {
                        others.and(bits);
                    }
                });
        return others;
    }

    private List<NotchCount> counts(NotchFamily family, CardFilter filter, Bits others) {
        List<NotchCount> counts = new ArrayList<>();
        for (Notch notch : positions.computeIfAbsent(family, this::inOrder)) {
            counts.add(new NotchCount(notch, of(notch).countAnd(others)));
        }
        Stream.concat(filter.of(family).stream(), filter.barredOf(family).stream())
                .filter(notch -> counts.stream().noneMatch(one -> one.notch().equals(notch)))
                .forEach(notch -> counts.add(new NotchCount(notch, 0)));
        return counts;
    }

    /**
     * Fixed positions in their order, the cards' own words, those of choices in their order, others
     * the fullest first, then "none".
     */
    private List<Notch> inOrder(NotchFamily family) {
        List<Notch> bands = NotchBand.of(family).stream().map(Notch::of).toList();
        Map<Notch, Integer> words = new HashMap<>();
        cuts.forEach(
                (notch, slots) -> {
                    if (notch.family().equals(family) && notch.band().isEmpty() && slots.any()) {
                        words.put(notch, slots.count());
                    }
                });
        List<Notch> inOrder = new ArrayList<>();
        bands.stream().filter(band -> isShown(band) && !band.isNone()).forEach(inOrder::add);
        words.keySet().stream()
                .sorted(
                        Comparator.comparing((Notch notch) -> choice(notch))
                                .thenComparing(notch -> -words.get(notch))
                                .thenComparing(Notch::words))
                .forEach(inOrder::add);
        bands.stream().filter(band -> band.isNone() && isShown(band)).forEach(inOrder::add);
        return inOrder;
    }

    private static int choice(Notch notch) {
        return notch.family()
                .field()
                .map(field -> field.choices().indexOf(notch.words()))
                .orElse(0);
    }

    private boolean isShown(Notch notch) {
        return notch.band().orElseThrow().isAlwaysShown() || of(notch).any();
    }

    private Bits of(Notch notch) {
        return cuts.getOrDefault(notch, new Bits());
    }
}
