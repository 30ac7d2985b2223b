package app.zhanggui.intake;

import app.zhanggui.text.Message;
import java.util.Optional;

/**
 * A row of a list of talks, promises, days or owned goods, and what will become of it.
 *
 * @param sheet counted from 0, among such lists of the file
 * @param row counted from 0, as in the sheet
 * @param customer the name or number in the sheet
 * @param matched the name on the card it goes to; empty if there is none
 * @param entry empty if it is not to be written down
 * @param why what keeps it out
 */
public record EntryRow(
        int sheet,
        int row,
        String customer,
        Fate fate,
        String matched,
        Optional<Entry> entry,
        Optional<Message> why) {

    /** What will become of a row. */
    public enum Fate {
        /** It is written down. */
        NEW,
        /** It stands on the card, or further up in the sheet, already. */
        REPEATED,
        /** No card is its own, or several may be. */
        UNMATCHED,
        /** It cannot be read. */
        PROBLEM
    }

    /** Whether it is to be mended before it can be written down. */
    boolean isLeftOut() {
        return fate == Fate.UNMATCHED || fate == Fate.PROBLEM;
    }

    /** The day it is of; empty where it could not be read. */
    public String on() {
        return entry.map(Entry::on).orElse("");
    }

    /** What it says; empty where it could not be read. */
    public String words() {
        return entry.map(Entry::words).orElse("");
    }
}
