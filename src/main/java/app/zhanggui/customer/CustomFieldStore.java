package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CARD_VALUE;
import static app.zhanggui.db.schema.Tables.CUSTOM_FIELD;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.CustomFieldRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** 自定义字段: the fields of the owner's own making, in the owner's order. */
public final class CustomFieldStore {
    private static final String BETWEEN_CHOICES = "\n";

    private final Database database;

    public CustomFieldStore(Database database) {
        this.database = database;
    }

    public List<CustomField> all() {
        return database.read(CustomFieldStore::all);
    }

    /** Every field a card can have: the built-in ones, the owner's own, those of its persons. */
    public List<Field> everyField() {
        return Stream.of(Stream.of(CardField.values()), all().stream(), PersonField.all().stream())
                .<Field>flatMap(Function.identity())
                .toList();
    }

    /** The field of a code, of whatever kind it is. */
    public Optional<Field> field(String code) {
        return everyField().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    /**
     * Adds a field, the last one in order.
     *
     * @throws UserFault if there is one of that name
     */
    public CustomField add(CustomField field) {
        return change("customer.change.field.add", field, changes -> add(changes, field));
    }

    /**
     * The same within a transaction, as an import does.
     *
     * @throws UserFault if there is one of that name
     */
    public CustomField add(Changes changes, CustomField field) {
        List<CustomField> standing = all(changes.sql());
        refuseTwice(standing, field);
        CustomFieldRecord row = CUSTOM_FIELD.newRecord();
        row.setPosition((short) standing.size());
        fill(row, field);
        return field.withId(new CustomFieldId(changes.insert(row)));
    }

    /**
     * Calls a field otherwise, or offers other choices.
     *
     * @throws UserFault if there is another one of that name, or it is gone
     */
    public void save(CustomField field) {
        change(
                "customer.change.field.edit",
                field,
                changes -> {
                    refuseTwice(all(changes.sql()), field);
                    CustomFieldRecord row = row(changes.sql(), field);
                    fill(row, field);
                    changes.update(row);
                    return row;
                });
    }

    /** Takes a field away with all that was written in it, as one undoable step. */
    public void remove(CustomField field) {
        change(
                "customer.change.field.remove",
                field,
                changes -> {
                    changes.deleteAll(
                            changes.sql().fetch(CARD_VALUE, CARD_VALUE.FIELD.eq(field.code())));
                    changes.delete(row(changes.sql(), field));
                    return field;
                });
    }

    /** Puts the fields in another order. */
    public void order(List<CustomField> fields) {
        change(
                "customer.change.field.order",
                fields.get(0),
                changes -> {
                    List<CustomFieldRecord> rows = new ArrayList<>();
                    for (CustomField field : fields) {
                        CustomFieldRecord row = row(changes.sql(), field);
                        row.setPosition((short) rows.size());
                        rows.add(row);
                    }
                    changes.updateAll(rows);
                    return rows;
                });
    }

    /** On how many cards something is written in the field. */
    public int uses(CustomField field) {
        return database.read(sql -> sql.fetchCount(CARD_VALUE, CARD_VALUE.FIELD.eq(field.code())));
    }

    /** Told, in the thread that wrote, when the fields changed. */
    public void onChange(Consumer<List<CustomField>> listener) {
        database.onCommit(
                committed -> {
                    if (committed.tables().contains(CUSTOM_FIELD.getName())) {
                        listener.accept(all());
                    }
                });
    }

    private <T> T change(String key, CustomField field, Function<Changes, T> work) {
        return database.write(ChangeKind.RULES, Message.of(key, field.name()), work);
    }

    private static void refuseTwice(List<CustomField> standing, CustomField field) {
        boolean twice =
                standing.stream()
                        .anyMatch(
                                one ->
                                        one.name().equalsIgnoreCase(field.name())
                                                && !one.id().equals(field.id()));
        if (twice) {
            throw UserFault.unusable("customer.field.twice", field.name());
        }
    }

    private static CustomFieldRecord row(DSLContext sql, CustomField field) {
        return sql.fetchOptional(CUSTOM_FIELD, CUSTOM_FIELD.ID.eq(field.id().value()))
                .orElseThrow(() -> UserFault.unusable("customer.field.gone", field.name()));
    }

    private static List<CustomField> all(DSLContext sql) {
        return sql.selectFrom(CUSTOM_FIELD)
                .orderBy(CUSTOM_FIELD.POSITION, CUSTOM_FIELD.ID)
                .fetch(CustomFieldStore::field);
    }

    private static CustomField field(CustomFieldRecord row) {
        return new CustomField(
                new CustomFieldId(row.getId()),
                row.getName(),
                Field.Type.valueOf(row.getType()),
                row.getChoices().isEmpty()
                        ? List.of()
                        : List.of(row.getChoices().split(BETWEEN_CHOICES)));
    }

    private static void fill(CustomFieldRecord row, CustomField field) {
        row.setName(field.name());
        row.setType(field.type().name());
        row.setChoices(String.join(BETWEEN_CHOICES, field.choices()));
    }
}
