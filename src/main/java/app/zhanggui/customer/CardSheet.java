package app.zhanggui.customer;

import java.util.List;

/**
 * One card as it stands on paper, word for word; what a card does not say is an empty text, and on
 * a card to fill in by hand everything is.
 *
 * @param letter of the level, empty if it has none
 * @param standing below the name
 * @param edge the notches of the upper edge (S4-12)
 * @param people the contact persons
 * @param talks what was said last, the newest first
 * @param lines empty lines to write on, below the talks
 */
public record CardSheet(
        String letter,
        String name,
        String standing,
        List<EdgeFamily> edge,
        List<Section> sections,
        List<Person> people,
        List<Talk> talks,
        int lines) {

    /** The places of one family of notches. */
    public record EdgeFamily(String name, List<Hole> holes) {}

    /**
     * One place on the edge.
     *
     * @param cut whether the hole is open to the edge
     */
    public record Hole(String word, boolean cut) {}

    /** A part of the card, such as 基础资料. */
    public record Section(String name, List<Row> rows) {}

    /** Two facts side by side, or one that needs the whole width. */
    public record Row(Pair left, Pair right, boolean wide) {}

    /** A fact and its name. */
    public record Pair(String label, String value) {
        public static final Pair NONE = new Pair("", "");
    }

    /** A contact person in one line. */
    public record Person(String name, String role, String reach) {}

    /** A contact record in one line. */
    public record Talk(String day, String channel, String words) {}
}
