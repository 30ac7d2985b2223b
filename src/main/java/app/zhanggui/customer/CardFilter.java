package app.zhanggui.customer;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * 穿针筛选: which cards stay in the hand. Notches of one family are alternatives, families must all
 * hold, and so must every word of the query (S4-12, S1-06).
 *
 * @param notches in the order they were chosen
 */
public record CardFilter(Set<Notch> notches, String query, CardOrder order) {
    public static final CardFilter ALL = new CardFilter(Set.of(), "", CardOrder.NAME);

    public CardFilter {
        notches = Collections.unmodifiableSet(new LinkedHashSet<>(notches));
    }

    public boolean has(Notch notch) {
        return notches.contains(notch);
    }

    /** Whether it lets every card through. */
    public boolean isOpen() {
        return notches.isEmpty() && query.isBlank();
    }

    /** The chosen notches of a family. */
    public List<Notch> of(NotchFamily family) {
        return notches.stream().filter(notch -> notch.family() == family).toList();
    }

    public CardFilter with(Notch notch) {
        Set<Notch> more = new LinkedHashSet<>(notches);
        more.add(notch);
        return new CardFilter(more, query, order);
    }

    /**
     * With a notch as somebody types it, see {@link NotchRules#typed}.
     *
     * @throws app.zhanggui.text.UserFault if there is no such notch
     */
    public CardFilter withTyped(NotchFamily family, String text) {
        return with(NotchRules.typed(family, text));
    }

    /** Chosen if it was not, and the other way round. */
    public CardFilter toggled(Notch notch) {
        if (!has(notch)) {
            return with(notch);
        }
        Set<Notch> fewer = new LinkedHashSet<>(notches);
        fewer.remove(notch);
        return new CardFilter(fewer, query, order);
    }

    public CardFilter without(NotchFamily family) {
        Set<Notch> fewer = new LinkedHashSet<>(notches);
        fewer.removeIf(notch -> notch.family() == family);
        return new CardFilter(fewer, query, order);
    }

    public CardFilter withQuery(String changed) {
        return new CardFilter(notches, changed, order);
    }

    public CardFilter withOrder(CardOrder changed) {
        return new CardFilter(notches, query, changed);
    }
}
