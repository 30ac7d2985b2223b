package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
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
import app.zhanggui.intake.ListRow.Fate;
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
public final class SalesIntake implements ListIntake<Purchase> {
    /** Two rows alike in all of this are one sale that was listed twice. */
    private record Key(
            CustomerId customer, LocalDate on, String goods, Money amount, String orderNo) {
        static Key of(Purchase one) {
            return new Key(one.customer(), one.on(), one.goods(), one.amount(), one.orderNo());
        }
    }

    private final Database database;
    private final CustomerStore customers;
    private final PurchaseStore purchases;
    private final ListColumnStore columns;
    private final ListSheets lists = ListSheets.ofSales();

    public SalesIntake(
            Database database,
            CustomerStore customers,
            PurchaseStore purchases,
            ListColumnStore columns) {
        this.database = database;
        this.customers = customers;
        this.purchases = purchases;
        this.columns = columns;
    }

    @Override
    public Set<ListKind> kinds(SheetFile file) {
        boolean sales = !lists.in(file, columns.known()).isEmpty();
        return sales ? Set.of(ListKind.SALES) : Set.of();
    }

    @Override
    public ListPreview<Purchase> preview(SheetFile file, ListChoices choices, Progress progress) {
        long version = purchases.version();
        List<ListSheet> sheets = lists.chosen(file, columns.known(), choices);
        if (sheets.isEmpty()) {
            throw UserFault.unusable("intake.sales.none", file.fileName());
        }
        CardFinder finder = new CardFinder(customers.lines(), choices.cards());
        Set<Key> seen = new HashSet<>();
        purchases.all().forEach(one -> seen.add(Key.of(one)));
        List<ListRow<Purchase>> rows = new ArrayList<>();
        for (int number = 0; number < sheets.size(); number++) {
            ListSheet sheet = sheets.get(number);
            SalesReader reader = new SalesReader(number, sheet, database.clock());
            sheet.eachRow(
                    progress,
                    row ->
                            reader.read(row)
                                    .map(read -> settled(read, finder, seen))
                                    .ifPresent(rows::add));
        }
        return new ListPreview<>(file.fileName(), sheets, rows, choices, version);
    }

    private static ListRow<Purchase> settled(
            ListRow<Purchase> row, CardFinder finder, Set<Key> seen) {
        if (row.fate() != Fate.UNMATCHED) {
            return row;
        }
        ListRow<Purchase> found = row.belongingTo(finder.find(row.whose()));
        if (found.fate() != Fate.NEW) {
            return found;
        }
        CustomerId owner = found.cards().get(0).id();
        ListRow<Purchase> owned = found.saying(found.content().get().withCustomer(owner));
        return seen.add(Key.of(owned.content().get()))
                ? owned
                : owned.as(Fate.REPEATED, Message.of("intake.list.repeated"));
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
    public Done apply(ListPreview<Purchase> preview, Strangers strangers, Progress progress) {
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
            Changes changes,
            ListPreview<Purchase> preview,
            Strangers strangers,
            Progress progress) {
        List<Purchase> all = new ArrayList<>();
        preview.rows(Fate.NEW).forEach(row -> all.add(row.content().orElseThrow()));
        int cards = 0;
        if (strangers == Strangers.GET_CARDS) {
            cards = addStrangers(changes, preview.rows(Fate.UNMATCHED), all);
        }
        int done = 0;
        for (List<Purchase> some : Pieces.of(all)) {
            progress.at(done, all.size());
            purchases.addAll(changes, some);
            done += some.size();
        }
        columns.remember(changes, preview.choices().columns());
        Optional<BatchId> batch = all.isEmpty() ? Optional.empty() : Optional.of(changes.batch());
        return new Done(batch, all.size(), cards);
    }

    /** Rows of one name and number are one customer's; the same sale twice is one. */
    private int addStrangers(Changes changes, List<ListRow<Purchase>> rows, List<Purchase> all) {
        Map<Whose, List<Purchase>> sales = new LinkedHashMap<>();
        for (ListRow<Purchase> row : rows) {
            sales.computeIfAbsent(row.whose(), any -> new ArrayList<>())
                    .add(row.content().orElseThrow());
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

    private static CustomerCard card(Whose stranger) {
        String name = stranger.shown();
        String fitting = name.substring(0, Math.min(name.length(), Customer.LONGEST_NAME));
        CustomerCard card = CustomerCard.of(Customer.named(fitting));
        return stranger.number().isEmpty() || stranger.number().length() > LONGEST_NUMBER
                ? card
                : CardValues.with(card, CardField.PHONE, stranger.number());
    }

    /** As much as a card has room for. */
    private static final int LONGEST_NUMBER = 100;

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
