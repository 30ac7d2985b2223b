package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import java.util.List;
import java.util.stream.Stream;

/**
 * One kind of what is written beside the cards: how a row is read, and what stands there already.
 */
interface EntryBook {
    /**
     * Reads a row.
     *
     * @throws EntryCells.Unread if it cannot be
     */
    Entry read(EntryCells cells, CustomerCard card);

    /** The keys of what these customers have already. */
    Stream<List<Object>> standing(List<CustomerCard> cards);
}
