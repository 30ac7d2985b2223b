package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Money;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Pieces;
import app.zhanggui.work.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sales lists, order lists and delivery notes become purchases on the cards (S4-17, S0-26): first a
 * preview of every row, then exactly that preview as one step that can be taken back.
 */
public final class SalesIntake {
    private static final int ROWS_A_TICK = 200;

    /** Two rows alike in all of this are one sale that was listed twice. */
    private record Key(
            CustomerId customer, LocalDate on, String goods, Money amount, String orderNo) {
        static Key of(Purchase one) {
            return new Key(one.customer(), one.on(), one.goods(), one.amount(), one.orderNo());
        }
    }

    private record Stranger(String name, String number) {}

    private final Database database;
    private final CustomerStore customers;
    private final PurchaseStore purchases;
    private final SalesWords words = new SalesWords();

    public SalesIntake(Database database, CustomerStore customers, PurchaseStore purchases) {
        this.database = database;
        this.customers = customers;
        this.purchases = purchases;
    }

    /** Whether a sheet of the file looks like a list of sales rather than of customers. */
    public boolean isSales(SheetFile file) {
        return !SalesSheet.in(file, words).isEmpty();
    }

    /** The same with the columns as the program understands them. */
    public SalesPreview preview(SheetFile file, Progress progress) {
        return preview(file, Map.of(), progress);
    }

    /**
     * What an import of the sales would do. Reads only.
     *
     * @param chosen headings the owner chose for fields; an empty one for a field there is none of
     * @throws UserFault if no sheet looks like a list of sales
     * @throws Cancelled if the owner does not want to wait for it
     */
    public SalesPreview preview(SheetFile file, Map<SalesField, String> chosen, Progress progress) {
        long version = purchases.version();
        List<SalesSheet> sheets =
                SalesSheet.in(file, words).stream().map(sheet -> sheet.with(chosen)).toList();
        if (sheets.isEmpty()) {
            throw UserFault.unusable("intake.sales.none", file.fileName());
        }
        SalesCustomers known = new SalesCustomers(customers.lines());
        Set<Key> seen = new HashSet<>();
        purchases.all().forEach(one -> seen.add(Key.of(one)));
        List<SalesRow> rows = new ArrayList<>();
        for (int number = 0; number < sheets.size(); number++) {
            SalesSheet sheet = sheets.get(number);
            SalesReader reader = new SalesReader(number, sheet, database.clock());
            int all = sheet.table().rows().size();
            for (int row = sheet.firstData(); row < all; row++) {
                if (row % ROWS_A_TICK == 0) {
                    progress.at(row, all);
                }
                reader.read(row).map(read -> settled(read, known, seen)).ifPresent(rows::add);
            }
        }
        return new SalesPreview(file.fileName(), sheets, rows, version);
    }

    private static SalesRow settled(SalesRow row, SalesCustomers known, Set<Key> seen) {
        if (row.fate() != SalesRow.Fate.UNMATCHED) {
            return row;
        }
        Optional<CardLine> card = known.find(row.customer(), row.number());
        if (card.isEmpty()) {
            return row.as(SalesRow.Fate.UNMATCHED, Message.of("intake.sales.noCard"));
        }
        SalesRow found = row.goingTo(card.get().id(), card.get().name());
        return seen.add(Key.of(found.purchase().orElseThrow()))
                ? found
                : found.as(SalesRow.Fate.REPEATED, Message.of("intake.sales.repeated"));
    }

    /** What becomes of the sales of customers without a card. */
    public enum Strangers {
        /** Their rows are left out. */
        LEFT_OUT,
        /** Each gets a new card. */
        GET_CARDS
    }

    /**
     * What was written.
     *
     * @param batch to take it back by; empty if nothing was written
     */
    public record Done(Optional<BatchId> batch, int purchases, int cards) {}

    /**
     * Writes exactly the preview.
     *
     * @throws UserFault if cards or purchases changed since the preview was made
     * @throws Cancelled if the owner stopped it; nothing is written then
     */
    public Done apply(SalesPreview preview, Strangers strangers, Progress progress) {
        return database.write(
                ChangeKind.IMPORT,
                Message.of("intake.sales.change", preview.fileName()),
                changes -> {
                    if (PurchaseStore.version(changes) != preview.version()) {
                        throw UserFault.unusable("intake.fault.stale");
                    }
                    return write(changes, preview, strangers, progress);
                });
    }

    private Done write(
            Changes changes, SalesPreview preview, Strangers strangers, Progress progress) {
        List<Purchase> all = new ArrayList<>();
        preview.rows(SalesRow.Fate.NEW).forEach(row -> all.add(row.purchase().orElseThrow()));
        int cards = 0;
        if (strangers == Strangers.GET_CARDS) {
            cards = addStrangers(changes, preview.rows(SalesRow.Fate.UNMATCHED), all);
        }
        int done = 0;
        for (List<Purchase> some : Pieces.of(all)) {
            progress.at(done, all.size());
            purchases.addAll(changes, some);
            done += some.size();
        }
        Optional<BatchId> batch = all.isEmpty() ? Optional.empty() : Optional.of(changes.batch());
        return new Done(batch, all.size(), cards);
    }

    /** Rows of one name and number are one customer's; the same sale twice is one. */
    private int addStrangers(Changes changes, List<SalesRow> rows, List<Purchase> all) {
        Map<Stranger, List<Purchase>> sales = new LinkedHashMap<>();
        for (SalesRow row : rows) {
            sales.computeIfAbsent(
                            new Stranger(row.customer(), row.number()), any -> new ArrayList<>())
                    .add(row.purchase().orElseThrow());
        }
        List<CustomerId> ids =
                customers.addAll(changes, sales.keySet().stream().map(SalesIntake::card).toList());
        int at = 0;
        for (List<Purchase> some : sales.values()) {
            CustomerId id = ids.get(at++);
            Set<Key> seen = new HashSet<>();
            some.stream()
                    .map(one -> one.withCustomer(id))
                    .filter(one -> seen.add(Key.of(one)))
                    .forEach(all::add);
        }
        return ids.size();
    }

    private static CustomerCard card(Stranger stranger) {
        String name = stranger.name().isEmpty() ? stranger.number() : stranger.name();
        String fitting = name.substring(0, Math.min(name.length(), Customer.LONGEST_NAME));
        CustomerCard card = CustomerCard.of(Customer.named(fitting));
        return stranger.number().isEmpty() || stranger.number().length() > LONGEST_NUMBER
                ? card
                : CardValues.with(card, CardField.PHONE, stranger.number());
    }

    /** As much as a card has room for. */
    private static final int LONGEST_NUMBER = 100;

    /** Takes an import back, save the cards touched since. */
    public UndoReport undo(BatchId batch) {
        return database.undo(batch);
    }
}
