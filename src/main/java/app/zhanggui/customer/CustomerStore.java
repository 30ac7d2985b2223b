package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CONTACT_RECORD;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;
import static app.zhanggui.db.schema.Tables.PROMISE;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.Ids;
import app.zhanggui.db.UndoReport;
import app.zhanggui.db.schema.tables.records.CardValueRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Pieces;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The customer cards in the card file. Each method is one transaction unless it takes one. */
public final class CustomerStore {
    private static final Set<Table<?>> CARD_TABLES =
            Set.of(CUSTOMER, CARD_VALUE, CONTACT, IMPORTANT_DATE, CONTACT_RECORD, PROMISE);

    private final Database database;

    public CustomerStore(Database database) {
        this.database = database;
    }

    /** The card, unless it is in the recycle bin or was never there. */
    public Optional<CustomerCard> card(CustomerId id) {
        return database.read(sql -> cards(sql, CUSTOMER.ID.eq(id.value()))).stream().findFirst();
    }

    /** The cards of these customers that are there, by id. */
    public List<CustomerCard> cards(Collection<CustomerId> ids) {
        return database.read(sql -> cards(sql, Ids.among(CUSTOMER.ID, values(ids))));
    }

    /** All cards but those in the recycle bin, by id. */
    public List<CustomerCard> cards() {
        return database.read(sql -> cards(sql, DSL.noCondition()));
    }

    static List<CustomerCard> cards(DSLContext sql, Condition which) {
        Map<Long, List<Contact>> contacts = ContactRowStore.of(sql, which);
        Map<Long, List<ImportantDate>> dates = DayRowStore.of(sql, which);
        Map<Long, List<CardValueRecord>> facts = FactRowStore.of(sql, which);
        return sql.selectFrom(CUSTOMER)
                .where(which, CUSTOMER.DELETED_AT.isNull())
                .orderBy(CUSTOMER.ID)
                .fetch(
                        row ->
                                new CustomerCard(
                                        CustomerRowStore.customer(
                                                row, facts.getOrDefault(row.getId(), List.of())),
                                        contacts.getOrDefault(row.getId(), List.of()),
                                        dates.getOrDefault(row.getId(), List.of())));
    }

    /** One line a card, all of them but the recycle bin's. */
    public List<CardLine> lines() {
        return database.read(sql -> CardLineStore.lines(sql, DSL.noCondition()));
    }

    /** The lines of these customers that are there. */
    public List<CardLine> lines(Collection<CustomerId> ids) {
        return database.read(sql -> CardLineStore.lines(sql, Ids.among(CUSTOMER.ID, values(ids))));
    }

    public long count() {
        return database.read(sql -> (long) sql.fetchCount(CUSTOMER, CUSTOMER.DELETED_AT.isNull()));
    }

    /** Adds a card and returns it with its ids. */
    public CustomerCard add(CustomerCard card) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.add", card.customer().name()),
                changes -> reread(changes, addAll(changes, List.of(card)).get(0)));
    }

    /**
     * Stores a card as it is now; persons and days left out of it are taken away.
     *
     * @throws UserFault if the card is gone meanwhile
     */
    public CustomerCard save(CustomerCard card) {
        return database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.edit", card.customer().name()),
                changes -> {
                    saveAll(changes, List.of(card));
                    return reread(changes, card.id());
                });
    }

    /**
     * Changes a card as it stands in the file now, whatever it was like where the change was made.
     *
     * @param shown the card as it was last seen
     * @param how gives the card as it is to be
     * @throws UserFault if the card is gone meanwhile
     */
    public CustomerCard change(CustomerCard shown, UnaryOperator<CustomerCard> how) {
        return save(how.apply(card(shown.id()).orElse(shown)));
    }

    /** Adds many cards within a transaction, in order. */
    public List<CustomerId> addAll(Changes changes, List<CustomerCard> cards) {
        return toAdd(cards).apply(changes);
    }

    /**
     * Readies many cards to be added, which needs no card file and takes half the time, since the
     * names are read. What it returns adds them within a transaction, in order.
     */
    public Function<Changes, List<CustomerId>> toAdd(List<CustomerCard> cards) {
        return NewCardRowStore.of(cards, LocalDateTime.now(database.clock()))::addTo;
    }

    /**
     * Stores many cards within a transaction.
     *
     * @throws UserFault if one of them is gone meanwhile
     */
    public void saveAll(Changes changes, List<CustomerCard> cards) {
        for (List<CustomerCard> some : Pieces.of(cards)) {
            Map<Long, CustomerRecord> standing = standing(changes.sql(), some);
            List<CustomerRecord> rows = new ArrayList<>(some.size());
            for (CustomerCard card : some) {
                CustomerRecord row = standing.get(card.id().value());
                if (row == null) {
                    throw UserFault.unusable("customer.gone", card.customer().name());
                }
                CustomerRowStore.fill(row, card.customer());
                rows.add(row);
            }
            CardLifeStore.note(changes, rows, LocalDate.now(database.clock()));
            changes.updateAll(rows.stream().filter(CustomerRecord::changed).toList());
            CardRowStore.replaceAll(changes, some);
        }
    }

    private static Map<Long, CustomerRecord> standing(DSLContext sql, List<CustomerCard> cards) {
        List<Long> ids = cards.stream().map(card -> card.id().value()).toList();
        return sql.selectFrom(CUSTOMER)
                .where(Ids.among(CUSTOMER.ID, ids), CUSTOMER.DELETED_AT.isNull())
                .fetchMap(CUSTOMER.ID);
    }

    private static CustomerCard reread(Changes changes, CustomerId id) {
        return cards(changes.sql(), CUSTOMER.ID.eq(id.value())).get(0);
    }

    /**
     * Stores many cards as they are now, as one undoable step, and names that step.
     *
     * @throws UserFault if one of them is gone meanwhile
     */
    public BatchId saveAll(List<CustomerCard> cards, Message label) {
        return database.write(
                ChangeKind.EDIT,
                label,
                changes -> {
                    saveAll(changes, cards);
                    return changes.batch();
                });
    }

    /** Puts customers into the recycle bin, as one undoable step, and names that step. */
    public BatchId delete(Collection<CustomerId> ids) {
        return database.write(
                ChangeKind.DELETE,
                Message.of("customer.change.delete", ids.size()),
                changes -> {
                    LocalDateTime now = LocalDateTime.now(database.clock());
                    for (List<Long> some : Pieces.of(values(ids))) {
                        List<CustomerRecord> rows =
                                changes.sql().fetch(CUSTOMER, Ids.among(CUSTOMER.ID, some));
                        rows.forEach(row -> row.setDeletedAt(now));
                        changes.updateAll(rows);
                    }
                    return changes.batch();
                });
    }

    /**
     * Takes a step back, save the cards touched since.
     *
     * @throws UserFault if it is taken back already
     */
    public UndoReport undo(BatchId step) {
        return database.undo(step);
    }

    /** Writes a new day to remember onto a card within a transaction. */
    public void addDay(Changes changes, CustomerId customer, ImportantDate day) {
        changes.insert(DayRowStore.row(customer, day));
    }

    /** Told, in the thread that wrote, which cards a write changed, added or took away. */
    public void onChange(Consumer<Set<CustomerId>> listener) {
        database.onCommit(
                committed -> {
                    if (committed.touches(CARD_TABLES)) {
                        listener.accept(
                                committed.cards().stream()
                                        .map(CustomerId::new)
                                        .collect(Collectors.toSet()));
                    }
                });
    }

    private static List<Long> values(Collection<CustomerId> ids) {
        return ids.stream().map(CustomerId::value).toList();
    }
}
