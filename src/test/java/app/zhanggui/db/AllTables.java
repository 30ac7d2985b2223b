package app.zhanggui.db;

import app.zhanggui.db.schema.DefaultSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Table;

/** Everything a card file holds, as text to compare. */
public final class AllTables {
    private AllTables() {}

    /** Each row of each table, by table, but for the history of its changes. */
    public static Map<String, List<String>> of(Database database) {
        Map<String, List<String>> contents = withHistory(database);
        contents.keySet().removeIf(table -> table.startsWith("CHANGE"));
        return contents;
    }

    /** Each row of each table, by table. */
    static Map<String, List<String>> withHistory(Database database) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            contents.put(
                    table.getName(),
                    database.read(
                            sql ->
                                    sql.selectFrom(table)
                                            .orderBy(table.field("ID"))
                                            .fetch(row -> row.intoMap().toString())));
        }
        return contents;
    }
}
