package app.zhanggui.customer;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?(1[3-9]\\d{9})");
    private static final int LEAST_CHARACTERS = 2;
    private static final int MOST_ALIKE = 3;

    private final CustomerStore store;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object following = new Object();
    private final Map<CustomerId, Integer> slots = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final SearchTable search = new SearchTable();
    private final NotchCuts cuts = new NotchCuts();
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
            search.clear();
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
            cuts.mend(slot, entries.get(slot).notches());
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
        search.set(slot, entry.keys());
        cuts.cut(slot, entry.notches());
        live.set(slot);
    }

    /** How many cards there are. */
    public synchronized int size() {
        return live.count();
    }

    /** What a filter lets through, with the live counts of every notch. */
    public synchronized CardsFound find(CardFilter filter) {
        Bits asked = search.hits(live, filter.query());
        Map<NotchFamily, Bits> chosen = cuts.chosen(filter);
        Bits found = asked.copy();
        chosen.values().forEach(found::and);
        return new CardsFound(
                inOrder(found, filter.order()), cuts.counts(filter, asked, chosen), size());
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
        List<String> written = waysToWrite(number.replaceAll("\\D", ""));
        return live().filter(
                        entry ->
                                written.stream().anyMatch(entry.keys()::hasNumber)
                                        || plain.length() >= LEAST_CHARACTERS
                                                && entry.keys().nameHas(plain))
                .map(Entry::line)
                .sorted(CardOrder.NAME.comparator())
                .limit(MOST_ALIKE)
                .toList();
    }

    /** A mobile is the same with the country's code before it, and without. */
    private static List<String> waysToWrite(String digits) {
        Matcher mobile = MOBILE.matcher(digits);
        if (mobile.matches()) {
            String bare = mobile.group(1);
            return List.of(bare, "86" + bare, "0086" + bare);
        }
        return digits.length() >= LEAST_DIGITS ? List.of(digits) : List.of();
    }

    private Stream<Entry> live() {
        return IntStream.range(0, entries.size()).filter(live::get).mapToObj(entries::get);
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
