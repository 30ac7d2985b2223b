package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.RELATIONSHIP_CHANGE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Relationship;
import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** Reads what the growth of the cards is counted from. */
public final class GrowthStore {
    private static final int MONTHS = 12;

    private final Database database;

    public GrowthStore(Database database) {
        this.database = database;
    }

    /** The latest twelve months, this one included. */
    public List<Growth.Month> months() {
        YearMonth now = YearMonth.from(LocalDate.now(database.clock()));
        return database.read(sql -> Growth.of(lives(sql), turns(sql), now, MONTHS));
    }

    private static List<Growth.Life> lives(DSLContext sql) {
        return sql.select(
                        CUSTOMER.ID,
                        CUSTOMER.CREATED_AT,
                        CUSTOMER.ARCHIVED_ON,
                        CUSTOMER.RELATIONSHIP)
                .from(CUSTOMER)
                .where(CUSTOMER.DELETED_AT.isNull())
                .fetch(
                        row ->
                                new Growth.Life(
                                        new CustomerId(row.value1()),
                                        row.value2().toLocalDate(),
                                        Optional.ofNullable(row.value3()),
                                        Relationship.valueOf(row.value4())));
    }

    private static List<Growth.Turn> turns(DSLContext sql) {
        return sql.selectFrom(RELATIONSHIP_CHANGE)
                .orderBy(RELATIONSHIP_CHANGE.CHANGED_ON, RELATIONSHIP_CHANGE.ID)
                .fetch(
                        row ->
                                new Growth.Turn(
                                        new CustomerId(row.getCustomerId()),
                                        row.getChangedOn(),
                                        Relationship.valueOf(row.getFromRelationship()),
                                        Relationship.valueOf(row.getToRelationship())));
    }
}
