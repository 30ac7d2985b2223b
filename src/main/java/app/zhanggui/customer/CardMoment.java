package app.zhanggui.customer;

import app.zhanggui.text.Message;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was done to a card: when, what it was called, and which fields it changed.
 *
 * @param before the card as it was then; empty where it came to be
 */
public record CardMoment(
        LocalDateTime at, Message label, List<FieldChange> changes, Optional<CustomerCard> before) {
    public CardMoment {
        changes = List.copyOf(changes);
    }

    /** A field whose value became another; canonical texts, empty for none. */
    public record FieldChange(Field field, String before, String after) {}
}
