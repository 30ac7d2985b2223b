package app.zhanggui.customer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * 穿针筛选: which cards stay in the hand. Notches of one family are alternatives, families must all
 * hold, no barred notch may, and every word of the query must hit (S4-12, S1-06).
 *
 * @param notches in the order they were chosen
 * @param barred 不含: cards that have one of them fall out, in the order they were barred
 */
public record CardFilter(Set<Notch> notches, Set<Notch> barred, String query, CardOrder order) {
    public static final CardFilter ALL = new CardFilter(Set.of(), Set.of(), "", CardOrder.NAME);

    /** What the list begins with: everybody but those the shop has parted from. */
    public static final CardFilter START = ALL.barring(Notch.of(NotchBand.STATE_ARCHIVED));

    public CardFilter {
        notches = Collections.unmodifiableSet(new LinkedHashSet<>(notches));
        barred = Collections.unmodifiableSet(new LinkedHashSet<>(barred));
        if (!Collections.disjoint(notches, barred)) {
            throw new IllegalArgumentException("chosen and barred at once: " + notches);
        }
    }

    public boolean has(Notch notch) {
        return notches.contains(notch);
    }

    public boolean bars(Notch notch) {
        return barred.contains(notch);
    }

    /** The chosen notches of a family. */
    public List<Notch> of(NotchFamily family) {
        return notches.stream().filter(notch -> notch.family().equals(family)).toList();
    }

    /** The barred notches of a family. */
    public List<Notch> barredOf(NotchFamily family) {
        return barred.stream().filter(notch -> notch.family().equals(family)).toList();
    }

    public CardFilter with(Notch notch) {
        return new CardFilter(more(notches, notch), less(barred, notch::equals), query, order);
    }

    /** Without the cards that have a notch. */
    public CardFilter barring(Notch notch) {
        return new CardFilter(less(notches, notch::equals), more(barred, notch), query, order);
    }

    /** Asking nothing of a notch. */
    public CardFilter without(Notch notch) {
        return new CardFilter(
                less(notches, notch::equals), less(barred, notch::equals), query, order);
    }

    /** Asking nothing of a family. */
    public CardFilter without(NotchFamily family) {
        Predicate<Notch> isOfIt = notch -> notch.family().equals(family);
        return new CardFilter(less(notches, isOfIt), less(barred, isOfIt), query, order);
    }

    /** Chosen if it was not, and the other way round. */
    public CardFilter toggled(Notch notch) {
        return has(notch) ? without(notch) : with(notch);
    }

    /** Barred if it was not, and the other way round. */
    public CardFilter toggledBar(Notch notch) {
        return bars(notch) ? without(notch) : barring(notch);
    }

    public CardFilter withQuery(String changed) {
        return new CardFilter(notches, barred, changed, order);
    }

    public CardFilter withOrder(CardOrder changed) {
        return new CardFilter(notches, barred, query, changed);
    }

    private static Set<Notch> more(Set<Notch> some, Notch one) {
        Set<Notch> more = new LinkedHashSet<>(some);
        more.add(one);
        return more;
    }

    private static Set<Notch> less(Set<Notch> some, Predicate<Notch> gone) {
        Set<Notch> less = new LinkedHashSet<>(some);
        less.removeIf(gone);
        return less;
    }
}
