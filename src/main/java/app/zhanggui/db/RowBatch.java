package app.zhanggui.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * Inserts many rows with one prepared statement for all that set the same columns. jOOQ's own batch
 * of records writes the statement anew for each row, which is most of the time of an import.
 */
final class RowBatch {
    private RowBatch() {}

    static void insert(DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        Map<List<Field<?>>, List<UpdatableRecord<?>>> alike = new LinkedHashMap<>();
        for (UpdatableRecord<?> row : rows) {
            alike.computeIfAbsent(setColumns(row), columns -> new ArrayList<>()).add(row);
        }
        alike.forEach((columns, some) -> insert(sql, columns, some));
    }

    private static void insert(
            DSLContext sql, List<Field<?>> columns, List<UpdatableRecord<?>> rows) {
        Table<?> table = rows.get(0).getTable();
        Object[] holes = new Object[columns.size()];
        BatchBindStep batch = sql.batch(sql.insertInto(table, columns).values(holes));
        for (UpdatableRecord<?> row : rows) {
            batch = batch.bind(values(row, columns));
        }
        batch.execute();
    }

    /** Columns left alone get the table's default. */
    private static List<Field<?>> setColumns(UpdatableRecord<?> row) {
        return Arrays.stream(row.fields())
                .<Field<?>>map(field -> field)
                .filter(row::changed)
                .toList();
    }

    private static Object[] values(UpdatableRecord<?> row, List<Field<?>> columns) {
        return columns.stream().map(row::get).toArray();
    }
}
