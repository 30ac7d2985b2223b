package app.zhanggui.customer;

import app.zhanggui.text.Pinyin;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a customer is recognised by, ready to be compared (S1-32, pains 3, 9 and 12). A number
 * counts digit by digit, a name by its core; two shops of one name in different places, or with
 * different numbers and persons, are two shops.
 *
 * @param reading of the name's core, its syllables apart
 * @param address letters and digits only; empty if it names no house
 */
record Identity(
        CustomerId id,
        FirmName name,
        String reading,
        Set<String> persons,
        String region,
        String address,
        Set<String> numbers) {
    private static final Pattern HOUSE = Pattern.compile(".*[\\d一二三四五六七八九十].*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_ADDRESS = 5;

    /** How like two names must be by themselves, with one person, with one number or house. */
    private static final double ALIKE = 0.75;

    private static final double RATHER_ALIKE = 0.5;
    private static final double SOMEWHAT_ALIKE = 0.3;

    /** Fewer syllables are the same in too many names. */
    static final int SHORTEST_READING = 3;

    static Identity of(CardLine line) {
        FirmName name = FirmName.of(line.name());
        return new Identity(
                line.id(),
                name,
                Pinyin.of(name.core()).sort(),
                persons(line.contacts()),
                line.region(),
                address(line.address()),
                NumberKeys.of(line.numbers()));
    }

    private static Set<String> persons(String names) {
        return Stream.of(names.split("\\s+"))
                .filter(name -> name.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String address(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = SIGNS.matcher(plain).replaceAll("");
        return bare.length() >= SHORTEST_ADDRESS && HOUSE.matcher(bare).matches() ? bare : "";
    }

    /** What the two have in common. */
    Set<Clue> clues(Identity other) {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        put(clues, Clue.NUMBER, !Collections.disjoint(numbers, other.numbers));
        put(clues, Clue.ADDRESS, !address.isEmpty() && address.equals(other.address));
        put(clues, Clue.PERSON, !Collections.disjoint(persons, other.persons));
        if (name.isSame(other.name) || name.isSameCore(other.name)) {
            clues.add(Clue.NAME);
        } else {
            put(clues, Clue.READING, hasReading() && reading.equals(other.reading));
            put(clues, Clue.NAME_ALIKE, isAlike(other, clues));
        }
        return clues;
    }

    private static void put(Set<Clue> clues, Clue clue, boolean holds) {
        if (holds) {
            clues.add(clue);
        }
    }

    boolean hasReading() {
        return reading.split(" ").length >= SHORTEST_READING;
    }

    private boolean isAlike(Identity other, Set<Clue> clues) {
        if (clues.contains(Clue.NUMBER) || clues.contains(Clue.ADDRESS)) {
            return name.likeness(other.name) >= SOMEWHAT_ALIKE
                    || name.isSameOrContained(other.name);
        }
        boolean met = clues.contains(Clue.PERSON);
        return name.likeness(other.name) >= (met ? RATHER_ALIKE : ALIKE);
    }

    /**
     * Whether the owner should be asked about two cards that have these clues in common.
     *
     * @param switchboard whether many different names have their number
     */
    boolean isSuspected(Identity other, Set<Clue> clues, boolean switchboard) {
        boolean named = hasNameOf(clues);
        if (clues.contains(Clue.NUMBER)) {
            boolean twoPersons = name.isPerson() && other.name.isPerson();
            return named || clues.contains(Clue.PERSON) || !twoPersons && !switchboard;
        }
        boolean near = region.equals(other.region) || region.isEmpty() || other.region.isEmpty();
        boolean met = clues.contains(Clue.PERSON) || clues.contains(Clue.ADDRESS);
        if (!named || !near) {
            return false;
        }
        boolean against = !numbers.isEmpty() && !other.numbers.isEmpty();
        if (clues.contains(Clue.NAME)) {
            boolean others = !persons.isEmpty() && !other.persons.isEmpty();
            return met || !against || !others && !name.isPerson();
        }
        return met || !against && region.equals(other.region);
    }

    private static boolean hasNameOf(Set<Clue> clues) {
        return clues.contains(Clue.NAME)
                || clues.contains(Clue.NAME_ALIKE)
                || clues.contains(Clue.READING);
    }
}
