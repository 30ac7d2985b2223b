package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.Standing;
import app.zhanggui.db.BatchId;
import app.zhanggui.purchase.Buying;
import app.zhanggui.purchase.KnownGoods;
import app.zhanggui.purchase.Purchase;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.purchase.Span;
import app.zhanggui.purchase.TypedPurchase;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The purchases of the customer whose card is open, and the one being written down or changed. */
final class PurchasesViewModel {
    /** For which days the sum is shown. */
    enum Reach {
        THIS_YEAR,
        TWELVE_MONTHS,
        ALWAYS
    }

    private final PurchaseStore store;
    private final CustomerStore customers;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Buying> buying =
            new ReadOnlyObjectWrapper<>(Buying.of(List.of()));
    private final ReadOnlyObjectWrapper<Reach> reach =
            new ReadOnlyObjectWrapper<>(Reach.TWELVE_MONTHS);
    private final ReadOnlyObjectWrapper<Purchase> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CustomerCard> prospect = new ReadOnlyObjectWrapper<>();
    private final Set<CustomerId> leftAsTheyAre = new HashSet<>();
    private CustomerId customer = CustomerId.NEW;
    private GoodsFinder goods;

    /**
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    PurchasesViewModel(
            PurchaseStore store,
            CustomerStore customers,
            Notices notices,
            Clock clock,
            Executor screen) {
        this.store = store;
        this.customers = customers;
        this.notices = notices;
        this.clock = clock;
        store.onChange(() -> screen.execute(this::purchasesChanged));
        customers.onChange(changed -> screen.execute(() -> cardsChanged(changed)));
    }

    /** What the customer bought and what that comes to. */
    ReadOnlyObjectProperty<Buying> buying() {
        return buying.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Reach> reach() {
        return reach.getReadOnlyProperty();
    }

    /** The purchase being changed; null while a new one is written down. */
    ReadOnlyObjectProperty<Purchase> edited() {
        return edited.getReadOnlyProperty();
    }

    /** The card of somebody who bought and is no existing customer yet (S4-30); else null. */
    ReadOnlyObjectProperty<CustomerCard> prospect() {
        return prospect.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void open(CustomerId opened) {
        if (!opened.equals(customer)) {
            edited.set(null);
        }
        customer = opened;
        read();
    }

    CustomerId customer() {
        return customer;
    }

    void reach(Reach chosen) {
        reach.set(chosen);
    }

    Buying.Sum sum() {
        return buying.get()
                .within(
                        switch (reach.get()) {
                            case THIS_YEAR -> Span.thisYear(today());
                            case TWELVE_MONTHS -> Span.months(12, today());
                            case ALWAYS -> Span.ALWAYS;
                        });
    }

    private void purchasesChanged() {
        goods = null;
        read();
    }

    private void cardsChanged(Set<CustomerId> changed) {
        if (changed.contains(customer)) {
            askForProspect();
        }
    }

    private void read() {
        if (customer.isNew()) {
            return;
        }
        buying.set(Buying.of(store.of(customer)));
        Purchase open = edited.get();
        if (open != null && !buying.get().purchases().contains(open)) {
            edited.set(null);
        }
        askForProspect();
    }

    private void askForProspect() {
        boolean bought = buying.get().rhythm().isPresent();
        prospect.set(
                bought && !leftAsTheyAre.contains(customer)
                        ? customers
                                .card(customer)
                                .filter(card -> !standing(card).equals(Relationship.EXISTING))
                                .orElse(null)
                        : null);
    }

    private static Relationship standing(CustomerCard card) {
        return card.customer().standing().relationship();
    }

    /** Goods bought before that what is typed may mean. */
    List<KnownGoods> goods(String typed) {
        if (goods == null) {
            goods = new GoodsFinder(store.goods());
        }
        return goods.find(typed);
    }

    void edit(Purchase purchase) {
        edited.set(purchase);
    }

    void letGo() {
        edited.set(null);
    }

    /** What keeps the purchase from being written down. */
    Optional<Message> trouble(TypedPurchase typed) {
        return typed.trouble(today());
    }

    /** Writes the purchase down, or changes the one that is edited; says whether it is kept. */
    boolean keep(TypedPurchase typed) {
        Purchase purchase = typed.of(customer, today());
        Purchase old = edited.get();
        Purchase kept = old == null ? purchase : purchase.withId(old.id());
        if (kept.equals(old)) {
            edited.set(null);
            return true;
        }
        return notices.attempt(
                () -> {
                    BatchId step = store.keep(kept);
                    edited.set(null);
                    String key = old == null ? "purchase.kept" : "purchase.changed";
                    tell(Message.of(key, kept.amount().written()), step);
                });
    }

    void delete(Purchase purchase) {
        if (purchase.equals(edited.get())) {
            edited.set(null);
        }
        String amount = purchase.amount().written();
        tell(Message.of("purchase.deleted", amount), store.delete(purchase));
    }

    /** Makes the prospect who bought an existing customer. */
    void promote() {
        CustomerCard card = prospect.get();
        Standing existing = card.customer().standing().withRelationship(Relationship.EXISTING);
        notices.attempt(
                () -> {
                    customers.save(card.withCustomer(card.customer().withStanding(existing)));
                    notices.done(Message.of("purchase.prospect.done", card.customer().name()));
                });
    }

    /** Asks no more for this customer while the program runs. */
    void leaveProspect() {
        leftAsTheyAre.add(customer);
        prospect.set(null);
    }

    private void tell(Message what, BatchId step) {
        notices.undoable(what, () -> notices.attempt(() -> store.undo(step)));
    }
}
