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

    /** Two characters sound like many a word, three like one. */
    private static final Pattern LONG_HAN_WORD = Pattern.compile("\\p{IsHan}{3,6}");

    private static final Pattern SYLLABLES = Pattern.compile("[a-z]{6,30}");
    private static final Pattern HAN_WORD = Pattern.compile("\\p{IsHan}{2,6}");

    private final Map<String, Meaning> words = new HashMap<>();
    private final Map<String, Heading.Part> parts = new HashMap<>();
    private final Set<String> counting = new HashSet<>();
    private final Set<String> idle = new HashSet<>();
    private final Map<String, Meaning> bySound = new HashMap<>();

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
     * 备柱 for 备注: who types by sound may take the wrong character; {@code YinHangZhangHu} for 银行账户,
     * and {@code gsdz} for 公司地址, as programmers call their columns.
     */
    Optional<Meaning> sounding(String plain) {
        return sound(plain)
                .flatMap(sound -> word(sound).or(() -> Optional.ofNullable(sounds().get(sound))))
                .map(Meaning::guessed);
    }

    private static Optional<String> sound(String plain) {
        if (HAN_WORD.matcher(plain).matches()) {
            return Optional.of(inSyllables(plain));
        }
        String together = plain.replace(" ", "");
        boolean sounds = INITIALS.matcher(plain).matches() || SYLLABLES.matcher(together).matches();
        return Optional.of(together).filter(any -> sounds);
    }

    private static String inSyllables(String word) {
        return Pinyin.of(word).sort().replace(" ", "");
    }

    /** Fields by the initials and the syllables of their words, where no two have the same. */
    private synchronized Map<String, Meaning> sounds() {
        if (bySound.isEmpty()) {
            Set<String> several = new HashSet<>();
            words.forEach((word, meaning) -> addSounds(word, meaning, several));
            bySound.keySet().removeAll(several);
        }
        return bySound;
    }

    private void addSounds(String word, Meaning meaning, Set<String> several) {
        if (LONG_HAN_WORD.matcher(word).matches()) {
            addSound(inSyllables(word), meaning, several);
            for (String initials : Pinyin.of(word).initials().split(" ")) {
                addSound(initials, meaning, several);
            }
        }
    }

    private void addSound(String sound, Meaning meaning, Set<String> several) {
        Meaning before = bySound.putIfAbsent(sound, meaning);
        if (before != null && !before.field().equals(meaning.field())) {
            several.add(sound);
        }
    }

    Optional<Heading.Part> part(String plain) {
        return Optional.ofNullable(parts.get(plain));
    }
}
