package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.FirmName;
import app.zhanggui.intake.Match.Strength;
import app.zhanggui.text.Pinyin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whom a row may be: among the cards, and among the rows read before it (pain 3, 9, 12). A
 * number counts digit by digit, a name by its core. Two shops of one name in different places, or
 * with different numbers and persons, are two shops.
 */
final class DuplicateMatcher {
    private static final double ALIKE = 0.6;
    private static final double SOMEWHAT_ALIKE = 0.3;
    private static final int MOST_OF_A_KIND = 40;
    private static final int NAMES_OF_A_SWITCHBOARD = 4;

    private final Map<String, String> sounds = new HashMap<>();
    private final Map<String, List<Known>> byNumber = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> byPerson = new HashMap<>();

    DuplicateMatcher(List<CardLine> cards) {
        cards.forEach(card -> add(Known.of(card)));
    }

    /** Whom the row may be, the certain ones first; a row nobody else may be is kept for others. */
    List<Match> find(Known incoming) {
        Set<Known> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Match> matches = new ArrayList<>();
        for (List<Known> some : candidates(incoming)) {
            for (Known one : some) {
                Optional<Strength> found =
                        seen.add(one) ? strength(incoming, one) : Optional.empty();
                if (found.isPresent()) {
                    matches.add(match(one, found.get()));
                }
            }
        }
        matches.sort(Comparator.comparing(Match::strength));
        if (matches.isEmpty()) {
            add(incoming);
        }
        return matches;
    }

    private List<List<Known>> candidates(Known incoming) {
        List<List<Known>> candidates = new ArrayList<>();
        incoming.numbers().forEach(number -> candidates.add(some(byNumber, number)));
        candidates.add(some(byName, incoming.name().whole()));
        candidates.add(some(byName, incoming.name().core()));
        candidates.add(some(byPerson, person(incoming)));
        return candidates;
    }

    private Optional<Strength> strength(Known one, Known other) {
        if (one.sharesNumber(other)) {
            return byNumber(one, other);
        }
        boolean against = !one.numbers().isEmpty() && !other.numbers().isEmpty();
        boolean near = one.isNear(other);
        boolean sameName = one.name().isSame(other.name());
        boolean sameHere =
                near && (sameName || one.isPlaced() && one.name().isSameCore(other.name()));
        if (sameHere && !against) {
            return Optional.of(Strength.CERTAIN);
        }
        boolean placed = near || !one.isPlaced() || !other.isPlaced();
        boolean byName = sameName && placed && !(against && one.hasOtherPerson(other));
        boolean byPerson = near && one.hasSamePerson(other) && isAlike(one, other);
        return byName || byPerson ? Optional.of(Strength.SUSPECTED) : Optional.empty();
    }

    /** One number, several names: two persons of a family, or one shop under two names. */
    private Optional<Strength> byNumber(Known one, Known other) {
        if (one.name().isSameOrContained(other.name())) {
            return Optional.of(Strength.CERTAIN);
        }
        boolean persons = one.name().isPerson() && other.name().isPerson();
        boolean alike = one.name().likeness(other.name()) >= SOMEWHAT_ALIKE;
        boolean asked = alike || one.hasSamePerson(other) || (!persons && !isSwitchboard(one));
        return asked ? Optional.of(Strength.SUSPECTED) : Optional.empty();
    }

    /** A number many different names have tells nothing. */
    private boolean isSwitchboard(Known one) {
        return one.numbers().stream()
                .allMatch(
                        number ->
                                some(byNumber, number).stream()
                                                .map(entry -> entry.name().core())
                                                .distinct()
                                                .count()
                                        >= NAMES_OF_A_SWITCHBOARD);
    }

    private static boolean mayBeContained(Known one, Known other) {
        return one.mayContain(other) || other.mayContain(one);
    }

    /** Whether they may share enough pairs of letters for a closer look; quick. */
    private static boolean mayBeAlike(Known one, Known other) {
        int length = one.name().core().length() + other.name().core().length();
        return 2 * one.mostPairsIn(other) >= ALIKE * (length - 2);
    }

    /** 宏达 and 鸿达: as long, and half of it the same; all else is not worth looking up. */
    private static boolean maySoundAlike(String one, String other) {
        int shared = 0;
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            char letter = one.charAt(i);
            if (letter == other.charAt(i)) {
                shared++;
            } else if (!Character.isIdeographic(letter)
                    && !Character.isIdeographic(other.charAt(i))) {
                return false; // a digit sounds like no other
            }
        }
        return shared > 0 && shared * 2 >= one.length();
    }

    /** How a name is read; looked up once, since that takes long. */
    private String sound(FirmName name) {
        return sounds.computeIfAbsent(name.core(), core -> Pinyin.of(core).sort());
    }

    private boolean isAlike(Known one, Known other) {
        FirmName name = one.name();
        return mayBeContained(one, other) && name.isSameOrContained(other.name())
                || mayBeAlike(one, other) && name.likeness(other.name()) >= ALIKE
                || maySoundAlike(name.core(), other.name().core())
                        && sound(name).equals(sound(other.name()));
    }

    private void add(Known entry) {
        entry.numbers().forEach(number -> put(byNumber, number, entry));
        put(byName, entry.name().whole(), entry);
        if (!entry.name().core().equals(entry.name().whole())) {
            put(byName, entry.name().core(), entry);
        }
        put(byPerson, person(entry), entry);
    }

    private static void put(Map<String, List<Known>> index, String key, Known entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
        }
    }

    private static List<Known> some(Map<String, List<Known>> index, String key) {
        List<Known> all = index.getOrDefault(key, List.of());
        return all.size() <= MOST_OF_A_KIND ? all : all.subList(0, MOST_OF_A_KIND);
    }

    private static String person(Known entry) {
        boolean known = !entry.contact().isEmpty() && !entry.region().isEmpty();
        return known ? entry.contact() + "\n" + entry.region() : "";
    }

    private static Match match(Known entry, Strength strength) {
        return new Match(
                entry.card(), entry.row(), strength, entry.shownName(), entry.shownNumber());
    }
}
