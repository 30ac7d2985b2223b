package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.db.schema.tables.records.ImportantDateRecord;
import app.zhanggui.text.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The days to remember as rows. */
final class DayRowStore {
    private DayRowStore() {}

    /** Days by customer, oldest entry first, of the customers the condition names. */
    static Map<Long, List<ImportantDate>> of(DSLContext sql, Condition which) {
        return sql.select(IMPORTANT_DATE.fields())
                .from(IMPORTANT_DATE)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(IMPORTANT_DATE.CUSTOMER_ID))
                .where(which)
                .orderBy(IMPORTANT_DATE.ID)
                .fetchInto(IMPORTANT_DATE)
                .intoGroups(IMPORTANT_DATE.CUSTOMER_ID, DayRowStore::day);
    }

    static ImportantDate day(ImportantDateRecord row) {
        return new ImportantDate(
                row.getId(),
                Optional.ofNullable(row.getContactId()).map(ContactId::new),
                row.getPerson(),
                ImportantDate.Kind.valueOf(row.getKind()),
                PartialDate.parse(row.getOnDate()).orElseThrow(),
                row.getNote());
    }

    static ImportantDateRecord row(CustomerId customer, ImportantDate day) {
        ImportantDateRecord row = new ImportantDateRecord();
        if (!day.isNew()) {
            row.setId(day.id());
        }
        row.setCustomerId(customer.value());
        row.setContactId(day.contact().map(ContactId::value).orElse(null));
        row.setPerson(day.person());
        row.setKind(day.kind().name());
        row.setOnDate(day.date().canonical());
        row.setNote(day.note());
        return row;
    }
}
