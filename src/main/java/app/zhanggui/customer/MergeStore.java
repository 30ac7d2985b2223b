package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.NOT_SAME;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.db.schema.tables.records.NotSameRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Merging of cards in the card file, and the pairs the owner said are two customers. */
public final class MergeStore {
    private final Database database;
    private final CustomerStore customers;

    public MergeStore(Database database, CustomerStore customers) {
        this.database = database;
        this.customers = customers;
    }

    /** The cards side by side, as far as they are there, in the order of their ids. */
    public List<MergeSide> sides(Collection<CustomerId> ids) {
        List<CustomerCard> cards = customers.cards(ids);
        return database.read(sql -> cards.stream().map(card -> side(sql, card)).toList());
    }

    private static MergeSide side(DSLContext sql, CustomerCard card) {
        Map<String, Integer> rows = new HashMap<>(CustomerReferenceStore.counts(sql, card.id()));
        rows.keySet().removeAll(Set.of("CONTACT", "IMPORTANT_DATE", "NOT_SAME"));
        LocalDateTime since =
                sql.fetchValue(CUSTOMER.CREATED_AT, CUSTOMER.ID.eq(card.id().value()));
        return new MergeSide(card, since.toLocalDate(), rows);
    }

    /**
     * Makes the cards one, as one undoable step: all that hangs on the others goes to the survivor,
     * then they go into the recycle bin.
     *
     * @throws UserFault if a card was changed since it was shown; nothing is merged then
     */
    public BatchId merge(CardMerge decided) {
        return database.write(
                ChangeKind.MERGE,
                Message.of(
                        "customer.change.merge",
                        decided.cards().size(),
                        decided.value(CardField.NAME)),
                changes -> {
                    refuseIfStale(changes.sql(), decided);
                    write(changes, decided);
                    return changes.batch();
                });
    }

    private static void refuseIfStale(DSLContext sql, CardMerge decided) {
        for (CustomerCard shown : decided.cards()) {
            if (!cards(sql, shown.id()).equals(List.of(shown))) {
                throw UserFault.unusable("customer.merge.stale", shown.customer().name());
            }
        }
    }

    private void write(Changes changes, CardMerge decided) {
        CustomerRecord survivor = row(changes, decided.survivingCard());
        List<CustomerRecord> losers =
                decided.losers().stream().map(card -> row(changes, card)).toList();
        losers.forEach(loser -> SurvivorStore.fillBlanks(survivor, loser));
        if (survivor.changed()) {
            changes.update(survivor);
        }
        List<Long> gone = losers.stream().map(CustomerRecord::getId).toList();
        CustomerReferenceStore.move(changes, gone, survivor.getId());
        CustomerCard stored = cards(changes.sql(), decided.survivingCard().id()).get(0);
        customers.saveAll(changes, List.of(decided.into(stored)));
        for (Long id : gone) {
            CustomerRecord loser = changes.sql().fetchOne(CUSTOMER, CUSTOMER.ID.eq(id));
            loser.setDeletedAt(LocalDateTime.now(database.clock()));
            changes.update(loser);
        }
    }

    private static CustomerRecord row(Changes changes, CustomerCard card) {
        return changes.sql().fetchOne(CUSTOMER, CUSTOMER.ID.eq(card.id().value()));
    }

    private static List<CustomerCard> cards(DSLContext sql, CustomerId id) {
        return CustomerStore.cards(sql, CUSTOMER.ID.eq(id.value()));
    }

    /** Takes a merge back, save the cards touched since. */
    public void undo(BatchId step) {
        customers.undo(step);
    }

    /** Remembers that these pairs are two customers each, as one undoable step. */
    public BatchId keepApart(Collection<CardPair> pairs) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.apart"),
                changes -> {
                    List<NotSameRecord> rows = new ArrayList<>();
                    for (CardPair pair : pairs) {
                        NotSameRecord row = NOT_SAME.newRecord();
                        row.setCustomerId(pair.one().value());
                        row.setOtherId(pair.other().value());
                        rows.add(row);
                    }
                    changes.insertAll(rows);
                    return changes.batch();
                });
    }

    /** The pairs the owner said are two customers. */
    public Set<CardPair> apart() {
        return database.read(
                sql ->
                        sql.selectFrom(NOT_SAME).stream()
                                .map(
                                        row ->
                                                new CardPair(
                                                        new CustomerId(row.getCustomerId()),
                                                        new CustomerId(row.getOtherId())))
                                .collect(Collectors.toSet()));
    }
}
