package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordGroups;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Headings that only end like one of our words: a guess, to be asked about. */
final class HeadingEnds {
    private static final WordGroups WORDS = new WordGroups(HeadingEnds.class, "names.txt");
    private static final Pattern SOMEBODY =
            Pattern.compile(".*[^货产品卡牌部行组款](?:姓名|名字)|.*" + WORDS.anyOf("somebody") + "名称?");

    private final HeadingList list;
    private final List<String> ends;

    HeadingEnds(HeadingList list, List<String> ends) {
        this.list = list;
        this.ends = ends;
    }

    /** 巡店电话, 学徒姓名: something of ours, but of whom nobody says. */
    Optional<Meaning> read(String plain) {
        if (SOMEBODY.matcher(plain).matches()) {
            return Optional.of(Meaning.of(CardField.NAME, Rank.BY_LAST_WORD));
        }
        return ends.stream()
                .filter(word -> plain.endsWith(isLatin(word) ? " " + word : word))
                .map(word -> endingIn(word, plain.substring(0, plain.length() - word.length())))
                .findFirst();
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) <= 'z';
    }

    /** 地址电话 has both in one cell, which is taken apart. */
    private Meaning endingIn(String word, String before) {
        Meaning last = list.word(word).orElseThrow();
        List<Meaning> both =
                list.written(before).map(first -> List.of(first, last)).orElse(List.of(last));
        boolean address = both.stream().anyMatch(one -> one.is(CardField.ADDRESS));
        boolean number =
                both.stream().anyMatch(one -> one.is(CardField.PHONE) || one.is(CardField.MOBILE));
        return address && number ? Meaning.of(CardField.ADDRESS, Rank.VAGUE) : last.guessed();
    }
}
