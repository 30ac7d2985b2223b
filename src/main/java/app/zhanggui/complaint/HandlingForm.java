package app.zhanggui.complaint;

import java.util.List;

/**
 * 处理单: one complaint as it stands on paper (S4-69). What is not known yet is an empty text and
 * becomes a line to write on.
 *
 * @param title what the file is called
 * @param points the size of the letters
 * @param head what the complaint is about
 * @param stages the six, in order
 * @param signatures whose names stand below
 */
public record HandlingForm(
        String title,
        String number,
        double points,
        List<Row> head,
        List<StageBox> stages,
        Signs signs,
        List<String> signatures,
        String footer) {

    /** Two facts side by side, or one over the whole width. */
    public record Row(Pair left, Pair right, boolean wide) {
        static Row of(Pair left, Pair right) {
            return new Row(left, right, false);
        }

        static Row wide(Pair only) {
            return new Row(only, Pair.NONE, true);
        }

        public boolean isEmpty() {
            return left.value().isEmpty() && right.value().isEmpty();
        }
    }

    /** A fact and its name. */
    public record Pair(String label, String value) {
        static final Pair NONE = new Pair("", "");
    }

    /**
     * What one stage wrote down.
     *
     * @param by who of us saw to it; without a label where nobody is asked for
     * @param when it was done, empty if it is not
     */
    public record StageBox(String title, Pair by, String when, List<Row> rows) {}

    /** The five answers to how the customer felt, one of them ticked. */
    public record Signs(String label, List<String> words, int ticked) {
        static final int NONE = -1;
    }
}
