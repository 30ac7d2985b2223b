package app.zhanggui.db;

/** What the journal is told of one row; it is made into text when it is packed. */
interface Told {
    /** About how many characters it will be. */
    int weight();

    /** Adds it to a text, on a line of its own. */
    void writeTo(StringBuilder text);
}
