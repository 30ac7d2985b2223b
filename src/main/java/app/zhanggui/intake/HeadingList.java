package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.Pinyin;
import app.zhanggui.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings people give the columns of their lists, as {@code headers.txt} has them. */
final class HeadingList {

    /** Hardly a syllable begins with a vowel, hardly an English word has none. */
    private static final Pattern INITIALS = Pattern.compile("[a-z&&[^aeiou]]{3,6}");

    private static final int FEWEST_INITIALS = 3;
    private static final Pattern HAN_WORD = Pattern.compile("\\p{IsHan}{2,6}");

    private final Map<String, Meaning> words = new HashMap<>();
    private final Map<String, Heading.Part> parts = new HashMap<>();
    private final Set<String> counting = new HashSet<>();
    private final Set<String> idle = new HashSet<>();
    private final Map<String, Meaning> byInitials = new HashMap<>();

    HeadingList() {
        for (WordList.Entry entry : WordList.entries(HeadingList.class, "headers.txt")) {
            String[] head = entry.head().split(" ");
            List<String> plain = entry.words().stream().map(HeadingText::plain).toList();
            plain.forEach(word -> add(word, head));
            switch (head[0]) {
                case "count" -> counting.addAll(plain);
                case "idle" -> idle.addAll(plain);
                default -> {}
            }
        }
    }

    private void add(String word, String[] head) {
        int rank = head.length > 1 ? Integer.parseInt(head[1]) : Rank.PLAIN;
        Optional<Heading.Part> part =
                Arrays.stream(Heading.Part.values())
                        .filter(one -> one.name().equalsIgnoreCase(head[0]))
                        .findFirst();
        part.ifPresent(one -> parts.putIfAbsent(word, one));
        boolean ofName = part.isPresent() && part.get() != Heading.Part.ROLE;
        Optional<CardField> field = ofName ? Optional.of(CardField.CONTACT) : CardField.of(head[0]);
        Meaning meaning = new Meaning(field, ofName ? Rank.LESSER : rank, 0, 0);
        words.putIfAbsent(word, meaning);
        words.putIfAbsent(word.replace(" ", ""), meaning);
    }

    /** Whether it only numbers the rows. */
    boolean isCounting(String plain) {
        return counting.contains(plain);
    }

    /** Whether nobody would miss what stands below it. */
    boolean isIdle(String plain) {
        return counting.contains(plain) || idle.contains(plain);
    }

    /** What a word of the list means; with the number at its end, as in 电话2. */
    Optional<Meaning> exact(String plain) {
        return written(plain).map(one -> one.numbered(NumberedHeading.atEnd(plain)));
    }

    Optional<Meaning> written(String plain) {
        return word(plain)
                .or(() -> word(plain.replaceAll("[-/ ]+", " ").strip()))
                .or(() -> word(plain.replace(" ", "")))
                .or(() -> word(HeadingUnit.without(plain)));
    }

    Optional<Meaning> word(String plain) {
        return Optional.ofNullable(words.get(plain));
    }

    /**
     * 备柱 for 备注: who types by sound may take the wrong character; and {@code gsdz} for 公司地址, as
     * programmers call their columns.
     */
    Optional<Meaning> sounding(String plain) {
        if (HAN_WORD.matcher(plain).matches()) {
            return word(Pinyin.of(plain).sort().replace(" ", "")).map(Meaning::guessed);
        }
        return INITIALS.matcher(plain).matches()
                ? Optional.ofNullable(initials().get(plain)).map(Meaning::guessed)
                : Optional.empty();
    }

    /** Fields by the initials of their words, where no two fields have the same. */
    private synchronized Map<String, Meaning> initials() {
        if (byInitials.isEmpty()) {
            Set<String> several = new HashSet<>();
            words.forEach((word, meaning) -> addInitials(word, meaning, several));
            byInitials.keySet().removeAll(several);
        }
        return byInitials;
    }

    private void addInitials(String word, Meaning meaning, Set<String> several) {
        if (HAN_WORD.matcher(word).matches() && word.length() >= FEWEST_INITIALS) {
            for (String initials : Pinyin.of(word).initials().split(" ")) {
                Meaning before = byInitials.putIfAbsent(initials, meaning);
                if (before != null && !before.field().equals(meaning.field())) {
                    several.add(initials);
                }
            }
        }
    }

    Optional<Heading.Part> part(String plain) {
        return Optional.ofNullable(parts.get(plain));
    }
}
