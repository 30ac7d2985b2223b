package app.zhanggui.db;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;

/**
 * Writes many rows with one prepared statement for all of a table that set the same columns. jOOQ
 * writes the statement anew for each row, or types each value anew, which is most of the time of an
 * import; so it gives the text of the statement only.
 */
final class RowBatch {
    private static final String VIOLATION = "23";

    private final DSLContext sql;
    private final Table<?> table;
    private final int[] columns;
    private final List<UpdatableRecord<?>> rows = new ArrayList<>();

    private RowBatch(DSLContext sql, Table<?> table, BitSet columns) {
        this.sql = sql;
        this.table = table;
        this.columns = columns.stream().toArray();
    }

    /**
     * Adds the rows; columns that are not set get the table's default, and so do those in which no
     * row of a table has anything else, which are two thirds of a card.
     */
    static void insert(DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        alike(sql, rows).forEach(RowBatch::insert);
    }

    /**
     * Stores the columns that are set in the rows of the same ids.
     *
     * @throws IllegalStateException if a row is not there
     */
    static void update(DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        rows.forEach(row -> row.changed(idPlace(row.getTable()), false));
        alike(sql, rows.stream().filter(UpdatableRecord::changed).toList())
                .forEach(RowBatch::update);
    }

    private static Iterable<RowBatch> alike(
            DSLContext sql, List<? extends UpdatableRecord<?>> rows) {
        Map<List<Object>, RowBatch> batches = new LinkedHashMap<>();
        for (UpdatableRecord<?> row : rows) {
            BitSet columns = setColumns(row);
            batches.computeIfAbsent(
                            List.of(row.getTable().getName(), columns),
                            kind -> new RowBatch(sql, row.getTable(), columns))
                    .rows
                    .add(row);
        }
        return batches.values();
    }

    private static BitSet setColumns(UpdatableRecord<?> row) {
        BitSet columns = new BitSet();
        for (int i = 0; i < row.size(); i++) {
            columns.set(i, row.changed(i));
        }
        return columns;
    }

    private void insert() {
        int[] places = IntStream.of(columns).filter(this::hasMoreThanDefaults).toArray();
        List<Field<?>> fields = IntStream.of(places).<Field<?>>mapToObj(table::field).toList();
        run(sql.insertInto(table, fields).values(new Object[places.length]), places);
    }

    private boolean hasMoreThanDefaults(int column) {
        Field<?> field = table.field(column);
        return rows.stream().anyMatch(row -> !Image.isDefault(field, row.get(column)));
    }

    private void update() {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        IntStream.of(columns).forEach(column -> values.put(table.field(column), null));
        int id = idPlace(table);
        int[] places = Arrays.copyOf(columns, columns.length + 1);
        places[columns.length] = id;
        int[] written = run(sql.update(table).set(values).where(Units.id(table).eq(0L)), places);
        for (int i = 0; i < written.length; i++) {
            if (written[i] != 1) {
                throw new IllegalStateException("no row " + rows.get(i).get(id) + " in " + table);
            }
        }
    }

    private static int idPlace(Table<?> table) {
        return table.indexOf(Units.id(table));
    }

    /** Runs a statement once a row, its holes filled from the columns in these places. */
    private int[] run(Query statement, int[] places) {
        return sql.connectionResult(
                connection -> {
                    try (PreparedStatement prepared =
                            connection.prepareStatement(statement.getSQL())) {
                        for (UpdatableRecord<?> row : rows) {
                            for (int i = 0; i < places.length; i++) {
                                prepared.setObject(i + 1, row.get(places[i]));
                            }
                            prepared.addBatch();
                        }
                        return prepared.executeBatch();
                    } catch (SQLException e) {
                        throw translated(e);
                    }
                });
    }

    private static DataAccessException translated(SQLException trouble) {
        String state = trouble.getSQLState();
        return state != null && state.startsWith(VIOLATION)
                ? new IntegrityConstraintViolationException(trouble.getMessage(), trouble)
                : new DataAccessException(trouble.getMessage(), trouble);
    }
}
