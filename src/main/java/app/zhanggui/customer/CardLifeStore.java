package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.RELATIONSHIP_CHANGE;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.db.schema.tables.records.RelationshipChangeRecord;
import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/**
 * How cards came and went, and how customers came nearer or went away: the facts that growth, stale
 * cards and the funnel are worked out from (S4-26, S4-32, S4-45).
 */
public final class CardLifeStore {
    private final Database database;

    public CardLifeStore(Database database) {
        this.database = database;
    }

    /** The lives of all cards but the recycle bin's. */
    public List<CardLife> lives() {
        return database.read(
                sql ->
                        sql.select(
                                        CUSTOMER.ID,
                                        CUSTOMER.CREATED_AT,
                                        CUSTOMER.ARCHIVED_ON,
                                        CUSTOMER.RELATIONSHIP)
                                .from(CUSTOMER)
                                .where(CUSTOMER.DELETED_AT.isNull())
                                .fetch(
                                        row ->
                                                new CardLife(
                                                        new CustomerId(row.value1()),
                                                        row.value2().toLocalDate(),
                                                        Optional.ofNullable(row.value3()),
                                                        Relationship.valueOf(row.value4()))));
    }

    /** The dated changes of a customer's relationship, the oldest first. */
    public List<RelationshipChange> relationships(CustomerId customer) {
        return relationships(RELATIONSHIP_CHANGE.CUSTOMER_ID.eq(customer.value()));
    }

    /** Those of all customers who are not in the recycle bin. */
    public List<RelationshipChange> relationships() {
        return relationships(CUSTOMER.DELETED_AT.isNull());
    }

    private List<RelationshipChange> relationships(Condition which) {
        return database.read(
                sql ->
                        sql.select(RELATIONSHIP_CHANGE.fields())
                                .from(RELATIONSHIP_CHANGE)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(RELATIONSHIP_CHANGE.CUSTOMER_ID))
                                .where(which)
                                .orderBy(RELATIONSHIP_CHANGE.CHANGED_ON, RELATIONSHIP_CHANGE.ID)
                                .fetchInto(RELATIONSHIP_CHANGE)
                                .map(CardLifeStore::change));
    }

    /** Says when a change of relationship really was. */
    public void redate(RelationshipChange change, LocalDate on) {
        database.write(
                ChangeKind.EDIT,
                Message.of("customer.change.redate"),
                changes -> {
                    RelationshipChangeRecord row =
                            changes.sql()
                                    .fetchSingle(
                                            RELATIONSHIP_CHANGE,
                                            RELATIONSHIP_CHANGE.ID.eq(change.id()));
                    row.setChangedOn(on);
                    changes.update(row);
                    return row;
                });
    }

    /** Notes for rows about to be stored from which relationship to which they change today. */
    static void note(Changes changes, List<CustomerRecord> rows, LocalDate today) {
        List<RelationshipChangeRecord> noted = new ArrayList<>();
        for (CustomerRecord row : rows) {
            String before = row.original(CUSTOMER.RELATIONSHIP);
            if (!row.getRelationship().equals(before)) {
                RelationshipChangeRecord change = RELATIONSHIP_CHANGE.newRecord();
                change.setCustomerId(row.getId());
                change.setChangedOn(today);
                change.setFromRelationship(before);
                change.setToRelationship(row.getRelationship());
                noted.add(change);
            }
        }
        changes.insertAll(noted);
    }

    private static RelationshipChange change(RelationshipChangeRecord row) {
        return new RelationshipChange(
                row.getId(),
                new CustomerId(row.getCustomerId()),
                row.getChangedOn(),
                Relationship.valueOf(row.getFromRelationship()),
                Relationship.valueOf(row.getToRelationship()));
    }
}
