package app.zhanggui.customer;

import app.zhanggui.db.Batch;
import java.util.List;

/**
 * One step in the life of a card: what the owner did, and what it changed (S1-05).
 *
 * @param before the card as it was until then; storing it brings the whole moment back
 * @param after the card as it was from then on
 * @param changes empty if nothing that is written on the card changed, as when it was deleted
 */
public record CardMoment(
        Batch batch, CustomerCard before, CustomerCard after, List<CardChange> changes) {
    public CardMoment {
        changes = List.copyOf(changes);
    }
}
