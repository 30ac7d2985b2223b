package app.zhanggui.customer;

import app.zhanggui.db.Batch;
import app.zhanggui.text.Message;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One step in the life of a card: what the owner did, and what it changed (S1-05).
 *
 * @param before the card as it was until then, empty where it came to be; storing it brings the
 *     whole moment back
 * @param after the card as it was from then on
 * @param changes empty if nothing that is written on the card changed, as when it was deleted
 */
public record CardMoment(
        Batch batch, Optional<CustomerCard> before, CustomerCard after, List<CardChange> changes) {
    public CardMoment {
        changes = List.copyOf(changes);
    }

    public LocalDateTime at() {
        return batch.madeAt();
    }

    /** What was done. */
    public Message label() {
        return batch.label();
    }
}
