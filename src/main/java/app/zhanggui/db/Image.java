package app.zhanggui.db;

import app.zhanggui.db.schema.DefaultSchema;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * A row as text and back: JSON of its columns. Left out are those that are null, and those that
 * have what the table gives by itself, which is two thirds of a card; so what a table gives by
 * itself never changes.
 */
final class Image {
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|-?\\d+|TRUE|FALSE");
    private static final Map<Field<?>, Object> STANDARD = new IdentityHashMap<>();
    private static final Map<String, Columns> SHAPES = new HashMap<>();

    static {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Field<?> field : table.fields()) {
                standard(field)
                        .map(text -> (Object) field.getDataType().convert(text))
                        .ifPresent(value -> STANDARD.put(field, value));
            }
            SHAPES.put(table.getName(), Columns.of(table));
        }
    }

    /** The columns of a table, side by side. */
    private record Columns(String[] names, Class<?>[] types, Object[] standards) {
        static Columns of(Table<?> table) {
            return new Columns(
                    Stream.of(table.fields()).map(Field::getName).toArray(String[]::new),
                    Stream.of(table.fields()).map(Field::getType).toArray(Class<?>[]::new),
                    Stream.of(table.fields()).map(STANDARD::get).toArray());
        }
    }

    private Image() {}

    /** What every row gets in a column that always has something. */
    private static Optional<String> standard(Field<?> field) {
        Field<?> standard = field.getDataType().defaultValue();
        boolean isGiven = !field.getDataType().nullable() && standard != null;
        return Optional.of(isGiven ? standard.toString() : "")
                .filter(text -> LITERAL.matcher(text).matches())
                .map(text -> text.replaceAll("^'|'$", ""));
    }

    static String of(Record row) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null && !value.equals(STANDARD.get(field))) {
                columns.put(field.getName(), text(value));
            }
        }
        return write(columns);
    }

    /** Whether a column that is not set has this value in a new row. */
    static boolean isDefault(Field<?> field, Object value) {
        return value == null
                ? field.getDataType().nullable() && field.getDataType().defaultValue() == null
                : value.equals(STANDARD.get(field));
    }

    /** The values of the row the result stands at, in the order of the columns. */
    static Object[] values(ResultSet row, Table<?> table) throws SQLException {
        Columns columns = SHAPES.get(table.getName());
        Object[] values = new Object[columns.names.length];
        for (int i = 0; i < values.length; i++) {
            Object value = row.getObject(i + 1, columns.types[i]);
            values[i] = value == null || value.equals(columns.standards[i]) ? null : value;
        }
        return values;
    }

    /** An image of values as they were read. */
    static String of(Object[] values, Table<?> table) {
        String[] names = SHAPES.get(table.getName()).names;
        try {
            var image = JSON.std.composeString().startObject();
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    image.put(names[i], text(values[i]));
                }
            }
            return image.end().finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        row.set(field, field.getDataType().convert(value == null ? STANDARD.get(field) : value));
        row.changed(field, true);
    }

    private static String write(Object value) {
        try {
            return JSON.std.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
