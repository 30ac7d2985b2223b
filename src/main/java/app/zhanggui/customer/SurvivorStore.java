package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.tables.records.CustomerRecord;
import java.util.Set;
import org.jooq.Field;

/**
 * Columns of the surviving card that the other one fills, worked out from the schema, so that a
 * column added later is not lost. What the owner chose is written over it afterwards.
 */
final class SurvivorStore {
    /** Columns that tell of the row itself. */
    private static final Set<Field<?>> OWN =
            Set.of(
                    CUSTOMER.ID,
                    CUSTOMER.CREATED_AT,
                    CUSTOMER.DELETED_AT,
                    CUSTOMER.ARCHIVED_ON,
                    CUSTOMER.ARCHIVE_REASON);

    private SurvivorStore() {}

    static void fillBlanks(CustomerRecord survivor, CustomerRecord loser) {
        for (Field<?> column : CUSTOMER.fields()) {
            if (!OWN.contains(column) && isBlank(survivor, column) && !isBlank(loser, column)) {
                copy(survivor, loser, column);
            }
        }
        if (loser.getArchivedOn() == null && survivor.getArchivedOn() != null) {
            survivor.setArchivedOn(null);
            survivor.setArchiveReason("");
        }
        if (loser.getCreatedAt().isBefore(survivor.getCreatedAt())) {
            survivor.setCreatedAt(loser.getCreatedAt());
        }
    }

    private static <T> void copy(CustomerRecord survivor, CustomerRecord loser, Field<T> column) {
        survivor.set(column, loser.get(column));
    }

    private static boolean isBlank(CustomerRecord row, Field<?> column) {
        Object value = row.get(column);
        return value == null
                || value.equals("")
                || value.equals(Boolean.FALSE)
                || value.equals((short) 0);
    }
}
