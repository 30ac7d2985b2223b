package app.zhanggui.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.Table;

/**
 * A row as it was read back for the journal: reading it is one thread's work, and making text of it
 * another's.
 */
record ReadRow(Table<?> table, long id, Object[] values, int weight) implements Told {
    private static final int COLUMN = 16;

    static ReadRow of(Table<?> table, ResultSet row) throws SQLException {
        Object[] values = Image.values(row, table);
        int weight = 0;
        for (Object value : values) {
            weight += value == null ? 0 : COLUMN + length(value);
        }
        return new ReadRow(table, row.getLong(table.indexOf(Units.id(table)) + 1), values, weight);
    }

    private static int length(Object value) {
        if (value instanceof byte[] bytes) {
            return 2 * bytes.length;
        }
        return value instanceof String text ? text.length() : COLUMN;
    }

    @Override
    public void writeTo(StringBuilder text) {
        new RowState(table.getName(), id, Image.of(values, table)).writeTo(text);
    }
}
