package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
    private final NeedleStore needles;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Object following = new Object();
    private final Map<CustomerId, Integer> slots = new HashMap<>();
    private final SortedCards cards = new SortedCards();
    private final List<Collection<Notch>> notches = new ArrayList<>();
    private final SearchTable search = new SearchTable();
    private final NotchCuts cuts = new NotchCuts();
    private byte[] ranks = new byte[0];
    private NotchRules rules = NotchRules.STANDARD;

    private record Entry(CardLine line, SearchKeys keys, Collection<Notch> notches) {
        static List<Entry> of(Collection<CardLine> lines, NotchRules rules) {
            return lines.parallelStream()
                    .map(line -> new Entry(line, SearchKeys.of(line), List.copyOf(rules.of(line))))
                    .toList();
        }
    }

    private CardIndex(CustomerStore store, NeedleStore needles) {
        this.store = store;
        this.needles = needles;
    }

    /** Reads all cards and from then on follows every change of them and of where they are cut. */
    public static CardIndex over(CustomerStore store, NeedleStore needles) {
        CardIndex index = new CardIndex(store, needles);
        store.onChange(index::follow);
        needles.onRulesChange(index::readAgain);
        synchronized (index.following) {
            index.replaceAll();
        }
        return index;
    }

    /** An index that follows nobody. */
    static CardIndex of(Collection<CardLine> lines) {
        CardIndex index = new CardIndex(null, null);
        index.putAll(Entry.of(lines, index.rules));
        return index;
    }

    /** Where cards are cut, with the limits as they are set now. */
    public synchronized NotchRules rules() {
        return rules;
    }

    /** Told, in the thread that wrote, after the index took in a change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** One change after the other, and never an older state over a newer one. */
    private void follow(Set<CustomerId> changed) {
        synchronized (following) {
            if (changed.size() > MANY) {
                replaceAll();
            } else {
                replace(changed, store.lines(changed));
            }
        }
        listeners.forEach(Runnable::run);
    }

    private void readAgain() {
        synchronized (following) {
            replaceAll();
        }
        listeners.forEach(Runnable::run);
    }

    private void replaceAll() {
        NotchRules now = needles.rules();
        List<Entry> fresh = Entry.of(store.lines(), now);
        synchronized (this) {
            rules = now;
            slots.clear();
            cards.clear();
            notches.clear();
            search.clear();
            cuts.clear();
            putAll(fresh);
        }
    }

    /** Takes in how some cards stand now; those of them without a line are gone. */
    void replace(Set<CustomerId> changed, Collection<CardLine> now) {
        List<Entry> fresh = Entry.of(now, rules());
        synchronized (this) {
            changed.forEach(this::remove);
            fresh.forEach(this::put);
            cards.sortAgain(
                    changed.stream()
                            .map(slots::get)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()));
        }
    }

    private synchronized void putAll(List<Entry> fresh) {
        fresh.forEach(this::put);
        cards.sortAgain();
    }

    private void remove(CustomerId id) {
        Integer slot = slots.get(id);
        if (slot != null && cards.live().get(slot)) {
            cuts.mend(slot, notches.get(slot));
            cards.remove(slot);
        }
    }

    private void put(Entry entry) {
        Integer known = slots.putIfAbsent(entry.line().id(), cards.slots());
        int slot = known == null ? cards.slots() : known;
        if (known == null) {
            notches.add(entry.notches());
        } else {
            notches.set(slot, entry.notches());
        }
        cards.set(slot, entry.line());
        if (slot >= ranks.length) {
            ranks = Arrays.copyOf(ranks, Math.max(64, slot * 2));
        }
        search.set(slot, entry.keys());
        cuts.cut(slot, entry.notches());
    }

    /** How many cards there are. */
    public synchronized int size() {
        return cards.live().count();
    }

    /** The line of a customer who is there. */
    public synchronized Optional<CardLine> line(CustomerId id) {
        return Optional.ofNullable(slots.get(id)).filter(cards.live()::get).map(cards::line);
    }

    /**
     * What a filter lets through, with the live counts of every notch. In the order of the names,
     * those a query hit by name come before those it hit elsewhere.
     */
    public synchronized CardsFound find(CardFilter filter) {
        Map<NotchFamily, Bits> chosen = cuts.chosen(filter);
        Bits worth = cuts.worthAsking(filter, cards.live(), chosen);
        Bits asked = search.hits(worth, filter.query(), ranks);
        Bits found = cuts.without(filter.barred(), asked.copy());
        chosen.values().forEach(found::and);
        boolean ranked = !filter.query().isBlank() && filter.order().equals(CardOrder.NAME);
        return new CardsFound(
                ranked ? cards.ranked(found, ranks) : cards.inOrder(found, filter.order()),
                cuts.counts(rules.families(), filter, asked, chosen),
                size());
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
        boolean isName = plain.length() >= LEAST_CHARACTERS;
        return IntStream.range(0, cards.slots())
                .filter(cards.live()::get)
                .filter(
                        slot ->
                                written.stream().anyMatch(one -> search.hasNumber(slot, one))
                                        || isName && search.nameHas(slot, plain))
                .mapToObj(cards::line)
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
}
