package app.zhanggui.intake;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.intake.EntryRow.Fate;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lists of talks, promises, days and owned goods come onto the cards (S0-21, S0-14, S3-09, S4-35):
 * first a preview of every row, then exactly that preview as one step that can be taken back. What
 * stands there already is left alone, so that our own workbook changes nothing.
 */
public final class EntryIntake {
    private static final int ROWS_A_TICK = 200;

    private final Database database;
    private final CustomerStore customers;
    private final Map<EntryKind, EntryBook> books;
    private final EntryWords words = new EntryWords();

    public EntryIntake(
            Database database,
            CustomerStore customers,
            PromiseStore promises,
            OwnedItemStore owned) {
        this.database = database;
        this.customers = customers;
        books =
                Map.of(
                        EntryKind.TALK, new TalkBook(customers),
                        EntryKind.PROMISE, new PromiseBook(promises, database.clock()),
                        EntryKind.DAY, new DayBook(customers),
                        EntryKind.OWNED, new OwnedBook(owned));
    }

    /** What kinds of such lists a file has; none if it has none. */
    public Set<EntryKind> kinds(SheetFile file) {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        EntrySheet.in(file, words).forEach(sheet -> kinds.add(sheet.kind()));
        return kinds;
    }

    /** A row and the card it goes to. */
    private record Found(int sheet, int row, String said, Optional<CardLine> card) {}

    /**
     * What an import of the lists would do. Reads only.
     *
     * @throws UserFault if no sheet looks like such a list
     * @throws Cancelled if the owner does not want to wait for it
     */
    public EntryPreview preview(SheetFile file, Progress progress) {
        long version = database.read(IntakeStore::entriesVersion);
        List<EntrySheet> sheets = EntrySheet.in(file, words);
        if (sheets.isEmpty()) {
            throw UserFault.unusable("intake.entries.none", file.fileName());
        }
        List<Found> found = find(sheets, progress);
        Map<CustomerId, CustomerCard> cards = cards(found);
        Set<List<Object>> seen = standing(sheets, List.copyOf(cards.values()));
        Map<Integer, EntryCells> cells = new HashMap<>();
        List<EntryRow> rows = new ArrayList<>();
        for (Found one : found) {
            EntrySheet sheet = sheets.get(one.sheet());
            EntryCells here =
                    cells.computeIfAbsent(
                            one.sheet(), any -> new EntryCells(sheet, database.clock()));
            rows.add(settled(one, sheet.kind(), here.at(one.row()), cards, seen));
        }
        return new EntryPreview(file.fileName(), sheets, rows, version);
    }

    private List<Found> find(List<EntrySheet> sheets, Progress progress) {
        EntryCustomers known = new EntryCustomers(customers.lines());
        List<Found> found = new ArrayList<>();
        for (int number = 0; number < sheets.size(); number++) {
            EntrySheet sheet = sheets.get(number);
            int all = sheet.table().rows().size();
            for (int row = sheet.headerRow() + 1; row < all; row++) {
                if (row % ROWS_A_TICK == 0) {
                    progress.at(row, all);
                }
                if (!sheet.table().isBlankRow(row)) {
                    String name = sheet.text(row, EntryField.CUSTOMER);
                    String said = name.isEmpty() ? sheet.text(row, EntryField.NUMBER) : name;
                    found.add(new Found(number, row, said, known.find(sheet, row)));
                }
            }
        }
        return found;
    }

    private Map<CustomerId, CustomerCard> cards(List<Found> found) {
        Set<CustomerId> ids =
                found.stream()
                        .flatMap(one -> one.card().map(CardLine::id).stream())
                        .collect(Collectors.toSet());
        return customers.cards(ids).stream()
                .collect(Collectors.toMap(CustomerCard::id, Function.identity()));
    }

    private Set<List<Object>> standing(List<EntrySheet> sheets, List<CustomerCard> cards) {
        Set<List<Object>> standing = new HashSet<>();
        sheets.stream()
                .map(EntrySheet::kind)
                .distinct()
                .forEach(kind -> books.get(kind).standing(cards).forEach(standing::add));
        return standing;
    }

    private EntryRow settled(
            Found found,
            EntryKind kind,
            EntryCells cells,
            Map<CustomerId, CustomerCard> cards,
            Set<List<Object>> seen) {
        Optional<CustomerCard> card = found.card().map(line -> cards.get(line.id()));
        if (card.isEmpty()) {
            Message why = Message.of("intake.entries.noCard");
            return row(found, Fate.UNMATCHED, Optional.empty(), Optional.of(why));
        }
        try {
            Entry entry = books.get(kind).read(cells, card.get());
            boolean fresh = seen.add(entry.key());
            Fate fate = fresh ? Fate.NEW : Fate.REPEATED;
            return row(found, fate, Optional.of(entry), Optional.empty());
        } catch (EntryCells.Unread unread) {
            return row(found, Fate.PROBLEM, Optional.empty(), Optional.of(unread.why()));
        }
    }

    private static EntryRow row(
            Found found, Fate fate, Optional<Entry> entry, Optional<Message> why) {
        String matched = found.card().map(CardLine::name).orElse("");
        return new EntryRow(found.sheet(), found.row(), found.said(), fate, matched, entry, why);
    }

    /**
     * Writes exactly the preview.
     *
     * @return the step to take it back by
     * @throws UserFault if the cards changed since the preview was made
     * @throws Cancelled if the owner stopped it; nothing is written then
     */
    public BatchId apply(EntryPreview preview, Progress progress) {
        return database.write(
                ChangeKind.IMPORT,
                Message.of("intake.entries.change", preview.fileName()),
                changes -> {
                    if (IntakeStore.entriesVersion(changes.sql()) != preview.version()) {
                        throw UserFault.unusable("intake.fault.stale");
                    }
                    write(changes, preview.rows(Fate.NEW), progress);
                    return changes.batch();
                });
    }

    private static void write(Changes changes, List<EntryRow> rows, Progress progress) {
        int done = 0;
        for (EntryRow row : rows) {
            if (done % ROWS_A_TICK == 0) {
                progress.at(done, rows.size());
            }
            row.entry().orElseThrow().write().accept(changes);
            done++;
        }
    }

    /** Takes an import back, save the cards touched since. */
    public UndoReport undo(BatchId batch) {
        return database.undo(batch);
    }
}
