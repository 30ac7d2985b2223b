package app.zhanggui.intake;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 答应的事: what was promised, by when, and when it was kept (S0-14). */
final class PromiseBook implements EntryBook {
    private final PromiseStore store;
    private final Clock clock;

    PromiseBook(PromiseStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Entry read(EntryCells cells, CustomerCard card) {
        LocalDate madeOn =
                cells.text(ListField.MADE_ON).isEmpty()
                        ? LocalDate.now(clock)
                        : cells.pastDay(ListField.MADE_ON);
        Promise promise =
                Promise.of(
                                card.id(),
                                madeOn,
                                cells.must(ListField.TEXT, Promise.LONGEST_TEXT),
                                cells.day(ListField.DUE_ON))
                        .withKeptOn(cells.day(ListField.KEPT_ON));
        return new Entry(
                key(promise),
                madeOn.toString(),
                Entry.said(promise.text(), Entry.shown(promise.dueOn())),
                changes -> PromiseStore.add(changes, promise));
    }

    @Override
    public Stream<List<Object>> standing(List<CustomerCard> cards) {
        return store.of(cards.stream().map(CustomerCard::id).toList()).values().stream()
                .flatMap(List::stream)
                .map(PromiseBook::key);
    }

    private static List<Object> key(Promise promise) {
        return List.of(
                promise.customer(),
                promise.madeOn(),
                Entry.bare(promise.text()),
                promise.dueOn(),
                promise.keptOn());
    }
}
