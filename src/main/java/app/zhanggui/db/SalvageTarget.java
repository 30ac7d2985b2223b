package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.DefaultSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * A new card file that takes the rows of a damaged one as they come, and makes them fit together in
 * the end: a contact without its card gets a card that says so, for its telephone number may be all
 * that is left.
 */
final class SalvageTarget {
    private static final int ROWS_A_COMMIT = 2000;

    private final Connection into;
    private final DSLContext sql;
    private final String nameless;
    private final LocalDateTime now;

    /**
     * @param nameless the name of a card whose own row is lost; its number follows
     */
    SalvageTarget(Connection into, String nameless, LocalDateTime now) {
        this.into = into;
        this.nameless = nameless;
        this.now = now;
        sql = CardSource.sql(into);
    }

    void begin() {
        sql.execute("SET REFERENTIAL_INTEGRITY FALSE");
    }

    /** Takes rows of one table. */
    static final class Rows implements AutoCloseable {
        private final Wreck.Named named;
        private final Connection into;
        private final PreparedStatement insert;
        private final int columns;
        private long taken;

        Rows(Connection into, Wreck.Named named, int columns) throws SQLException {
            this.into = into;
            this.named = named;
            this.columns = columns;
            String holes = "?, ".repeat(columns - 1) + "?";
            insert =
                    into.prepareStatement(
                            "INSERT INTO %s (%s) VALUES (%s)"
                                    .formatted(named.table(), named.columns(), holes));
        }

        Wreck.Named named() {
            return named;
        }

        /** A row that does not fit is spoilt, and left out: its table is short then. */
        void take(ResultSet row) throws SQLException {
            Object[] values = new Object[columns];
            for (int i = 0; i < columns; i++) {
                values[i] = row.getObject(i + 1);
            }
            try {
                for (int i = 0; i < columns; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.executeUpdate();
                taken++;
            } catch (SQLException spoilt) {
                return;
            }
            if (taken % ROWS_A_COMMIT == 0) {
                into.commit();
            }
        }

        long taken() {
            return taken;
        }

        @Override
        public void close() throws SQLException {
            insert.close();
            into.commit();
        }
    }

    /**
     * @param there columns the damaged file has of the table; an older one has fewer
     * @return empty if it does not have it at all
     */
    Optional<Rows> rows(Table<?> table, Set<String> there) throws SQLException {
        List<String> columns =
                Arrays.stream(table.fields()).map(Field::getName).filter(there::contains).toList();
        if (!columns.contains("ID")) {
            return Optional.empty();
        }
        String list =
                columns.stream()
                        .sorted((a, b) -> Boolean.compare(b.equals("ID"), a.equals("ID")))
                        .map(name -> '"' + name + '"')
                        .collect(Collectors.joining(", "));
        Wreck.Named named = new Wreck.Named('"' + table.getName() + '"', list);
        return Optional.of(new Rows(into, named, columns.size()));
    }

    /** What lost its card gets one; what lost anything else that it needs goes. */
    void finish() throws SQLException {
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : table.getReferences()) {
                join(table, key);
            }
        }
        into.commit();
        sql.execute("SET REFERENTIAL_INTEGRITY TRUE");
        Replay.giveNoIdTwice(sql);
        into.commit();
    }

    Optional<LocalDateTime> lastChange() {
        return sql.select(DSL.max(CHANGE_BATCH.MADE_AT))
                .from(CHANGE_BATCH)
                .fetchOptional(0, LocalDateTime.class);
    }

    private void join(Table<?> table, ForeignKey<?, ?> key) {
        Table<?> parent = key.getKey().getTable();
        @SuppressWarnings("unchecked")
        TableField<?, Long> column = (TableField<?, Long>) key.getFields().get(0);
        var orphaned =
                column.isNotNull().and(column.notIn(DSL.select(Units.id(parent)).from(parent)));
        if (parent.equals(CUSTOMER)) {
            sql.selectDistinct(column)
                    .from(table)
                    .where(orphaned)
                    .fetch(column)
                    .forEach(this::card);
        } else if (column.getDataType().nullable()) {
            sql.update(table).setNull(column).where(orphaned).execute();
        } else {
            sql.deleteFrom(table).where(orphaned).execute();
        }
    }

    private void card(Long id) {
        sql.insertInto(CUSTOMER, CUSTOMER.ID, CUSTOMER.NAME, CUSTOMER.CREATED_AT)
                .values(id, nameless + " " + id, now)
                .execute();
    }
}
