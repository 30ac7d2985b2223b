package app.zhanggui.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What separates the fields of a text: comma, semicolon, tab, bar, or their full-width forms. The
 * one that cuts the first lines into the same number of fields wins, more fields before fewer;
 * where none cuts most of them alike, blanks may.
 *
 * @param said whether the first line says so, as in {@code sep=;}, and is no data
 */
record Separator(char sign, boolean said) {
    private static final char[] SIGNS = {',', '\t', ';', '|', '，', '；', '、'};
    private static final int LINES = 40;
    private static final double PLAIN = 0.8;

    static Separator of(String text) {
        if (text.length() > 5
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && (text.charAt(5) == '\r' || text.charAt(5) == '\n')) {
            return new Separator(text.charAt(4), true);
        }
        char best = ',';
        double bestWorth = 0;
        for (char sign : SIGNS) {
            double worth = worth(counts(text, sign));
            if (worth > bestWorth) {
                best = sign;
                bestWorth = worth;
            }
        }
        boolean blanks = bestWorth < PLAIN && BlankColumns.in(text);
        return new Separator(blanks ? BlankColumns.SIGN : best, false);
    }

    /** The text that is to be cut. */
    String body(String text) {
        return said ? text.substring(text.indexOf('\n') + 1) : text;
    }

    /** Signs outside quotes in each of the first lines that are not blank. */
    private static List<Integer> counts(String text, char sign) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean filled = false;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            filled |= !Character.isWhitespace(c);
            if (c == sign && !quoted) {
                count++;
            } else if (c == '\n' && !quoted) {
                if (filled) {
                    counts.add(count);
                }
                count = 0;
                filled = false;
            }
        }
        if (filled) {
            counts.add(count);
        }
        return counts;
    }

    /** The share of lines with the commonest count above zero, and a little for more fields. */
    private static double worth(List<Integer> counts) {
        double best = 0;
        for (int count : counts) {
            if (count > 0) {
                long same = counts.stream().filter(other -> other == count).count();
                double share = (double) same / counts.size();
                best = Math.max(best, share * (1 + Math.min(count, 30) / 20.0));
            }
        }
        return best;
    }
}
