package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.RELATIONSHIP_CHANGE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Relationship;
import app.zhanggui.db.Database;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** How many cards were made in a month. */
    public record Added(YearMonth month, int cards) {}

    /**
     * 卡片增加张数 of the latest twelve months, this one included (S4-45): counted by the card file,
     * where all that {@link #months} tells would take too long for a page that is read often.
     */
    public List<Added> added() {
        YearMonth first = YearMonth.from(LocalDate.now(database.clock())).minusMonths(MONTHS - 1L);
        Field<Integer> year = DSL.year(CUSTOMER.CREATED_AT);
        Field<Integer> month = DSL.month(CUSTOMER.CREATED_AT);
        Map<YearMonth, Integer> counted =
                database.read(
                        sql ->
                                sql.select(year, month, DSL.count())
                                        .from(CUSTOMER)
                                        .where(
                                                CUSTOMER.DELETED_AT.isNull(),
                                                CUSTOMER.CREATED_AT.ge(
                                                        first.atDay(1).atStartOfDay()))
                                        .groupBy(year, month)
                                        .fetchMap(
                                                row -> YearMonth.of(row.value1(), row.value2()),
                                                row -> row.value3()));
        return Stream.iterate(first, one -> one.plusMonths(1))
                .limit(MONTHS)
                .map(one -> new Added(one, counted.getOrDefault(one, 0)))
                .toList();
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
