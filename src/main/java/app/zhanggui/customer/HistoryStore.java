package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.customer.CardMoment.FieldChange;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Database;
import app.zhanggui.db.Past;
import app.zhanggui.db.schema.tables.records.ContactRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.text.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was changed on a card by field and date, and the cards in the recycle bin (S1-05). */
public final class HistoryStore {
    /** Older ones are of no use on a screen. */
    private static final int MOST = 200;

    private final Database database;

    public HistoryStore(Database database) {
        this.database = database;
    }

    /** A card in the recycle bin. */
    public record Binned(CustomerId id, String name, String region, LocalDateTime deletedAt) {}

    /**
     * What happened to a card, newest first.
     *
     * @param own the fields of the owner's own making
     */
    public List<CardMoment> of(CustomerId id, List<CustomField> own) {
        List<Past.Moment> past =
                database.read(
                        sql ->
                                Past.of(
                                        sql,
                                        id.value(),
                                        List.of(CUSTOMER, CARD_VALUE, CONTACT, IMPORTANT_DATE),
                                        MOST));
        List<Field> fields = fields(own);
        return past.stream().map(moment -> moment(moment, fields)).toList();
    }

    private static List<Field> fields(List<CustomField> own) {
        List<Field> fields = new ArrayList<>(Arrays.asList(CardField.values()));
        fields.addAll(PersonField.all());
        fields.addAll(own);
        return fields;
    }

    private static CardMoment moment(Past.Moment moment, List<Field> fields) {
        Optional<CustomerCard> before = card(moment.before());
        Optional<CustomerCard> after = card(moment.after());
        List<FieldChange> changes = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            for (Field field : fields) {
                String was = CardValues.get(before.get(), field);
                String is = CardValues.get(after.get(), field);
                if (!was.equals(is)) {
                    changes.add(new FieldChange(field, was, is));
                }
            }
        }
        return new CardMoment(moment.batch().madeAt(), moment.batch().label(), changes, before);
    }

    private static Optional<CustomerCard> card(Past.Rows rows) {
        return rows.of(CUSTOMER).stream().findFirst().map(row -> card(row, rows));
    }

    private static CustomerCard card(CustomerRecord row, Past.Rows rows) {
        return new CustomerCard(
                CustomerRowStore.customer(row, rows.of(CARD_VALUE)),
                rows.of(CONTACT).stream()
                        .sorted(
                                Comparator.comparing(ContactRecord::getPosition)
                                        .thenComparing(ContactRecord::getId))
                        .map(ContactRowStore::contact)
                        .toList(),
                rows.of(IMPORTANT_DATE).stream().map(DayRowStore::day).toList());
    }

    /** The recycle bin, what was deleted last first. */
    public List<Binned> bin() {
        return database.read(
                sql ->
                        sql.selectFrom(CUSTOMER)
                                .where(CUSTOMER.DELETED_AT.isNotNull())
                                .orderBy(CUSTOMER.DELETED_AT.desc(), CUSTOMER.ID.desc())
                                .fetch(
                                        row ->
                                                new Binned(
                                                        new CustomerId(row.getId()),
                                                        row.getName(),
                                                        row.getRegion(),
                                                        row.getDeletedAt())));
    }

    /** Takes cards out of the recycle bin, as one undoable step. */
    public void restore(Collection<CustomerId> ids) {
        database.write(
                ChangeKind.RESTORE,
                Message.of("customer.change.restore", ids.size()),
                changes -> {
                    List<CustomerRecord> rows =
                            changes.sql()
                                    .fetch(
                                            CUSTOMER,
                                            CUSTOMER.ID.in(
                                                    ids.stream().map(CustomerId::value).toList()));
                    rows.forEach(row -> row.setDeletedAt(null));
                    changes.updateAll(rows);
                    return ids;
                });
    }
}
