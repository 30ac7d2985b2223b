package app.zhanggui.db;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        Map<BitSet, List<UpdatableRecord<?>>> alike = new LinkedHashMap<>();
        for (UpdatableRecord<?> row : rows) {
            alike.computeIfAbsent(setColumns(row), columns -> new ArrayList<>()).add(row);
        }
        alike.forEach((columns, some) -> insert(sql, columns.stream().toArray(), some));
    }

    private static void insert(DSLContext sql, int[] columns, List<UpdatableRecord<?>> rows) {
        Table<?> table = rows.get(0).getTable();
        List<Field<?>> fields = IntStream.of(columns).<Field<?>>mapToObj(table::field).toList();
        BatchBindStep batch =
                sql.batch(sql.insertInto(table, fields).values(new Object[columns.length]));
        for (UpdatableRecord<?> row : rows) {
            batch = batch.bind(IntStream.of(columns).mapToObj(row::get).toArray());
        }
        batch.execute();
    }

    /** Places of the columns that are set; the others get the table's default. */
    private static BitSet setColumns(UpdatableRecord<?> row) {
        BitSet columns = new BitSet();
        IntStream.range(0, row.size()).filter(row::changed).forEach(columns::set);
        return columns;
    }
}
