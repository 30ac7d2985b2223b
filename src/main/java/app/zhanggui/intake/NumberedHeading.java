package app.zhanggui.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that says which of several it is: 电话2, 第二联系人手机, 备用电话, Address 1 - City.
 *
 * @param word the heading without its number
 * @param which counted from 1
 * @param person whether it numbers the persons to talk to, and not the columns of one
 */
record NumberedHeading(String word, int which, boolean person) {
    private static final String DIGITS = "1一2二3三4四5五6六7七8八9九";
    private static final Pattern AT_END = Pattern.compile("(.*?\\D)\\s*([1-9一二三四五])");
    private static final Pattern INSIDE =
            Pattern.compile("(?:第([一二三四五1-5])|(次要|备用|其他|其它|另一))(联系人|联络人|联系电话|电话|手机)(.*)");
    private static final Pattern OF_ADDRESS_BOOK =
            Pattern.compile(
                    "(phone|e-?mail|address|organization|website|im|relation|event) ([1-5]) - (.+)");

    /** The parts of a plain heading; empty if it has no number. */
    static Optional<NumberedHeading> of(String plain) {
        Matcher inside = INSIDE.matcher(plain);
        if (inside.matches()) {
            int which = inside.group(1) == null ? 2 : number(inside.group(1));
            String word = inside.group(3);
            return Optional.of(
                    new NumberedHeading(word + inside.group(4), which, word.endsWith("人")));
        }
        Matcher book = OF_ADDRESS_BOOK.matcher(plain);
        if (book.matches()) {
            boolean value = book.group(3).equals("value") || book.group(3).equals("formatted");
            String word = value ? book.group(1) : book.group(3);
            return Optional.of(new NumberedHeading(word, number(book.group(2)), false));
        }
        Matcher end = AT_END.matcher(plain);
        return end.matches()
                ? Optional.of(
                        new NumberedHeading(end.group(1).strip(), number(end.group(2)), false))
                : Optional.empty();
    }

    /** What it means if its word alone means that: a later one gives way to the first. */
    Meaning of(Meaning word) {
        Meaning later = word.lesser(which > 1 ? 1 : 0);
        return person ? later.of(which) : later.numbered(which);
    }

    /** The number at the end of a heading; 0 if there is none. */
    static int atEnd(String plain) {
        Matcher end = AT_END.matcher(plain);
        return end.matches() ? number(end.group(2)) : 0;
    }

    /** The number that a digit stands for, 2 and 二 alike. */
    static int number(String digit) {
        return DIGITS.indexOf(digit) / 2 + 1;
    }
}
