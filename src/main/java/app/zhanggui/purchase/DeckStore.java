package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DeckType;
import app.zhanggui.customer.Relationship;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** In which deck each card stands, and the decks that were accepted. */
public final class DeckStore {
    private final Database database;

    public DeckStore(Database database) {
        this.database = database;
    }

    /** Every customer who is there and not archived, by name. */
    public List<DeckSuggestion.Account> accounts() {
        return database.read(
                sql ->
                        sql.select(CUSTOMER.ID, CUSTOMER.NAME, CUSTOMER.RELATIONSHIP, CUSTOMER.DECK)
                                .from(CUSTOMER)
                                .where(CUSTOMER.DELETED_AT.isNull(), CUSTOMER.ARCHIVED_ON.isNull())
                                .orderBy(CUSTOMER.PINYIN_SORT, CUSTOMER.ID)
                                .fetch(
                                        row ->
                                                new DeckSuggestion.Account(
                                                        new CustomerId(row.value1()),
                                                        row.value2(),
                                                        Relationship.valueOf(row.value3()),
                                                        Optional.ofNullable(row.value4())
                                                                .map(DeckType::valueOf))));
    }

    /** Puts cards into accepted decks as one undoable step; cards gone meanwhile are left. */
    public BatchId accept(Map<CustomerId, DeckType> decks, Progress progress) {
        return AcceptedStore.accept(
                database,
                Message.of("purchase.change.decks", decks.size()),
                decks,
                (row, deckType) -> row.setDeck(deckType.name()),
                progress);
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public UndoReport undo(BatchId step) {
        return database.undo(step);
    }
}
