package app.zhanggui.intake;

import static app.zhanggui.db.schema.Tables.HEADER_CHOICE;

import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.HeaderChoiceRecord;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of the columns of lists that are not of customers. It stands beside what is
 * remembered of customers' columns: a heading is kept as {@code TALK:说了啥}, which no plain heading
 * of theirs can be, being in small letters.
 */
public final class ListColumnStore {
    private static final int LONGEST_HEADING = 180;
    private static final String FIELD = "list.";
    private static final String NONE = "list";

    private final Database database;

    public ListColumnStore(Database database) {
        this.database = database;
    }

    ListColumns known() {
        Map<ListColumns.Key, Optional<ListField>> known = new HashMap<>();
        database.read(
                        sql ->
                                sql.selectFrom(HEADER_CHOICE)
                                        .where(HEADER_CHOICE.FIELD.startsWith(NONE))
                                        .fetch())
                .forEach(row -> known.put(key(row.getHeader()), field(row.getField())));
        return new ListColumns(known);
    }

    private static ListColumns.Key key(String header) {
        int colon = header.indexOf(':');
        return new ListColumns.Key(
                ListKind.valueOf(header.substring(0, colon)), header.substring(colon + 1));
    }

    private static Optional<ListField> field(String code) {
        return code.equals(NONE)
                ? Optional.empty()
                : Optional.of(ListField.of(code.substring(FIELD.length())));
    }

    void remember(Changes changes, ListColumns columns) {
        columns.said().forEach((key, field) -> remember(changes, key, field));
    }

    private static void remember(Changes changes, ListColumns.Key key, Optional<ListField> field) {
        if (key.heading().length() > LONGEST_HEADING) {
            return;
        }
        String header = key.kind() + ":" + key.heading();
        String code = field.map(is -> FIELD + is.name().toLowerCase(Locale.ROOT)).orElse(NONE);
        HeaderChoiceRecord row =
                changes.sql().fetchOne(HEADER_CHOICE, HEADER_CHOICE.HEADER.eq(header));
        if (row == null) {
            HeaderChoiceRecord added = HEADER_CHOICE.newRecord();
            added.setHeader(header);
            added.setField(code);
            changes.insert(added);
        } else if (!row.getField().equals(code)) {
            row.setField(code);
            changes.update(row);
        }
    }
}
