package app.zhanggui.purchase;

import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.Database;
import java.time.LocalDate;
import java.util.Optional;

/** A shop with one card file in memory and customers who buy; it is Sunday, 22 November 2026. */
public final class Market implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    public final Database database = Database.inMemory(Cards.CLOCK);
    public final CustomerStore customers = new CustomerStore(database);
    public final TalkStore talks = new TalkStore(database);
    public final PurchaseStore purchases = new PurchaseStore(database);
    public final OwnedItemStore owned = new OwnedItemStore(database);
    public final DeckStore decks = new DeckStore(database);
    public final ClassStore classes = new ClassStore(database);

    public CustomerId customer(String name) {
        return customer(Cards.named(name));
    }

    public CustomerId customer(CustomerCard card) {
        return customers.add(card).id();
    }

    public void buys(CustomerId customer, String day, String goods, long yuan) {
        purchases.keep(purchase(customer, day, goods, yuan));
    }

    public static Purchase purchase(CustomerId customer, String day, String goods, long yuan) {
        return new Purchase(
                PurchaseId.NEW,
                customer,
                LocalDate.parse(day),
                goods,
                Optional.empty(),
                Optional.empty(),
                Money.yuan(yuan),
                "",
                "");
    }

    @Override
    public void close() {
        database.close();
    }
}
