package app.zhanggui.db;

import java.util.Map;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Which rows belong together: what a row is taken back with, and whose card it is of. */
final class Units {
    private static final Map<String, String> COLUMNS =
            Map.of(
                    "CARD_VALUE", "CUSTOMER_ID",
                    "CONTACT", "CUSTOMER_ID",
                    "IMPORTANT_DATE", "CUSTOMER_ID",
                    "CONTACT_RECORD", "CUSTOMER_ID",
                    "PROMISE", "CUSTOMER_ID",
                    "RELATIONSHIP_CHANGE", "CUSTOMER_ID",
                    "ATTACHMENT", "CUSTOMER_ID",
                    "VISIT", "PLAN_ID",
                    "UNPLACED_VISIT", "PLAN_ID",
                    "STAGE_CHANGE", "COMPLAINT_ID");

    private Units() {}

    /** The column of the card, plan or complaint the row is taken back with, or of itself. */
    static Field<Long> unit(Table<?> table) {
        return column(table, COLUMNS.getOrDefault(table.getName(), "ID"));
    }

    /** The column of the customer whose card the row belongs to; null for rows of no card. */
    static Field<Long> card(Table<?> table) {
        Field<Long> owner = column(table, "CUSTOMER_ID");
        return owner == null && table.getName().equals("CUSTOMER") ? id(table) : owner;
    }

    static Field<Long> id(Table<?> table) {
        return column(table, "ID");
    }

    static Long unit(UpdatableRecord<?> row) {
        return row.get(unit(row.getTable()));
    }

    static Long card(UpdatableRecord<?> row) {
        Field<Long> card = card(row.getTable());
        return card == null ? null : row.get(card);
    }

    static Long id(UpdatableRecord<?> row) {
        return row.get(id(row.getTable()));
    }

    /** The column itself: one looked up with a type is a copy, and slow to find in a row. */
    @SuppressWarnings("unchecked")
    private static Field<Long> column(Table<?> table, String name) {
        return (Field<Long>) table.field(name);
    }
}
