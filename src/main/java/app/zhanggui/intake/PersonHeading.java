package app.zhanggui.intake;

import app.zhanggui.text.WordGroups;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading about a person to talk to: 联系人手机, 联系人2电话.
 *
 * @param which of them, counted from 1
 * @param rest what it says of the person; empty if it only names one
 */
record PersonHeading(int which, String rest) {
    private static final WordGroups WORDS = new WordGroups(PersonHeading.class, "persons.txt");
    private static final Pattern SAID =
            Pattern.compile(
                    ("(?:主要|首要|客户|公司)?" + WORDS.anyOf("contact"))
                            + "\\s*([1-5一二三四五]?)\\s*(?:的|[-_:])?\\s*(.*)");

    private static final Pattern BEHIND_HAN = Pattern.compile("(?<=\\p{IsHan})[a-z][a-z ]*$");

    /** The parts of a plain heading; empty if it is about nobody. */
    static Optional<PersonHeading> of(String plain) {
        Matcher said = SAID.matcher(plain);
        if (!said.matches()) {
            return Optional.empty();
        }
        int which = said.group(1).isEmpty() ? 1 : NumberedHeading.number(said.group(1));
        return Optional.of(new PersonHeading(which, said.group(2)));
    }

    /** 联系人姓名, and 联系人名字 Key Contact. */
    boolean isName() {
        return WORDS.words("contact name").contains(BEHIND_HAN.matcher(rest).replaceFirst(""));
    }
}
