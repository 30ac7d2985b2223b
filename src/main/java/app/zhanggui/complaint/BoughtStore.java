package app.zhanggui.complaint;

import static app.zhanggui.db.schema.Tables.COMPLAINT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.PURCHASE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/** What those who complained buy; only their purchases are read, however many there are. */
final class BoughtStore {
    private BoughtStore() {}

    /** Of everybody who ever complained; refunds are taken off. */
    static Map<CustomerId, Bought> bought(DSLContext sql, LocalDate today) {
        return sql.select(CUSTOMER.ID, CUSTOMER.TOTAL_AMOUNT, DSL.sum(PURCHASE.AMOUNT))
                .from(CUSTOMER)
                .leftJoin(PURCHASE)
                .on(PURCHASE.CUSTOMER_ID.eq(CUSTOMER.ID))
                .and(PURCHASE.BOUGHT_ON.gt(today.minusYears(1)))
                .and(PURCHASE.BOUGHT_ON.le(today))
                .where(CUSTOMER.ID.in(DSL.select(COMPLAINT.CUSTOMER_ID).from(COMPLAINT)))
                .groupBy(CUSTOMER.ID, CUSTOMER.TOTAL_AMOUNT)
                .fetchMap(row -> new CustomerId(row.value1()), BoughtStore::bought);
    }

    private static Bought bought(Record3<Long, Long, BigDecimal> row) {
        return new Bought(
                Optional.ofNullable(row.value3()).map(sum -> new Money(sum.longValueExact())),
                Optional.ofNullable(row.value2()).map(Money::new));
    }
}
