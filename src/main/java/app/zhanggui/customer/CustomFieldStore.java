package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CUSTOM_FIELD;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.db.schema.tables.records.CustomFieldRecord;
import app.zhanggui.text.Message;
import java.util.List;
import org.jooq.DSLContext;

/** The fields of the owner's own making, in the owner's order (S1-04). */
public final class CustomFieldStore {
    private final Database database;

    public CustomFieldStore(Database database) {
        this.database = database;
    }

    public List<CustomField> fields() {
        return database.read(CustomFieldStore::fields);
    }

    private static List<CustomField> fields(DSLContext sql) {
        return sql.selectFrom(CUSTOM_FIELD)
                .orderBy(CUSTOM_FIELD.POSITION, CUSTOM_FIELD.ID)
                .fetch(
                        row ->
                                new CustomField(
                                        new CustomFieldId(row.getId()),
                                        row.getName(),
                                        Field.Type.valueOf(row.getType()),
                                        row.getChoices().lines().toList()));
    }

    /** Makes the fields these, in this order: new ones are added, those left out are taken away. */
    public BatchId keep(List<CustomField> wanted) {
        return database.write(
                ChangeKind.RULES,
                Message.of("customer.change.fields"),
                changes -> {
                    List<CustomField> old = fields(changes.sql());
                    old.stream()
                            .filter(
                                    one ->
                                            wanted.stream()
                                                    .noneMatch(it -> it.id().equals(one.id())))
                            .forEach(one -> takeAway(changes, one));
                    for (int i = 0; i < wanted.size(); i++) {
                        put(changes, wanted.get(i), i);
                    }
                    return changes.batch();
                });
    }

    /** How many cards have something written in a field. */
    public int used(CustomField field) {
        return database.read(sql -> sql.fetchCount(CARD_VALUE, CARD_VALUE.FIELD.eq(field.code())));
    }

    public UndoReport undo(BatchId step) {
        return database.undo(step);
    }

    private static void takeAway(Changes changes, CustomField field) {
        changes.deleteAll(changes.sql().fetch(CARD_VALUE, CARD_VALUE.FIELD.eq(field.code())));
        changes.deleteAll(
                changes.sql().fetch(CUSTOM_FIELD, CUSTOM_FIELD.ID.eq(field.id().value())));
    }

    private static void put(Changes changes, CustomField field, int position) {
        boolean fresh = field.id().equals(CustomFieldId.NEW);
        CustomFieldRecord row =
                fresh
                        ? CUSTOM_FIELD.newRecord()
                        : changes.sql()
                                .fetchSingle(CUSTOM_FIELD, CUSTOM_FIELD.ID.eq(field.id().value()));
        row.setPosition((short) position);
        row.setName(field.name());
        row.setType(field.type().name());
        row.setChoices(String.join("\n", field.choices()));
        if (fresh) {
            changes.insert(row);
        } else if (row.changed()) {
            changes.update(row);
        }
    }
}
