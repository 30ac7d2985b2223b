package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.TypedValue;
import app.zhanggui.db.BatchId;
import app.zhanggui.purchase.OwnedItem;
import app.zhanggui.purchase.OwnedItemStore;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the customer whose card is open has and uses, and the item being written down. */
final class OwnedViewModel {
    private static final int SOON = 30;

    /** An item as it was typed. */
    record Typed(
            String goods,
            String brand,
            OwnedItem.Seller seller,
            String boughtOn,
            String serialNo,
            String warrantyEnd) {}

    private final OwnedItemStore store;
    private final Notices notices;
    private final Clock clock;
    private final ObservableList<OwnedItem> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<OwnedItem> edited = new ReadOnlyObjectWrapper<>();
    private CustomerId customer = CustomerId.NEW;

    /**
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    OwnedViewModel(OwnedItemStore store, Notices notices, Clock clock, Executor screen) {
        this.store = store;
        this.notices = notices;
        this.clock = clock;
        store.onChange(() -> screen.execute(this::read));
    }

    ObservableList<OwnedItem> items() {
        return items;
    }

    /** The item being changed; null if none is. */
    ReadOnlyObjectProperty<OwnedItem> edited() {
        return edited.getReadOnlyProperty();
    }

    void open(CustomerId opened) {
        customer = opened;
        edited.set(null);
        read();
    }

    private void read() {
        if (!customer.isNew()) {
            items.setAll(store.of(customer));
        }
    }

    void edit(OwnedItem item) {
        edited.set(item);
    }

    void letGo() {
        edited.set(null);
    }

    /** Whether the warranty ends within a month, or ended. */
    boolean isLate(OwnedItem item) {
        LocalDate soon = LocalDate.now(clock).plusDays(SOON);
        return item.warrantyEnd().filter(end -> end.isBefore(soon)).isPresent();
    }

    boolean isOver(OwnedItem item) {
        return item.isOutOfWarranty(LocalDate.now(clock));
    }

    /** What keeps the item from being written down. */
    Optional<Message> trouble(Typed typed) {
        if (typed.goods().isBlank()) {
            return Optional.of(Message.of("purchase.owned.noGoods"));
        }
        return Stream.of(typed.boughtOn(), typed.warrantyEnd())
                .filter(day -> !day.isBlank() && TypedValue.date(day).isEmpty())
                .findFirst()
                .map(day -> Message.of("purchase.owned.noDay", day.strip()));
    }

    /** Adds the item, or changes the one that is edited; says whether it is kept. */
    boolean keep(Typed typed) {
        OwnedItem old = edited.get();
        OwnedItem item =
                new OwnedItem(
                        old == null ? 0 : old.id(),
                        customer,
                        typed.goods(),
                        typed.brand(),
                        typed.seller(),
                        TypedValue.date(typed.boughtOn()),
                        typed.serialNo(),
                        TypedValue.date(typed.warrantyEnd()));
        return notices.attempt(
                () -> {
                    BatchId step = store.keep(item);
                    edited.set(null);
                    tell(Message.of("purchase.owned.kept", item.goods()), step);
                });
    }

    void delete(OwnedItem item) {
        edited.set(null);
        tell(Message.of("purchase.owned.deleted", item.goods()), store.delete(item));
    }

    private void tell(Message what, BatchId step) {
        notices.undoable(what, () -> notices.attempt(() -> store.undo(step)));
    }
}
