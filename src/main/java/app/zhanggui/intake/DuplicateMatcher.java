package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.FirmName;
import app.zhanggui.customer.NumberKeys;
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

    private record Entry(
            Optional<CustomerId> card,
            RowKey row,
            FirmName name,
            String shownName,
            String contact,
            String region,
            Set<String> numbers,
            String shownNumber) {}

    private final Map<String, String> sounds = new HashMap<>();
    private final Map<String, List<Entry>> byNumber = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, List<Entry>> byPerson = new HashMap<>();

    DuplicateMatcher(List<CardLine> cards) {
        for (CardLine card : cards) {
            add(
                    new Entry(
                            Optional.of(card.id()),
                            new RowKey(0, 0),
                            FirmName.of(card.name()),
                            card.name(),
                            card.contact(),
                            card.region(),
                            NumberKeys.of(card.numbers()),
                            card.number()));
        }
    }

    /** Whom the row may be, the certain ones first; a row nobody else may be is kept for others. */
    List<Match> find(RowKey key, Draft draft) {
        Entry incoming = entry(key, draft);
        Set<Entry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Match> matches = new ArrayList<>();
        for (List<Entry> some : candidates(incoming)) {
            for (Entry one : some) {
                if (seen.add(one)) {
                    strength(incoming, one).ifPresent(found -> matches.add(match(one, found)));
                }
            }
        }
        matches.sort(Comparator.comparing(Match::strength));
        if (matches.isEmpty()) {
            add(incoming);
        }
        return matches;
    }

    private List<List<Entry>> candidates(Entry incoming) {
        List<List<Entry>> candidates = new ArrayList<>();
        incoming.numbers.forEach(number -> candidates.add(some(byNumber, number)));
        candidates.add(some(byName, incoming.name.whole()));
        candidates.add(some(byName, incoming.name.core()));
        candidates.add(some(byPerson, person(incoming)));
        return candidates;
    }

    private Optional<Strength> strength(Entry one, Entry other) {
        boolean called = shareNumber(one, other);
        boolean near = one.region.equals(other.region);
        boolean sameName = one.name.whole().equals(other.name.whole());
        boolean sameCore = one.name.core().equals(other.name.core());
        boolean samePerson = !one.contact.isEmpty() && one.contact.equals(other.contact);
        boolean against = !called && !one.numbers.isEmpty() && !other.numbers.isEmpty();
        if (called) {
            return byNumber(one, other, samePerson);
        }
        if (!against && near && (sameName || (sameCore && !one.region.isEmpty()))) {
            return Optional.of(Strength.CERTAIN);
        }
        boolean placed = near || one.region.isEmpty() || other.region.isEmpty();
        boolean otherPerson =
                against && !one.contact.isEmpty() && !other.contact.isEmpty() && !samePerson;
        boolean byName = sameName && placed && !otherPerson;
        boolean byPerson = samePerson && near && isAlike(one.name, other.name);
        return byName || byPerson ? Optional.of(Strength.SUSPECTED) : Optional.empty();
    }

    /** One number, several names: two persons of a family, or one shop under two names. */
    private Optional<Strength> byNumber(Entry one, Entry other, boolean samePerson) {
        if (one.name.isSameOrContained(other.name)) {
            return Optional.of(Strength.CERTAIN);
        }
        boolean persons = one.name.isPerson() && other.name.isPerson();
        boolean alike = one.name.likeness(other.name) >= SOMEWHAT_ALIKE;
        boolean asked = alike || samePerson || (!persons && !isSwitchboard(one));
        return asked ? Optional.of(Strength.SUSPECTED) : Optional.empty();
    }

    /** A number many different names have tells nothing. */
    private boolean isSwitchboard(Entry one) {
        return one.numbers.stream()
                .allMatch(
                        number ->
                                some(byNumber, number).stream()
                                                .map(entry -> entry.name.core())
                                                .distinct()
                                                .count()
                                        >= NAMES_OF_A_SWITCHBOARD);
    }

    /** Whether they share enough pairs of letters for a closer look; quick. */
    private static boolean mayBeAlike(String one, String other) {
        int shared = 0;
        for (int i = 0; i + 1 < one.length(); i++) {
            for (int j = 0; j + 1 < other.length(); j++) {
                boolean same = one.charAt(i) == other.charAt(j);
                if (same && one.charAt(i + 1) == other.charAt(j + 1)) {
                    shared++;
                    break;
                }
            }
        }
        return 2 * shared >= ALIKE * (one.length() + other.length() - 2);
    }

    /** 宏达 and 鸿达: as long, and half of it the same; all else is not worth looking up. */
    private static boolean maySoundAlike(String one, String other) {
        int shared = 0;
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            shared += one.charAt(i) == other.charAt(i) ? 1 : 0;
        }
        return shared > 0 && shared * 2 >= one.length();
    }

    /** How a name is read; looked up once, since that takes long. */
    private String sound(FirmName name) {
        return sounds.computeIfAbsent(name.core(), core -> Pinyin.of(core).sort());
    }

    private boolean isAlike(FirmName one, FirmName other) {
        return one.isSameOrContained(other)
                || mayBeAlike(one.core(), other.core()) && one.likeness(other) >= ALIKE
                || maySoundAlike(one.core(), other.core()) && sound(one).equals(sound(other));
    }

    private static boolean shareNumber(Entry one, Entry other) {
        for (String number : one.numbers) {
            if (other.numbers.contains(number)) {
                return true;
            }
        }
        return false;
    }

    private void add(Entry entry) {
        entry.numbers.forEach(number -> put(byNumber, number, entry));
        put(byName, entry.name.whole(), entry);
        if (!entry.name.core().equals(entry.name.whole())) {
            put(byName, entry.name.core(), entry);
        }
        put(byPerson, person(entry), entry);
    }

    private static void put(Map<String, List<Entry>> index, String key, Entry entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
        }
    }

    private static List<Entry> some(Map<String, List<Entry>> index, String key) {
        List<Entry> all = index.getOrDefault(key, List.of());
        return all.size() <= MOST_OF_A_KIND ? all : all.subList(0, MOST_OF_A_KIND);
    }

    private static String person(Entry entry) {
        boolean known = !entry.contact.isEmpty() && !entry.region.isEmpty();
        return known ? entry.contact + "\n" + entry.region : "";
    }

    private static Match match(Entry entry, Strength strength) {
        return new Match(entry.card, entry.row, strength, entry.shownName, entry.shownNumber);
    }

    private static Entry entry(RowKey key, Draft draft) {
        String phone = draft.get(CardField.PHONE);
        String mobile = draft.get(CardField.MOBILE);
        String name = draft.get(CardField.NAME);
        return new Entry(
                Optional.empty(),
                key,
                FirmName.of(name),
                name,
                draft.get(CardField.CONTACT),
                draft.get(CardField.REGION),
                numbers(phone, mobile),
                mobile.isEmpty() ? phone : mobile);
    }

    /** Most rows have one mobile and no more; those are quick. */
    private static Set<String> numbers(String phone, String mobile) {
        boolean alone = phone.isEmpty() && PhoneReader.isBareMobile(mobile);
        return alone ? Set.of(mobile) : NumberKeys.of(phone + " " + mobile);
    }
}
