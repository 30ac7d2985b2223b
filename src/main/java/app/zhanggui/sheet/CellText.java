package app.zhanggui.sheet;

import java.util.regex.Pattern;

/** What can be told of a cell from its text alone. */
public final class CellText {
    private static final Pattern LOST = Pattern.compile("[-+]?\\d(\\.\\d+)?[Ee]\\+?\\d{2,3}");
    private static final Pattern ERROR =
            Pattern.compile(
                    "#(N/A|DIV/0!|NAME\\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)|Err:\\d{3}");

    private static final int ENOUGH = 200;

    private CellText() {}

    /** Whether there is nothing to see, ideographic and no-break spaces included. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cell shows an error such as {@code #REF!}: there is no value. */
    public static boolean isError(String text) {
        return (text.startsWith("#") || text.startsWith("Err:"))
                && ERROR.matcher(text.strip()).matches();
    }

    /**
     * Whether digits were lost: a number of more than 15 digits was kept as a number, or a file was
     * saved with {@code 1.38E+10}. Numbers whose digits are all there never look like this.
     */
    public static boolean hasLostDigits(String text) {
        return text.length() > 4 && LOST.matcher(text.strip()).matches();
    }

    /** Whether the text says, by an apostrophe before it, that it only looks like damage. */
    public static boolean isLiteral(String text) {
        return text.startsWith("'") && looksDamaged(withoutApostrophes(text));
    }

    /** Such a text as it is meant. */
    public static String literal(String text) {
        return text.substring(1);
    }

    /** The text as it must be written, so that it is not taken for damage when it is read. */
    static String protectedText(String text) {
        return looksDamaged(withoutApostrophes(text)) ? "'" + text : text;
    }

    private static String withoutApostrophes(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '\'') {
            from++;
        }
        return text.substring(from);
    }

    private static boolean looksDamaged(String text) {
        return isError(text) || hasLostDigits(text);
    }

    /** The text without what one does not see around it: spaces of every kind, BOM, tabs. */
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** As much of the text as tells what kind of cell it is: nobody's name or number is longer. */
    public static String beginning(String text) {
        String trimmed = trimmed(text);
        return trimmed.length() > ENOUGH ? trimmed.substring(0, ENOUGH) : trimmed;
    }

    /** Whether two texts are the same but for spaces around them and how their lines end. */
    public static boolean isSame(String one, String other) {
        return one.equals(other) || oneEnd(trimmed(one)).equals(oneEnd(trimmed(other)));
    }

    private static String oneEnd(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isSpace(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c == '\u200B'
                || c == '\u200E';
    }
}
