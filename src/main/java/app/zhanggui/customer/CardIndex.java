package app.zhanggui.customer;

import app.zhanggui.customer.CardsFound.NotchCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every card's notches as bit sets and its search keys, in memory: filtering, live counts and
 * search of 100,000 cards within a frame, without asking the card file (S4-12, S1-06). It may be
 * asked and told from several threads.
 */
public final class CardIndex {
    /** More changed cards than these are faster read all together. */
    private static final int MANY = 500;

    private static final int LEAST_DIGITS = 7;
    private static final int LEAST_CHARACTERS = 2;
    private static final int MOST_ALIKE = 3;

    private final CustomerStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object following = new Object();
    private final Map<CustomerId, Integer> slots = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Notch, Bits> cuts = new HashMap<>();
    private final Map<CardOrder, List<Integer>> orders = new EnumMap<>(CardOrder.class);
    private Bits live = new Bits();

    private record Entry(CardLine line, SearchKeys keys, Collection<Notch> notches) {
        static List<Entry> of(Collection<CardLine> lines) {
            return lines.stream()
                    .map(line -> new Entry(line, SearchKeys.of(line), NotchRules.of(line).values()))
                    .toList();
        }
    }

    private CardIndex(CustomerStore store) {
        this.store = store;
    }

    /** Reads all cards and from then on follows every change of them. */
    public static CardIndex over(CustomerStore store) {
        CardIndex index = new CardIndex(store);
        store.onChange(index::follow);
        synchronized (index.following) {
            index.putAll(Entry.of(store.lines()));
        }
        return index;
    }

    /** An index that follows nobody. */
    static CardIndex of(Collection<CardLine> lines) {
        CardIndex index = new CardIndex(null);
        index.putAll(Entry.of(lines));
        return index;
    }

    /** Told, in the thread that wrote, after the index took in a change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** One change after the other, and never an older state over a newer one. */
    private void follow(Set<CustomerId> changed) {
        synchronized (following) {
            if (changed.size() > MANY) {
                replaceAll(store.lines());
            } else {
                replace(changed, store.lines(changed));
            }
        }
        listeners.forEach(Runnable::run);
    }

    private void replaceAll(Collection<CardLine> now) {
        List<Entry> fresh = Entry.of(now);
        synchronized (this) {
            slots.clear();
            entries.clear();
            cuts.clear();
            live = new Bits();
            putAll(fresh);
        }
    }

    /** Takes in how some cards stand now; those of them without a line are gone. */
    void replace(Set<CustomerId> changed, Collection<CardLine> now) {
        List<Entry> fresh = Entry.of(now);
        synchronized (this) {
            changed.forEach(this::remove);
            fresh.forEach(this::put);
            Set<Integer> touched = changed.stream().map(slots::get).collect(Collectors.toSet());
            orders.forEach((order, sorted) -> reorder(order, sorted, touched));
        }
    }

    private synchronized void putAll(List<Entry> fresh) {
        fresh.forEach(this::put);
        orders.clear();
    }

    /** Puts a few cards to their new places; sorting all again would be felt. */
    private void reorder(CardOrder order, List<Integer> sorted, Set<Integer> touched) {
        sorted.removeIf(touched::contains);
        for (Integer slot : touched) {
            if (slot != null && live.get(slot)) {
                int at = Collections.binarySearch(sorted, slot, comparator(order));
                sorted.add(-at - 1, slot);
            }
        }
    }

    private Comparator<Integer> comparator(CardOrder order) {
        return Comparator.comparing(slot -> entries.get(slot).line(), order.comparator());
    }

    private void remove(CustomerId id) {
        Integer slot = slots.get(id);
        if (slot != null && live.get(slot)) {
            entries.get(slot).notches().forEach(notch -> cuts.get(notch).clear(slot));
            live.clear(slot);
        }
    }

    private void put(Entry entry) {
        Integer known = slots.putIfAbsent(entry.line().id(), entries.size());
        int slot = known == null ? entries.size() : known;
        if (known == null) {
            entries.add(entry);
        } else {
            entries.set(slot, entry);
        }
        entry.notches().forEach(notch -> cutOf(notch).set(slot));
        live.set(slot);
    }

    private Bits cutOf(Notch notch) {
        return cuts.computeIfAbsent(notch, fresh -> new Bits());
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

    /**
     * Cards that may be the one somebody is about to write again: of the same number, or of a name
     * that has this one in it. Warns, never forbids (pain 12).
     *
     * @param number a phone number as typed; shorter than {@value #LEAST_DIGITS} digits says
     *     nothing
     */
    public synchronized List<CardLine> alike(String name, String number) {
        String plain = SearchKeys.plain(name).strip();
        String digits = number.replaceAll("\\D", "");
        return live().filter(
                        entry ->
                                digits.length() >= LEAST_DIGITS && entry.keys().hasNumber(digits)
                                        || plain.length() >= LEAST_CHARACTERS
                                                && entry.keys().nameHas(plain))
                .map(Entry::line)
                .sorted(CardOrder.NAME.comparator())
                .limit(MOST_ALIKE)
                .toList();
    }

    private Stream<Entry> live() {
        return IntStream.range(0, entries.size()).filter(live::get).mapToObj(entries::get);
    }

    private Bits asked(String query) {
        List<SearchTerm> terms = SearchTerm.of(query);
        Bits hits = live.copy();
        if (terms.isEmpty()) {
            return hits;
        }
        for (int slot = 0; slot < entries.size(); slot++) {
            if (hits.get(slot) && !entries.get(slot).keys().hit(terms)) {
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
                sorted.add(entries.get(slot).line());
            }
        }
        return sorted;
    }

    private List<Integer> sorted(CardOrder order) {
        List<Integer> sorted = new ArrayList<>(slots.values());
        sorted.removeIf(slot -> !live.get(slot));
        sorted.sort(comparator(order));
        return sorted;
    }
}
