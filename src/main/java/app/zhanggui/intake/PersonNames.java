package app.zhanggui.intake;

import app.zhanggui.customer.FirmName;
import app.zhanggui.text.SimpleCharacters;
import app.zhanggui.text.WordGroups;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of persons from those of shops, by their length and their surname. */
final class PersonNames {
    private static final WordGroups WORDS = new WordGroups(PersonNames.class, "persons.txt");
    private static final String SURNAMES = String.join("", WORDS.words("surname"));
    private static final Set<String> DOUBLE_SURNAMES = Set.copyOf(WORDS.words("double surname"));

    private static final Pattern CALLED =
            Pattern.compile(
                    ("[小老阿](?!" + WORDS.anyOf("customer") + ")\\p{IsHan}{1,2}")
                            + ("|\\p{IsHan}{1,3}" + WORDS.anyOf("title")));

    /** 周末上课, 黄金会员: words that begin like names. */
    private static final Pattern NO_NAME =
            Pattern.compile("周[一二三四五六日天末]\\p{IsHan}*|\\p{IsHan}+" + WORDS.anyOf("no name"));

    private PersonNames() {}

    /** A name, or what one calls somebody: 陳先生, 阿明, 王总. */
    static boolean isSomebody(String text) {
        String simple = SimpleCharacters.of(text);
        return isPerson(simple) || CALLED.matcher(simple).matches();
    }

    static boolean isSurname(String text) {
        return text.length() == 1 && SURNAMES.contains(SimpleCharacters.of(text));
    }

    /** 王一, 王一民, 欧阳小明. */
    static boolean isPerson(String name) {
        boolean twofold = name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2));
        return name.length() >= 2
                && name.length() <= (twofold ? 4 : 3)
                && (twofold || SURNAMES.indexOf(name.charAt(0)) >= 0)
                && !NO_NAME.matcher(name).matches()
                && FirmName.of(name).isPerson();
    }
}
