package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What cards must share at least one of to be compared at all: comparing each with each would take
 * hours. Names that are merely alike, in one region, share one of their rarest pairs of letters, so
 * that no two of a likeness of {@value #LIKENESS} are missed.
 */
final class TwinKeys {
    private static final double LIKENESS = 0.75;

    /** So many pairs of letters at least are shared by two names so alike, of those in one. */
    private static final double SHARED = LIKENESS / (2 - LIKENESS);

    private final Map<String, Integer> pairCounts = new HashMap<>();

    TwinKeys(List<Identity> all) {
        for (Identity one : all) {
            pairs(one).forEach(pair -> pairCounts.merge(pair, 1, Integer::sum));
        }
    }

    /** The keys of one card; what kind each is of shows in its first letter. */
    List<String> of(Identity one) {
        List<String> keys = new ArrayList<>();
        one.numbers().forEach(number -> keys.add(numberKey(number)));
        keys.add("n" + one.name().core() + "\n" + one.region());
        keys.add("c" + one.name().core());
        keys.add("w" + one.name().whole());
        if (one.hasReading()) {
            keys.add("r" + one.reading());
        }
        if (!one.address().isEmpty()) {
            keys.add("a" + one.address());
        }
        one.persons().forEach(person -> keys.add("m" + person + "\n" + one.region()));
        one.persons().forEach(person -> keys.add("o" + person));
        rarePairs(one).forEach(pair -> keys.add("p" + pair + one.region()));
        return keys;
    }

    static String numberKey(String number) {
        return "t" + number;
    }

    private List<String> rarePairs(Identity one) {
        List<String> rarest = new ArrayList<>(pairs(one));
        rarest.sort(Comparator.comparing((String pair) -> pairCounts.get(pair)));
        int shared = (int) Math.ceil(SHARED * rarest.size());
        return rarest.subList(0, Math.min(rarest.size(), rarest.size() - shared + 1));
    }

    private static TreeSet<String> pairs(Identity one) {
        String core = one.name().core();
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 0; i + 1 < core.length(); i++) {
            pairs.add(core.substring(i, i + 2));
        }
        return pairs;
    }
}
