package app.zhanggui.db;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CHANGE_BATCH;
import static app.zhanggui.db.schema.Tables.NOTCH_LIMIT;

import app.zhanggui.db.schema.DefaultSchema;
import app.zhanggui.db.schema.tables.records.NotchLimitRecord;
import app.zhanggui.text.Message;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/**
 * Gives every table that has no row one row, so that the backup of a version holds something of
 * everything. How the fixture of a version is made, before the next migration is added: import a
 * list and plan a month by the verbs into a folder, then
 *
 * <pre>java -cp … app.zhanggui.db.EveryTable FOLDER [PASSWORD]</pre>
 *
 * and copy the backup it names to {@code src/test/resources/backups/made-by-vN.zip}.
 */
final class EveryTable {
    /** What the program itself would write there. */
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("IMPORTANT_DATE.KIND", "BIRTHDAY"),
                    Map.entry("IMPORTANT_DATE.ON_DATE", "03-08"),
                    Map.entry("CONTACT_RECORD.CHANNEL", "PHONE"),
                    Map.entry("FREQUENCY_RULE.AUDIENCE", "A"),
                    Map.entry("SPECIAL_DAY.KIND", "HOLIDAY"),
                    Map.entry("VISIT_PLAN.STATE", "DRAFT"),
                    Map.entry("UNPLACED_VISIT.REASON", "FULL"),
                    Map.entry("COMPLAINT.STAGE", "LISTEN"),
                    Map.entry("COMPLAINT.CATEGORY", "QUALITY"),
                    Map.entry("STAGE_CHANGE.TO_STAGE", "LISTEN"),
                    Map.entry("CARD_VALUE.FIELD", "service_area"),
                    Map.entry("CUSTOM_FIELD.TYPE", "TEXT"),
                    Map.entry("RELATIONSHIP_CHANGE.FROM_RELATIONSHIP", "LIKELY"),
                    Map.entry("RELATIONSHIP_CHANGE.TO_RELATIONSHIP", "EXISTING"),
                    Map.entry("COMPLAINT_TARGET.CATEGORY", "QUALITY"),
                    Map.entry("COMPLAINT_TARGET.STAGE", "LISTEN"),
                    Map.entry("CLASS_RULE.KIND", "SHARE"),
                    Map.entry("WORK_WEEK.REST_DAYS", "67"),
                    Map.entry("VISIT_RESULT.OUTCOME", "VISITED"),
                    Map.entry("ACCESS_LOG.KIND", "EXPORT"),
                    Map.entry("HEADER_CHOICE.FIELD", "name"),
                    Map.entry("ACCESS_LOG.WHAT_KEY", "customer.access.backup"),
                    Map.entry("SUGGESTION.DECISION", "OPEN"));

    private static final List<Long> LIMITS = List.of(100_000L, 50_000L, 10_000L);

    private EveryTable() {}

    /** The folder, and the password to set, if there is to be one. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Clock clock = Clock.systemDefaultZone();
        Optional<Secret> password = Optional.empty();
        try (Database database = Database.open(folder, clock)) {
            fill(database);
        }
        if (args.length > 1) {
            password = Optional.of(Secret.of(args[1].toCharArray()));
            Protection.set(folder, password.get(), clock);
        }
        try (Database database = Database.open(folder, password, clock)) {
            System.out.println(Backup.make(database, folder.resolve(Backup.FOLDER)));
        }
    }

    static void fill(Database database) {
        database.write(
                ChangeKind.EDIT,
                Message.of("db.undo.label", "1"),
                changes -> {
                    limits(changes);
                    DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                            .filter(table -> !List.of(CHANGE, CHANGE_BATCH).contains(table))
                            .forEach(table -> idIn(changes, table));
                    return null;
                });
    }

    /** These are three or none. */
    private static void limits(Changes changes) {
        for (short position = 0; position < LIMITS.size(); position++) {
            NotchLimitRecord row = NOTCH_LIMIT.newRecord();
            row.setFamily("CREDIT");
            row.setPosition(position);
            row.setAtLeast(LIMITS.get(position));
            changes.insert(row);
        }
    }

    /** Of its first row, which is made if there is none. */
    private static long idIn(Changes changes, Table<?> table) {
        Field<Long> id = table.field("ID", Long.class);
        List<Long> there = changes.sql().select(id).from(table).orderBy(id).limit(1).fetch(id);
        if (!there.isEmpty()) {
            return there.get(0);
        }
        UpdatableRecord<?> row = (UpdatableRecord<?>) table.newRecord();
        for (Field<?> field : table.fields()) {
            boolean needed = !field.getDataType().nullable() && !field.getDataType().defaulted();
            if (needed && !field.getName().equals("ID")) {
                row.setValue(field.coerce(Object.class), value(changes, table, field));
            }
        }
        return changes.insert(row);
    }

    private static Object value(Changes changes, Table<?> table, Field<?> field) {
        for (ForeignKey<?, ?> key : table.getReferences()) {
            if (key.getFields().get(0).equals(field)) {
                return idIn(changes, key.getKey().getTable());
            }
        }
        Class<?> type = field.getType();
        if (type == String.class) {
            return word(table, field);
        }
        if (type == byte[].class) {
            return "图".getBytes(StandardCharsets.UTF_8);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 11, 22);
        }
        if (type == LocalDateTime.class) {
            return LocalDateTime.of(2026, 11, 22, 10, 0);
        }
        if (type == Boolean.class) {
            return true;
        }
        return field.getDataType().convert(BigDecimal.ONE);
    }

    private static String word(Table<?> table, Field<?> field) {
        return switch (field.getName()) {
            case "HALF", "PLANNED_HALF", "HAPPENED_HALF" -> "AM";
            case "MODE" -> "IN_PERSON";
            default -> WORDS.getOrDefault(table.getName() + "." + field.getName(), "留样");
        };
    }
}
