package app.zhanggui.intake;

import app.zhanggui.text.Finding.Severity;
import app.zhanggui.text.Message;
import java.util.Optional;

/**
 * What was read in a cell.
 *
 * @param text canonical text of the value; empty if there is none or it could not be read
 * @param trouble what the owner should know
 * @param severity how much it matters; {@code WARNING} says that the value was not read
 */
public record Reading(String text, Optional<Message> trouble, Severity severity) {
    static final Reading BLANK = of("");

    static Reading of(String text) {
        return new Reading(text, Optional.empty(), Severity.HINT);
    }

    /** A value that was read, with something to say about it. */
    static Reading hinted(String text, Message hint) {
        return new Reading(text, Optional.of(hint), Severity.HINT);
    }

    /** A value that could not be read: it is kept in the remark as it stands. */
    static Reading unread(Message why) {
        return new Reading("", Optional.of(why), Severity.WARNING);
    }

    /** Whether something stands in the cell that could not be read. */
    public boolean isUnread() {
        return severity == Severity.WARNING;
    }
}
