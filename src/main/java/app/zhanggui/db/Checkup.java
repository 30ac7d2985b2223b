package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.SERIAL_NUMBER;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.ChangeBatchRecord;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Pieces;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/**
 * The look at everything after a session that did not end cleanly, when no seal vouches for the
 * file: every row is read, and held against what backup and journal say. It may run while the owner
 * works on; what is changed meanwhile is left out.
 *
 * @param rows rows read, by table, lower case
 * @param compared whether there was a backup, or a whole journal, to hold them against
 * @param differing rows that are not what backup and journal say, by table, lower case
 */
public record Checkup(Map<String, Long> rows, boolean compared, Map<String, Integer> differing) {

    public Checkup {
        rows = Map.copyOf(rows);
        differing = Map.copyOf(differing);
    }

    /** Whether nothing is wrong with the file, as far as can be told. */
    public boolean isRight() {
        return differing.isEmpty();
    }

    /** Rows read, of all tables. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows that are not what they should be, of all tables. */
    public int allDiffering() {
        return differing.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Looks at everything. A file in which something is wrong is not sealed on closing, so that it
     * is looked at again whenever it is opened, until it was mended.
     *
     * @param backups newest first
     * @throws UserFault if the file cannot be read
     */
    public static Checkup of(Database database, List<Path> backups, Progress progress) {
        Map<String, Long> rows = Check.readAll(database, progress);
        Safekeeping safe = database.file().safekeeping();
        Access access = safe.key().map(Access::by).orElse(Access.none());
        try (Recovery recovery =
                Recovery.look(safe.folder(), access, backups, database.clock(), progress)) {
            if (recovery.plan().filter(Recovery.Plan::complete).isEmpty()) {
                return new Checkup(rows, false, Map.of());
            }
            try (Database rebuilt = recovery.rebuilt(progress)) {
                Checkup found = new Checkup(rows, true, differing(database, rebuilt, progress));
                if (!found.isRight()) {
                    safe.doubt();
                }
                return found;
            }
        } catch (IOException | SQLException e) {
            throw StorageFault.running(e);
        }
    }

    private static Map<String, Integer> differing(
            Database database, Database rebuilt, Progress progress) {
        Map<String, Integer> differing = new TreeMap<>();
        List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
        for (int i = 0; i < tables.size(); i++) {
            progress.at(i, tables.size());
            Set<Long> ids = differing(database, rebuilt, tables.get(i));
            if (!ids.isEmpty()) {
                leaveOutChangedSince(database, rebuilt.entry(), tables.get(i), ids);
            }
            if (!ids.isEmpty()) {
                String name = tables.get(i).getName().toLowerCase(Locale.ROOT);
                differing.put(name, ids.size());
            }
        }
        return differing;
    }

    /** Ids of rows that are not the same in both. */
    private static Set<Long> differing(Database one, Database other, Table<?> table) {
        Set<Long> ids = new HashSet<>();
        Iterator<RowState> here = rows(one, table);
        Iterator<RowState> there = rows(other, table);
        RowState left = next(here);
        RowState right = next(there);
        while (left != null || right != null) {
            if (right == null || left != null && left.id() < right.id()) {
                ids.add(left.id());
                left = next(here);
            } else if (left == null || right.id() < left.id()) {
                ids.add(right.id());
                right = next(there);
            } else {
                if (!Objects.equals(left.image(), right.image())) {
                    ids.add(left.id());
                }
                left = next(here);
                right = next(there);
            }
        }
        return ids;
    }

    private static RowState next(Iterator<RowState> rows) {
        return rows.hasNext() ? rows.next() : null;
    }

    /** All rows by id, some at a time. */
    private static Iterator<RowState> rows(Database database, Table<?> table) {
        Field<Long> id = Units.id(table);
        return new Iterator<>() {
            private Iterator<RowState> piece = List.<RowState>of().iterator();
            private long from = Long.MIN_VALUE;
            private boolean more = true;

            @Override
            public boolean hasNext() {
                if (!piece.hasNext() && more) {
                    List<RowState> rows =
                            database.read(
                                    sql ->
                                            piece(
                                                    sql.selectFrom(table)
                                                            .where(id.gt(from))
                                                            .orderBy(id)
                                                            .limit(Pieces.ROWS)
                                                            .fetch()));
                    more = rows.size() == Pieces.ROWS;
                    from = rows.isEmpty() ? from : rows.get(rows.size() - 1).id();
                    piece = rows.iterator();
                }
                return piece.hasNext();
            }

            @Override
            public RowState next() {
                return piece.next();
            }

            private List<RowState> piece(List<? extends Record> rows) {
                return rows.stream()
                        .map(row -> new RowState(table.getName(), row.get(id), Image.of(row)))
                        .toList();
            }
        };
    }

    /** What the owner changed meanwhile differs rightly. */
    private static void leaveOutChangedSince(
            Database database, long entry, Table<?> table, Set<Long> ids) {
        List<ChangeBatchRecord> since =
                database.read(sql -> sql.fetch(CHANGE_BATCH, CHANGE_BATCH.ID.gt(entry)));
        if (since.stream().anyMatch(batch -> batch.getKind().equals(ChangeKind.FORGET.name()))) {
            ids.clear(); // nobody knows any more which rows went with the customer
        } else if (table.equals(SERIAL_NUMBER) && !since.isEmpty()) {
            ids.clear(); // a number may have been given meanwhile
        } else if (table.equals(CHANGE) || table.equals(CHANGE_BATCH)) {
            boolean undone = since.stream().anyMatch(batch -> batch.getUndoesId() != null);
            ids.removeIf(id -> id > entry || undone && table.equals(CHANGE_BATCH));
        } else {
            database.read(
                            sql ->
                                    sql.select(CHANGE.ROW_ID, CHANGE.LAST_ROW_ID)
                                            .from(CHANGE)
                                            .where(CHANGE.BATCH_ID.gt(entry))
                                            .and(CHANGE.TABLE_NAME.eq(table.getName()))
                                            .fetch())
                    .forEach(run -> ids.removeIf(id -> isWithin(id, run.value1(), run.value2())));
        }
    }

    private static boolean isWithin(long id, long first, Long last) {
        return id >= first && id <= (last == null ? first : last);
    }
}
