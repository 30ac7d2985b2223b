package app.zhanggui.db;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** A row as text and back: JSON of its columns, those that are null left out. */
final class Image {
    private Image() {}

    static String of(Record row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null) {
                columns.put(field.getName(), text(value));
            }
        }
        return write(columns);
    }

    /** The same of the row the result stands at: jOOQ takes as long for it as H2 for reading it. */
    static String of(ResultSet row, Table<?> table) throws SQLException {
        try {
            var image = JSON.std.composeString().startObject();
            Field<?>[] fields = table.fields();
            for (int i = 0; i < fields.length; i++) {
                String text = text(row, i + 1, fields[i].getType());
                if (text != null) {
                    image.put(fields[i].getName(), text);
                }
            }
            return image.end().finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ResultSet row, int column, Class<?> type) throws SQLException {
        if (type == String.class) {
            return row.getString(column);
        }
        Object value = row.getObject(column, type);
        return value == null ? null : text(value);
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? Base64.getEncoder().encodeToString(bytes)
                : value.toString();
    }

    static UpdatableRecord<?> read(Table<?> table, String image) {
        Map<String, Object> columns;
        try {
            columns = JSON.std.mapFrom(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        UpdatableRecord<?> row = (UpdatableRecord<?>) table.newRecord();
        for (Field<?> field : table.fields()) {
            set(row, field, columns.get(field.getName()));
        }
        return row;
    }

    static String list(List<Object> values) {
        return write(values.stream().map(Object::toString).toList());
    }

    static List<Object> list(String json) {
        try {
            return JSON.std.listFrom(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void set(UpdatableRecord<?> row, Field<T> field, Object text) {
        boolean bytes = text != null && field.getType() == byte[].class;
        Object value = bytes ? Base64.getDecoder().decode(text.toString()) : text;
        row.set(field, field.getDataType().convert(value == null ? missing(field) : value));
        row.changed(field, true);
    }

    /** A column that was not there yet when the image was made has what every row got then. */
    private static String missing(Field<?> field) {
        Field<?> standard = field.getDataType().defaultValue();
        boolean isLiteral = !field.getDataType().nullable() && standard != null;
        return isLiteral ? standard.toString().replaceAll("^'|'$", "") : null;
    }

    private static String write(Object value) {
        try {
            return JSON.std.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
