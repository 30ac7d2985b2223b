package app.zhanggui.intake;

import static app.zhanggui.db.schema.Tables.CHANGE;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.HEADER_CHOICE;
import static app.zhanggui.db.schema.Tables.IMPORT_BATCH;
import static app.zhanggui.db.schema.Tables.VALUE_CHOICE;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldStore;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.HeaderChoiceRecord;
import app.zhanggui.db.schema.tables.records.ImportBatchRecord;
import app.zhanggui.db.schema.tables.records.ValueChoiceRecord;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What is remembered of imports: which files, and which field was chosen for which heading. */
public final class IntakeStore {
    private static final int LONGEST_HEADING = 200;

    private static final String IGNORED = "ignore";

    private final Database database;
    private final CustomFieldStore ownFields;

    public IntakeStore(Database database, CustomFieldStore ownFields) {
        this.database = database;
        this.ownFields = ownFields;
    }

    /** When a file with these bytes was last imported, unless that was taken back. */
    Optional<LocalDateTime> importedAt(String sha256) {
        return database.read(
                sql ->
                        sql.select(DSL.max(IMPORT_BATCH.IMPORTED_AT))
                                .from(IMPORT_BATCH)
                                .where(IMPORT_BATCH.FILE_HASH.eq(sha256))
                                .fetchOptional(0, LocalDateTime.class));
    }

    /** A number that grows with every change to any card, and to the fields there are. */
    long version() {
        return database.read(IntakeStore::version);
    }

    /** A number that grows with every change to a card or to what is written beside it. */
    static long entriesVersion(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(CHANGE.ID), 0L))
                .from(CHANGE)
                .where(
                        CHANGE.TABLE_NAME.in(
                                "CUSTOMER",
                                "CONTACT",
                                "IMPORTANT_DATE",
                                "CONTACT_RECORD",
                                "PROMISE",
                                "OWNED_ITEM"))
                .fetchSingle()
                .value1();
    }

    static long version(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(CHANGE.ID), 0L))
                .from(CHANGE)
                .where(
                        CHANGE.TABLE_NAME.in(
                                "CUSTOMER",
                                "CARD_VALUE",
                                "CONTACT",
                                "IMPORTANT_DATE",
                                "CUSTOM_FIELD"))
                .fetchSingle()
                .value1();
    }

    List<CustomField> ownFields() {
        return ownFields.all();
    }

    CustomField add(CustomField field) {
        return ownFields.add(field);
    }

    /**
     * Targets known by plain heading; empty for a column that was not wanted. What was chosen
     * before counts most; a field the owner made is known by its name, unless one of ours has it.
     */
    Map<String, Optional<Field>> headings() {
        Map<String, Optional<Field>> known = new HashMap<>();
        List<CustomField> own = ownFields();
        database.read(sql -> sql.selectFrom(HEADER_CHOICE).fetch())
                .forEach(row -> put(known, row, own));
        for (CustomField field : own) {
            String heading = HeadingText.plain(field.name());
            boolean chosen = known.getOrDefault(heading, Optional.empty()).isPresent();
            if (!chosen && !OwnHeadings.isBuiltIn(field.name())) {
                known.put(heading, Optional.of(field));
            }
        }
        return known;
    }

    /** A choice that led to a field which is gone is forgotten. */
    private static void put(
            Map<String, Optional<Field>> known, HeaderChoiceRecord row, List<CustomField> own) {
        Optional<Field> field = field(row.getField(), own);
        if (field.isPresent() || row.getField().equals(IGNORED)) {
            known.put(row.getHeader(), field);
        }
    }

    /** What the owner said words of choices mean. */
    ValueAnswers valueAnswers() {
        Map<ValueAnswers.Key, String> answers = new HashMap<>();
        database.read(sql -> sql.selectFrom(VALUE_CHOICE).fetch())
                .forEach(
                        row ->
                                answers.put(
                                        new ValueAnswers.Key(row.getField(), row.getWord()),
                                        row.getMeaning()));
        return new ValueAnswers(answers);
    }

    void remember(Changes changes, ValueAnswers values) {
        values.answers().forEach((key, value) -> remember(changes, key, value));
    }

    private static void remember(Changes changes, ValueAnswers.Key key, String value) {
        ValueChoiceRecord row =
                changes.sql()
                        .fetchOne(
                                VALUE_CHOICE,
                                VALUE_CHOICE
                                        .FIELD
                                        .eq(key.field())
                                        .and(VALUE_CHOICE.WORD.eq(key.word())));
        if (row == null) {
            ValueChoiceRecord added = VALUE_CHOICE.newRecord();
            added.setField(key.field());
            added.setWord(key.word());
            added.setMeaning(value);
            changes.insert(added);
        } else if (!row.getMeaning().equals(value)) {
            row.setMeaning(value);
            changes.update(row);
        }
    }

    private static Optional<Field> field(String code, List<CustomField> own) {
        Optional<Field> ours = CardField.of(code).map(Field.class::cast);
        return ours.or(() -> PersonField.of(code))
                .or(() -> own.stream().filter(field -> field.code().equals(code)).findFirst());
    }

    void remember(Changes changes, String heading, Optional<Field> target) {
        if (heading.isBlank() || heading.length() > LONGEST_HEADING) {
            return;
        }
        HeaderChoiceRecord row =
                changes.sql().fetchOne(HEADER_CHOICE, HEADER_CHOICE.HEADER.eq(heading));
        String code = target.map(Field::code).orElse(IGNORED);
        if (row == null) {
            HeaderChoiceRecord added = HEADER_CHOICE.newRecord();
            added.setHeader(heading);
            added.setField(code);
            changes.insert(added);
        } else if (!row.getField().equals(code)) {
            row.setField(code);
            changes.update(row);
        }
    }

    /**
     * What stands in the card file of an import, counted there and not while it was written.
     *
     * @param created cards that were not there before
     * @param updated cards that were there before and are not as they were
     */
    record Written(BatchId batch, int created, int updated) {
        private static Written of(Changes changes, int created) {
            long batch = changes.batch().value();
            DSLContext sql = changes.sql();
            int updated =
                    sql.fetchCount(
                            DSL.selectDistinct(CHANGE.CARD_ID)
                                    .from(CHANGE)
                                    .where(CHANGE.BATCH_ID.eq(batch), CHANGE.CARD_ID.lt(batch)));
            return new Written(changes.batch(), created, updated);
        }
    }

    /** The first cards that a batch made, in order. */
    List<CustomerId> made(BatchId batch, int most) {
        return database.read(
                sql ->
                        sql.select(CUSTOMER.ID)
                                .from(CUSTOMER)
                                .where(CUSTOMER.ID.gt(batch.value()))
                                .orderBy(CUSTOMER.ID)
                                .limit(most)
                                .fetch(row -> new CustomerId(row.value1())));
    }

    /**
     * How many cards stand in the card file that were just added one after the other. Asked while
     * they are still in memory: to read all of a large import again takes seconds.
     */
    static int standing(Changes changes, List<CustomerId> added) {
        long first = added.get(0).value();
        long last = added.get(added.size() - 1).value();
        return changes.sql().fetchCount(CUSTOMER, CUSTOMER.ID.between(first, last));
    }

    /**
     * Writes down that a file was imported, once its cards are written.
     *
     * @param created how many new ones stand in the card file
     */
    Written log(Changes changes, IntakePreview preview, int created) {
        Written written = Written.of(changes, created);
        ImportBatchRecord row = IMPORT_BATCH.newRecord();
        row.setBatchId(changes.batch().value());
        String name = preview.file().fileName();
        row.setFileName(name.substring(0, Math.min(name.length(), 300)));
        row.setFileHash(preview.file().sha256());
        row.setImportedAt(LocalDateTime.now(database.clock()));
        row.setCreatedCount(written.created());
        row.setUpdatedCount(written.updated());
        changes.insert(row);
        return written;
    }
}
