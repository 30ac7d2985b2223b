package app.zhanggui.customer;

import app.zhanggui.customer.CardsFound.NotchCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Every card's notches as bit sets and its search keys, in memory: filtering, live counts and
 * search of 100,000 cards within a frame, without asking the card file (S4-12, S1-06). It may be
 * asked and told from several threads.
 */
public final class CardIndex {
    /** More changed cards than these are faster read all together. */
    private static final int MANY = 500;

    private final CustomerStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<CustomerId, Integer> slots = new HashMap<>();
    private final List<CardLine> lines = new ArrayList<>();
    private final List<SearchKeys> keys = new ArrayList<>();
    private final Map<Notch, Bits> cuts = new HashMap<>();
    private final Map<CardOrder, List<Integer>> orders = new EnumMap<>(CardOrder.class);
    private Bits live = new Bits();

    private CardIndex(CustomerStore store) {
        this.store = store;
    }

    /** Reads all cards and from then on follows every change of them. */
    public static CardIndex over(CustomerStore store) {
        CardIndex index = new CardIndex(store);
        store.onChange(index::follow);
        index.putAll(store.lines());
        return index;
    }

    /** An index that follows nobody. */
    static CardIndex of(Collection<CardLine> lines) {
        CardIndex index = new CardIndex(null);
        index.putAll(lines);
        return index;
    }

    /** Told, in the thread that wrote, after the index took in a change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void follow(Set<CustomerId> changed) {
        if (changed.size() > MANY) {
            List<CardLine> all = store.lines();
            synchronized (this) {
                clear();
                putAll(all);
            }
        } else {
            replace(changed, store.lines(changed));
        }
        listeners.forEach(Runnable::run);
    }

    private synchronized void clear() {
        slots.clear();
        lines.clear();
        keys.clear();
        cuts.clear();
        orders.clear();
        live = new Bits();
    }

    private synchronized void putAll(Collection<CardLine> added) {
        added.forEach(this::put);
    }

    /** Takes in how some cards stand now; those of them without a line are gone. */
    synchronized void replace(Set<CustomerId> changed, Collection<CardLine> now) {
        changed.forEach(this::remove);
        putAll(now);
    }

    private void remove(CustomerId id) {
        Integer slot = slots.get(id);
        if (slot != null && live.get(slot)) {
            cutsOf(slot).forEach(bits -> bits.clear(slot));
            live.clear(slot);
            orders.clear();
        }
    }

    private List<Bits> cutsOf(int slot) {
        return NotchRules.of(lines.get(slot)).values().stream().map(cuts::get).toList();
    }

    private void put(CardLine line) {
        Integer known = slots.putIfAbsent(line.id(), lines.size());
        int slot = known == null ? lines.size() : known;
        if (known == null) {
            lines.add(line);
            keys.add(SearchKeys.of(line));
        } else {
            lines.set(slot, line);
            keys.set(slot, SearchKeys.of(line));
        }
        for (Notch notch : NotchRules.of(line).values()) {
            cuts.computeIfAbsent(notch, fresh -> new Bits()).set(slot);
        }
        live.set(slot);
        orders.clear();
    }

    /** How many cards there are. */
    public synchronized int size() {
        return live.count();
    }

    /** What a filter lets through, with the live counts of every notch. */
    public synchronized CardsFound find(CardFilter filter) {
        Bits asked = asked(filter.query());
        Map<NotchFamily, Bits> chosen = chosen(filter);
        Bits found = asked.copy();
        chosen.values().forEach(found::and);
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
        return new CardsFound(inOrder(found, filter.order()), counts, size());
    }

    private Bits asked(String query) {
        List<String> terms = SearchKeys.terms(query);
        Bits hits = live.copy();
        if (terms.isEmpty()) {
            return hits;
        }
        for (int slot = 0; slot < keys.size(); slot++) {
            if (hits.get(slot) && !keys.get(slot).hit(terms)) {
                hits.clear(slot);
            }
        }
        return hits;
    }

    private Map<NotchFamily, Bits> chosen(CardFilter filter) {
        Map<NotchFamily, Bits> chosen = new EnumMap<>(NotchFamily.class);
        for (Notch notch : filter.notches()) {
            chosen.computeIfAbsent(notch.family(), family -> new Bits())
                    .or(cuts.getOrDefault(notch, new Bits()));
        }
        return chosen;
    }

    private List<NotchCount> counts(NotchFamily family, CardFilter filter, Bits others) {
        List<NotchCount> counts = new ArrayList<>();
        for (Notch notch : positions(family)) {
            Bits bits = cuts.getOrDefault(notch, new Bits());
            if (shown(notch, bits) || filter.has(notch)) {
                counts.add(new NotchCount(notch, bits.countAnd(others)));
            }
        }
        for (Notch notch : filter.of(family)) {
            if (counts.stream().noneMatch(count -> count.notch().equals(notch))) {
                counts.add(new NotchCount(notch, 0));
            }
        }
        return counts;
    }

    /** Fixed positions in their order, save "none", with the cards' own words behind, then none. */
    private List<Notch> positions(NotchFamily family) {
        List<Notch> positions = new ArrayList<>();
        NotchBand.of(family).stream()
                .filter(band -> !band.isNone())
                .forEach(band -> positions.add(Notch.of(band)));
        cuts.keySet().stream()
                .filter(notch -> notch.family() == family && notch.band().isEmpty())
                .sorted(
                        Comparator.comparing((Notch notch) -> -cuts.get(notch).count())
                                .thenComparing(Notch::words))
                .forEach(positions::add);
        NotchBand.of(family).stream()
                .filter(NotchBand::isNone)
                .forEach(band -> positions.add(Notch.of(band)));
        return positions;
    }

    private static boolean shown(Notch notch, Bits bits) {
        boolean always = notch.band().isPresent() && !notch.band().get().isNone();
        return always || bits.count() > 0;
    }

    private List<CardLine> inOrder(Bits found, CardOrder order) {
        List<CardLine> sorted = new ArrayList<>();
        for (int slot : orders.computeIfAbsent(order, this::sorted)) {
            if (found.get(slot)) {
                sorted.add(lines.get(slot));
            }
        }
        return sorted;
    }

    private List<Integer> sorted(CardOrder order) {
        List<Integer> sorted = new ArrayList<>(slots.values());
        sorted.removeIf(slot -> !live.get(slot));
        sorted.sort(Comparator.comparing(lines::get, order.comparator()));
        return sorted;
    }
}
