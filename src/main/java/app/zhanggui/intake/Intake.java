package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Any sheet becomes cards (S2-01, beyond 1 to 7): first a preview of every row, then exactly that
 * preview in one transaction that can be taken back whole.
 */
public final class Intake {
    private static final int CARDS_READ_BACK = 5;

    private final Database database;
    private final CustomerStore customers;
    private final IntakeStore store;
    private final ValueReader reader;
    private final SheetChooser chooser;
    private final SheetTables tables;

    public Intake(Database database, CustomerStore customers, IntakeStore store) {
        this.database = database;
        this.customers = customers;
        this.store = store;
        reader = new ValueReader(database.clock());
        HeadingWords words = new HeadingWords();
        HeaderFinder headers = new HeaderFinder(words);
        tables = new SheetTables(words, headers);
        chooser =
                new SheetChooser(new SheetLayout(words, headers, new ColumnMatcher(words, reader)));
    }

    /**
     * What an import of this file would do. Reads only.
     *
     * @throws UserFault if the file has no row at all, or no sheet of the chosen name
     * @throws Cancelled if the owner does not want to wait for it
     */
    public IntakePreview preview(SheetFile file, IntakeChoices choices, Progress progress) {
        long version = store.version();
        SheetChooser.Chosen chosen = chooser.sheets(tables.of(file), choices, store.headings());
        RegionOffer regions = RegionOffer.of(chosen.read(), choices);
        FileRows rows =
                new FileRows(choices, values(choices), new DuplicateMatcher(customers.lines()));
        rows.read(chosen.read(), regions, progress);
        RowDecisions decisions = new RowDecisions(choices.update(), customers::cards, rows::news);
        return new IntakePreview(
                file,
                choices,
                rows.sheets(),
                chosen.others(),
                decisions.of(rows.rows()),
                rows.words().unknown(),
                rows.words().answered(),
                regions,
                store.importedAt(file.sha256()),
                version);
    }

    /** Every field a column can be for, in the order of the card. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(CardField.values()));
        fields.addAll(store.ownFields());
        fields.addAll(PersonField.all());
        return fields;
    }

    /**
     * Makes a field of the owner's own for a column that has none, as a step that can be undone.
     *
     * @throws UserFault if there is one of that name
     */
    public CustomField addField(String name) {
        return store.add(CustomField.named(name, Field.Type.TEXT));
    }

    /** What one cell is read as; for showing it. */
    public Reading reading(Column column, String text) {
        return reader.read(column, text);
    }

    /** What the cells of a preview are read as, with what the owner said their words mean. */
    public BiFunction<Column, String, Reading> reading(IntakePreview preview) {
        return values(preview.choices())::read;
    }

    private ValueReader values(IntakeChoices choices) {
        return reader.with(choices.values().over(store.valueAnswers()));
    }

    /** Takes an import back whole, save the cards touched since. */
    public UndoReport undo(BatchId batch) {
        return database.undo(batch);
    }

    /** Whether an import was not taken back since. */
    public boolean stands(BatchId batch) {
        return database.stands(batch);
    }

    /** Told, in the thread that wrote, after each change of a card. */
    public void onChange(Runnable listener) {
        customers.onChange(changed -> listener.run());
    }

    private Map<CustomerId, CustomerCard> cards(Collection<CustomerId> ids) {
        Map<CustomerId, CustomerCard> cards = new LinkedHashMap<>();
        customers.cards(ids).forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    private static Set<CustomerId> firstUpdated(IntakePreview preview) {
        return preview.rows().stream()
                .filter(row -> row.decision() == Decision.UPDATE)
                .flatMap(row -> row.target().flatMap(Match::card).stream())
                .distinct()
                .limit(CARDS_READ_BACK)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the cards changed since the preview was made, so that it cannot be applied. */
    public boolean isStale(IntakePreview preview) {
        return store.version() != preview.cardsVersion();
    }

    /**
     * Writes exactly the preview, in one transaction; suspicions nobody answered are left out.
     *
     * @throws UserFault if the cards changed since the preview was made, or no column is the name
     * @throws Cancelled if the owner stopped it; nothing is written then
     */
    public ImportResult apply(IntakePreview preview, Progress progress) {
        if (preview.sheets().stream().noneMatch(PreviewSheet::hasName)) {
            throw UserFault.unusable("intake.fault.noName", preview.file().fileName());
        }
        Map<CustomerId, CustomerCard> before = cards(firstUpdated(preview));
        ImportResult result = new IntakeWrite(preview, store, customers).into(database, progress);
        Map<CustomerId, CustomerCard> after = cards(before.keySet());
        List<ReadBack> changed =
                before.entrySet().stream()
                        .filter(one -> after.containsKey(one.getKey()))
                        .map(one -> ReadBack.of(one.getValue(), after.get(one.getKey())))
                        .filter(one -> !one.differences().isEmpty())
                        .toList();
        List<ReadBack> made =
                result.batch().stream()
                        .map(batch -> store.made(batch, CARDS_READ_BACK))
                        .flatMap(ids -> cards(ids).values().stream())
                        .map(ReadBack::of)
                        .toList();
        return result.withReadBack(made, changed);
    }
}
