package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.customer.CardLifeStore;
import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Reads what the growth of the cards is counted from. */
public final class GrowthStore {
    private static final int MONTHS = 12;

    private final Database database;
    private final CardLifeStore lives;

    public GrowthStore(Database database, CardLifeStore lives) {
        this.database = database;
        this.lives = lives;
    }

    /** The latest twelve months, this one included. */
    public List<Growth.Month> months() {
        YearMonth now = YearMonth.from(LocalDate.now(database.clock()));
        return Growth.of(lives.lives(), lives.relationships(), now, MONTHS);
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
}
