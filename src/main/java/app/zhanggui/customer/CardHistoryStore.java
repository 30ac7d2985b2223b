package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.db.Batch;
import app.zhanggui.db.Database;
import app.zhanggui.db.Trail;
import app.zhanggui.db.schema.tables.records.CardValueRecord;
import app.zhanggui.db.schema.tables.records.ContactRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.db.schema.tables.records.ImportantDateRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * 谁改了什么: the life of a card, worked out by putting its rows back step by step, so that every field
 * has a history, also one that is added tomorrow (S1-05).
 */
public final class CardHistoryStore {
    private static final List<Table<?>> TABLES =
            List.of(CUSTOMER, CARD_VALUE, CONTACT, IMPORTANT_DATE);

    private final Database database;
    private final CustomFieldStore fields;

    public CardHistoryStore(Database database, CustomFieldStore fields) {
        this.database = database;
        this.fields = fields;
    }

    /** What happened to a card, newest first; the last is what made it, where that is known. */
    public List<CardMoment> of(CustomerId id) {
        List<CustomField> own = fields.all();
        return database.read(sql -> moments(sql, id, own));
    }

    private static List<CardMoment> moments(DSLContext sql, CustomerId id, List<CustomField> own) {
        Rows rows = new Rows(sql, id);
        Trail trail = Trail.of(sql, id.value());
        List<CardMoment> moments = new ArrayList<>();
        for (Trail.Step step : trail.steps()) {
            List<Trail.Row> ofCard =
                    step.rows().stream().filter(row -> TABLES.contains(row.table())).toList();
            if (!ofCard.isEmpty() && rows.hasCustomer()) {
                moments.add(moment(step.batch(), rows, ofCard, own));
            }
        }
        if (rows.hasCustomer()) {
            CustomerCard first = rows.card();
            trail.made()
                    .map(made -> new CardMoment(made, Optional.empty(), first, List.of()))
                    .ifPresent(moments::add);
        }
        return moments;
    }

    private static CardMoment moment(
            Batch batch, Rows rows, List<Trail.Row> changed, List<CustomField> own) {
        CustomerCard after = rows.card();
        changed.forEach(rows::putBack);
        Optional<CustomerCard> before =
                rows.hasCustomer() ? Optional.of(rows.card()) : Optional.empty();
        return new CardMoment(
                batch,
                before,
                after,
                before.map(was -> CardDifference.of(was, after, own)).orElse(List.of()));
    }

    /** The rows of a card at some moment. */
    private static final class Rows {
        private final Map<Table<?>, Map<Long, UpdatableRecord<?>>> rows = new HashMap<>();

        Rows(DSLContext sql, CustomerId id) {
            for (Table<?> table : TABLES) {
                String column = table.equals(CUSTOMER) ? "ID" : "CUSTOMER_ID";
                Map<Long, UpdatableRecord<?>> byId = new TreeMap<>();
                sql.selectFrom(table)
                        .where(table.field(column, Long.class).eq(id.value()))
                        .forEach(row -> byId.put(row.get("ID", Long.class), row(row)));
                rows.put(table, byId);
            }
        }

        private static UpdatableRecord<?> row(org.jooq.Record row) {
            return (UpdatableRecord<?>) row;
        }

        boolean hasCustomer() {
            return !rows.get(CUSTOMER).isEmpty();
        }

        void putBack(Trail.Row change) {
            Map<Long, UpdatableRecord<?>> ofTable = rows.get(change.table());
            if (change.before().isPresent()) {
                ofTable.put(change.id(), change.before().get());
            } else {
                ofTable.remove(change.id());
            }
        }

        CustomerCard card() {
            List<CardValueRecord> facts = all(CARD_VALUE, CardValueRecord.class);
            CustomerRecord customer = all(CUSTOMER, CustomerRecord.class).get(0);
            List<Contact> persons =
                    all(CONTACT, ContactRecord.class).stream()
                            .sorted(Comparator.comparing(ContactRecord::getPosition))
                            .map(ContactRowStore::contact)
                            .toList();
            List<ImportantDate> days =
                    all(IMPORTANT_DATE, ImportantDateRecord.class).stream()
                            .map(DayRowStore::day)
                            .toList();
            return new CustomerCard(CustomerRowStore.customer(customer, facts), persons, days);
        }

        private <R extends UpdatableRecord<R>> List<R> all(Table<R> table, Class<R> type) {
            return rows.get(table).values().stream().map(type::cast).toList();
        }
    }
}
