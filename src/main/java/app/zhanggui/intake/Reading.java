package app.zhanggui.intake;

import app.zhanggui.text.Finding.Severity;
import app.zhanggui.text.Message;
import java.util.List;
import java.util.Optional;

/**
 * What was read in a cell.
 *
 * @param text canonical text of the value; empty if there is none or it could not be read
 * @param trouble what the owner should know
 * @param severity how much it matters; {@code WARNING} says that the value was not read
 * @param persons the persons the cell names with their numbers, if it was taken apart
 */
public record Reading(
        String text, Optional<Message> trouble, Severity severity, List<NamedNumber> persons) {
    static final Reading BLANK = of("");

    static Reading of(String text) {
        return new Reading(text, Optional.empty(), Severity.HINT, List.of());
    }

    /** A value that was read, with something to say about it. */
    static Reading hinted(String text, Message hint) {
        return new Reading(text, Optional.of(hint), Severity.HINT, List.of());
    }

    /** Persons and their numbers; all of the cell is in them. */
    static Reading split(String text, List<NamedNumber> persons, Message hint) {
        return new Reading(text, Optional.of(hint), Severity.HINT, List.copyOf(persons));
    }

    /** A value that could not be read: it is kept in the remark as it stands. */
    static Reading unread(Message why) {
        return new Reading("", Optional.of(why), Severity.WARNING, List.of());
    }

    /** Whether something stands in the cell that could not be read. */
    public boolean isUnread() {
        return severity == Severity.WARNING;
    }

    /** Whether the owner should have the cell as it stands, beside what was read of it. */
    boolean isPartly() {
        return trouble.isPresent() && persons.isEmpty();
    }
}
