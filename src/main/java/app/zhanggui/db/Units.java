package app.zhanggui.db;

import app.zhanggui.db.schema.DefaultSchema;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Which rows belong together: what a row is taken back with, and whose card it is of. */
final class Units {
    private static final Map<String, String> UNITS =
            Map.ofEntries(
                    Map.entry("CARD_VALUE", "CUSTOMER_ID"),
                    Map.entry("CONTACT", "CUSTOMER_ID"),
                    Map.entry("IMPORTANT_DATE", "CUSTOMER_ID"),
                    Map.entry("CONTACT_RECORD", "CUSTOMER_ID"),
                    Map.entry("PROMISE", "CUSTOMER_ID"),
                    Map.entry("RELATIONSHIP_CHANGE", "CUSTOMER_ID"),
                    Map.entry("ATTACHMENT", "CUSTOMER_ID"),
                    Map.entry("ATTACHMENT_PART", "CUSTOMER_ID"),
                    Map.entry("VISIT", "PLAN_ID"),
                    Map.entry("UNPLACED_VISIT", "PLAN_ID"),
                    Map.entry("STAGE_CHANGE", "COMPLAINT_ID"));

    /** Looked up once a table: asking a table for a column by its name compares all of them. */
    private static final Map<String, Columns> TABLES =
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .collect(Collectors.toMap(Table::getName, Columns::of));

    private record Columns(Field<Long> id, Field<Long> unit, Field<Long> card, Places places) {
        static Columns of(Table<?> table) {
            Field<Long> id = column(table, "ID");
            Field<Long> unit = column(table, UNITS.getOrDefault(table.getName(), "ID"));
            Field<Long> owner = column(table, "CUSTOMER_ID");
            Field<Long> card = owner == null && table.getName().equals("CUSTOMER") ? id : owner;
            return new Columns(id, unit, card, Places.of(table, id, unit, card));
        }

        /** The column itself: one looked up with a type is a copy, and slow to find in a row. */
        @SuppressWarnings("unchecked")
        private static Field<Long> column(Table<?> table, String name) {
            return (Field<Long>) table.field(name);
        }
    }

    /** Where they stand in a row: a row asked for a column by its name looks through all. */
    private record Places(int id, int unit, int card) {
        static Places of(Table<?> table, Field<?> id, Field<?> unit, Field<?> card) {
            return new Places(
                    table.indexOf(id),
                    table.indexOf(unit),
                    card == null ? -1 : table.indexOf(card));
        }
    }

    private Units() {}

    /** The column of the card, plan or complaint the row is taken back with, or of itself. */
    static Field<Long> unit(Table<?> table) {
        return TABLES.get(table.getName()).unit();
    }

    /** The column of the customer whose card the row belongs to; null for rows of no card. */
    static Field<Long> card(Table<?> table) {
        return TABLES.get(table.getName()).card();
    }

    static Field<Long> id(Table<?> table) {
        return TABLES.get(table.getName()).id();
    }

    static Long unit(UpdatableRecord<?> row) {
        return (Long) row.get(places(row).unit());
    }

    static Long card(UpdatableRecord<?> row) {
        int card = places(row).card();
        return card < 0 ? null : (Long) row.get(card);
    }

    static Long id(UpdatableRecord<?> row) {
        return (Long) row.get(places(row).id());
    }

    private static Places places(UpdatableRecord<?> row) {
        return TABLES.get(row.getTable().getName()).places();
    }
}
