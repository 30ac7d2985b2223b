package app.zhanggui.customer;

import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 查重 over the whole card file (S1-32, pain 9): which cards may be of one customer. It asks and
 * never merges by itself.
 */
public final class DuplicateCheck {
    /** A key that more cards share tells nothing of any two of them. */
    private static final int MOST_OF_A_KIND = 40;

    private static final int NAMES_OF_A_SWITCHBOARD = 4;
    private static final int BETWEEN_REPORTS = 500;

    private final List<Identity> all = new ArrayList<>();
    private final Map<String, List<Integer>> kinds = new HashMap<>();
    private final Set<CardPair> apart;
    private final Set<Long> seen = new HashSet<>();
    private final List<TwinPair> found = new ArrayList<>();

    private DuplicateCheck(Set<CardPair> apart) {
        this.apart = apart;
    }

    /**
     * Looks at all cards.
     *
     * @param apart pairs the owner said are not one customer
     * @return the likeliest first
     */
    public static List<TwinPair> over(
            Collection<CardLine> cards, Set<CardPair> apart, Progress progress) {
        DuplicateCheck check = new DuplicateCheck(apart);
        check.read(cards, progress);
        check.compareAll(progress);
        check.found.sort(TwinPair.ORDER);
        return check.found;
    }

    private void read(Collection<CardLine> cards, Progress progress) {
        for (CardLine card : cards) {
            if (all.size() % BETWEEN_REPORTS == 0) {
                progress.at(all.size(), 2L * cards.size());
            }
            all.add(Identity.of(card));
        }
        TwinKeys keys = new TwinKeys(all);
        for (int i = 0; i < all.size(); i++) {
            for (String key : keys.of(all.get(i))) {
                kinds.computeIfAbsent(key, fresh -> new ArrayList<>(1)).add(i);
            }
        }
    }

    private void compareAll(Progress progress) {
        int done = 0;
        for (List<Integer> kind : kinds.values()) {
            if (done++ % BETWEEN_REPORTS == 0) {
                progress.at((long) kinds.size() + done, 2L * kinds.size());
            }
            if (kind.size() <= MOST_OF_A_KIND) {
                compare(kind);
            }
        }
    }

    private void compare(List<Integer> kind) {
        for (int i = 0; i < kind.size(); i++) {
            for (int k = i + 1; k < kind.size(); k++) {
                compare(kind.get(i), kind.get(k));
            }
        }
    }

    private void compare(int first, int second) {
        if (first == second || !seen.add((long) first * all.size() + second)) {
            return;
        }
        Identity one = all.get(first);
        Identity other = all.get(second);
        Set<Clue> clues = one.clues(other);
        if (!clues.isEmpty() && one.isSuspected(other, clues, isSwitchboard(one, other))) {
            CardPair pair = new CardPair(one.id(), other.id());
            if (!apart.contains(pair)) {
                found.add(new TwinPair(pair, clues));
            }
        }
    }

    /** A number many different names have is nobody's own. */
    private boolean isSwitchboard(Identity one, Identity other) {
        Set<String> shared = new HashSet<>(one.numbers());
        shared.retainAll(other.numbers());
        return shared.stream()
                .map(TwinKeys::numberKey)
                .map(kinds::get)
                .allMatch(kind -> names(kind) >= NAMES_OF_A_SWITCHBOARD);
    }

    private long names(List<Integer> kind) {
        return kind.stream().map(i -> all.get(i).name().core()).distinct().count();
    }
}
