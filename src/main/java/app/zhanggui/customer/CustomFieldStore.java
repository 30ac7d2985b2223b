package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CUSTOM_FIELD;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CustomFieldRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** 自定义字段: the fields of the owner's own making, in the owner's order (S1-04). */
public final class CustomFieldStore {
    private static final String BETWEEN_CHOICES = "\n";

    private final Database database;

    public CustomFieldStore(Database database) {
        this.database = database;
    }

    public List<CustomField> all() {
        return database.read(CustomFieldStore::all);
    }

    private static List<CustomField> all(DSLContext sql) {
        return sql.selectFrom(CUSTOM_FIELD)
                .orderBy(CUSTOM_FIELD.POSITION, CUSTOM_FIELD.ID)
                .fetch(CustomFieldStore::field);
    }

    /** Every field a card can have: the built-in ones, the owner's own, those of its persons. */
    public List<Field> everyField() {
        return Stream.of(Stream.of(CardField.values()), all().stream(), PersonField.all().stream())
                .<Field>flatMap(Function.identity())
                .toList();
    }

    /**
     * Makes the fields these, in this order, as one undoable step, and names that step: new ones
     * are added, those left out are taken away with all that was written in them.
     *
     * @throws UserFault if two have one name, or one is gone meanwhile
     */
    public BatchId keep(List<CustomField> wanted) {
        return database.write(
                ChangeKind.RULES,
                Message.of("customer.change.fields"),
                changes -> {
                    keep(changes, wanted);
                    return changes.batch();
                });
    }

    /**
     * Adds a field, the last one in order.
     *
     * @throws UserFault if there is one of that name
     */
    public CustomField add(CustomField field) {
        return database.write(
                ChangeKind.RULES,
                Message.of("customer.change.field.add", field.name()),
                changes -> add(changes, field));
    }

    /**
     * The same within a transaction, as an import does.
     *
     * @throws UserFault if there is one of that name
     */
    public CustomField add(Changes changes, CustomField field) {
        List<CustomField> more = new ArrayList<>(all(changes.sql()));
        more.add(field);
        keep(changes, more);
        return all(changes.sql()).get(more.size() - 1);
    }

    /** On how many cards something is written in a field. */
    public int uses(CustomField field) {
        return database.read(sql -> sql.fetchCount(CARD_VALUE, CARD_VALUE.FIELD.eq(field.code())));
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public void undo(BatchId step) {
        database.undo(step);
    }

    /** Told, in the thread that wrote, whenever the fields are others. */
    public void onChange(Runnable listener) {
        database.onChangeOf(Set.of(CUSTOM_FIELD), listener);
    }

    private static void keep(Changes changes, List<CustomField> wanted) {
        refuseTwice(wanted);
        List<CustomFieldId> ids = wanted.stream().map(CustomField::id).toList();
        all(changes.sql()).stream()
                .filter(field -> !ids.contains(field.id()))
                .forEach(field -> takeAway(changes, field));
        for (int i = 0; i < wanted.size(); i++) {
            put(changes, wanted.get(i), i);
        }
    }

    private static void refuseTwice(List<CustomField> wanted) {
        Set<String> names = new HashSet<>();
        for (CustomField field : wanted) {
            if (!names.add(field.name().toLowerCase(Locale.ROOT))) {
                throw UserFault.unusable("customer.field.twice", field.name());
            }
        }
    }

    private static void takeAway(Changes changes, CustomField field) {
        changes.deleteAll(changes.sql().fetch(CARD_VALUE, CARD_VALUE.FIELD.eq(field.code())));
        changes.delete(row(changes.sql(), field));
    }

    private static void put(Changes changes, CustomField field, int position) {
        boolean fresh = field.id().equals(CustomFieldId.NEW);
        CustomFieldRecord row = fresh ? CUSTOM_FIELD.newRecord() : row(changes.sql(), field);
        row.setPosition((short) position);
        row.setName(field.name());
        row.setType(field.type().name());
        row.setChoices(String.join(BETWEEN_CHOICES, field.choices()));
        if (fresh) {
            changes.insert(row);
        } else if (isOther(row, changes.sql(), field)) {
            changes.update(row);
        }
    }

    private static boolean isOther(CustomFieldRecord row, DSLContext sql, CustomField field) {
        return !row.equals(row(sql, field));
    }

    private static CustomFieldRecord row(DSLContext sql, CustomField field) {
        return sql.fetchOptional(CUSTOM_FIELD, CUSTOM_FIELD.ID.eq(field.id().value()))
                .orElseThrow(() -> UserFault.unusable("customer.field.gone", field.name()));
    }

    private static CustomField field(CustomFieldRecord row) {
        return new CustomField(
                new CustomFieldId(row.getId()),
                row.getName(),
                Field.Type.valueOf(row.getType()),
                row.getChoices().lines().toList());
    }
}
