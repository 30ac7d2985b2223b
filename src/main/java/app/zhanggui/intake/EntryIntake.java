package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists of talks, promises, days and owned goods come onto the cards (S0-21, S0-14, S3-09, S4-35):
 * first a preview of every row, then exactly that preview as one step that can be taken back. What
 * stands there already is left alone, so that our own workbook changes nothing.
 */
public final class EntryIntake implements ListIntake<Entry> {
    private static final int ROWS_A_TICK = 200;

    private final Database database;
    private final CustomerStore customers;
    private final Map<ListKind, EntryBook> books;
    private final ListColumnStore columns;
    private final ListSheets lists = ListSheets.ofEntries();

    public EntryIntake(
            Database database,
            CustomerStore customers,
            TalkStore talks,
            PromiseStore promises,
            OwnedItemStore owned,
            ListColumnStore columns) {
        this.database = database;
        this.customers = customers;
        this.columns = columns;
        books =
                Map.of(
                        ListKind.TALK, new TalkBook(talks),
                        ListKind.PROMISE, new PromiseBook(promises, database.clock()),
                        ListKind.DAY, new DayBook(customers),
                        ListKind.OWNED, new OwnedBook(owned));
    }

    @Override
    public Set<ListKind> kinds(SheetFile file) {
        Set<ListKind> kinds = EnumSet.noneOf(ListKind.class);
        lists.in(file, columns.known()).forEach(sheet -> kinds.add(sheet.kind()));
        return kinds;
    }

    @Override
    public ListPreview<Entry> preview(SheetFile file, ListChoices choices, Progress progress) {
        long version = database.read(IntakeStore::entriesVersion);
        List<ListSheet> sheets = lists.chosen(file, columns.known(), choices);
        if (sheets.isEmpty()) {
            throw UserFault.unusable("intake.entries.none", file.fileName());
        }
        List<ListRow<Entry>> found = find(sheets, choices, progress);
        Map<CustomerId, CustomerCard> cards = cards(found);
        Set<List<Object>> seen = standing(sheets, List.copyOf(cards.values()));
        Map<Integer, EntryCells> cells = new HashMap<>();
        List<ListRow<Entry>> rows = new ArrayList<>();
        for (ListRow<Entry> row : found) {
            ListSheet sheet = sheets.get(row.sheet());
            EntryCells here =
                    cells.computeIfAbsent(
                            row.sheet(), any -> new EntryCells(sheet, database.clock()));
            rows.add(
                    row.fate() == Fate.NEW
                            ? settled(row, books.get(sheet.kind()), here, cards, seen)
                            : row);
        }
        return new ListPreview<>(file.fileName(), sheets, rows, choices, version);
    }

    private List<ListRow<Entry>> find(
            List<ListSheet> sheets, ListChoices choices, Progress progress) {
        CardFinder finder = new CardFinder(customers.lines(), choices.cards());
        List<ListRow<Entry>> found = new ArrayList<>();
        for (int number = 0; number < sheets.size(); number++) {
            int place = number;
            ListSheet sheet = sheets.get(place);
            sheet.eachRow(
                    progress,
                    row -> {
                        if (!sheet.table().isBlankRow(row)) {
                            Whose whose = sheet.whose(row);
                            found.add(
                                    ListRow.<Entry>of(place, row, whose)
                                            .belongingTo(finder.find(whose)));
                        }
                    });
        }
        return found;
    }

    private Map<CustomerId, CustomerCard> cards(List<ListRow<Entry>> found) {
        Set<CustomerId> ids =
                found.stream()
                        .filter(row -> row.fate() == Fate.NEW)
                        .map(row -> row.cards().get(0).id())
                        .collect(Collectors.toSet());
        return customers.cards(ids).stream()
                .collect(Collectors.toMap(CustomerCard::id, Function.identity()));
    }

    private Set<List<Object>> standing(List<ListSheet> sheets, List<CustomerCard> cards) {
        Set<List<Object>> standing = new HashSet<>();
        sheets.stream()
                .map(ListSheet::kind)
                .distinct()
                .forEach(kind -> books.get(kind).standing(cards).forEach(standing::add));
        return standing;
    }

    private static ListRow<Entry> settled(
            ListRow<Entry> row,
            EntryBook book,
            EntryCells cells,
            Map<CustomerId, CustomerCard> cards,
            Set<List<Object>> seen) {
        CustomerCard card = cards.get(row.cards().get(0).id());
        try {
            Entry entry = book.read(cells.at(row.row()), card);
            ListRow<Entry> read = row.saying(entry);
            return seen.add(entry.key())
                    ? read
                    : read.as(Fate.REPEATED, Message.of("intake.list.repeated"));
        } catch (EntryCells.Unread unread) {
            return row.as(Fate.PROBLEM, unread.why());
        }
    }

    /**
     * Writes exactly the preview.
     *
     * @return the step to take it back by
     * @throws UserFault if the cards changed since the preview was made
     * @throws Cancelled if the owner stopped it; nothing is written then
     */
    public BatchId apply(ListPreview<Entry> preview, Progress progress) {
        return database.write(
                ChangeKind.IMPORT,
                Message.of("intake.entries.change", preview.fileName()),
                changes -> {
                    if (IntakeStore.entriesVersion(changes.sql()) != preview.version()) {
                        throw UserFault.unusable("intake.fault.stale");
                    }
                    write(changes, preview.rows(Fate.NEW), progress);
                    columns.remember(changes, preview.choices().columns());
                    return changes.batch();
                });
    }

    private static void write(Changes changes, List<ListRow<Entry>> rows, Progress progress) {
        int done = 0;
        for (ListRow<Entry> row : rows) {
            if (done % ROWS_A_TICK == 0) {
                progress.at(done, rows.size());
            }
            row.content().orElseThrow().write().accept(changes);
            done++;
        }
    }

    @Override
    public UndoReport undo(BatchId batch) {
        return database.undo(batch);
    }

    @Override
    public boolean stands(BatchId batch) {
        return database.stands(batch);
    }

    @Override
    public void onChange(Runnable listener) {
        database.onCommit(any -> listener.run());
    }
}
