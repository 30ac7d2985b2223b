package app.zhanggui.customer.ui;

import app.zhanggui.customer.BinEntry;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.List;
import java.util.function.Consumer;

/** The recycle bin: cards that were deleted, to be brought back or to go for good. */
final class BinViewModel {
    private final RecycleBinStore store;
    private final Jobs jobs;
    private final Notices notices;

    BinViewModel(RecycleBinStore store, Jobs jobs, Notices notices) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
    }

    /** Reads what is in it. */
    void entries(Consumer<List<BinEntry>> show) {
        jobs.run(Message.of("customer.card.reading"), progress -> store.entries(), show);
    }

    /** Puts cards back among the others. */
    void restore(List<BinEntry> cards) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.restore(ids(cards)),
                step -> notices.done(Message.of("customer.bin.restored", cards.size())));
    }

    /** Deletes cards for good. */
    void forget(List<BinEntry> cards) {
        jobs.run(
                Message.of("customer.bin.forgetting"),
                progress -> {
                    store.forget(ids(cards));
                    return cards.size();
                },
                many -> notices.done(Message.of("customer.bin.forgotten", many)));
    }

    private static List<CustomerId> ids(List<BinEntry> cards) {
        return cards.stream().map(BinEntry::customer).toList();
    }
}
