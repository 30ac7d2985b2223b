package app.zhanggui.customer.ui;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The talks with the open customer, and what was promised (S0-14, S0-21). */
public final class TalksViewModel {
    private final TalkStore store;
    private final PromiseStore promiseStore;
    private final Jobs jobs;
    private final Notices notices;
    private final ObservableList<ContactRecord> all = FXCollections.observableArrayList();
    private final ObservableList<Promise> promises = FXCollections.observableArrayList();
    private Optional<CustomerId> customer = Optional.empty();

    TalksViewModel(
            TalkStore store,
            PromiseStore promiseStore,
            Jobs jobs,
            Notices notices,
            Executor screen) {
        this.store = store;
        this.promiseStore = promiseStore;
        this.jobs = jobs;
        this.notices = notices;
        promiseStore.onChange(() -> screen.execute(this::readPromises));
    }

    /** The newest first. */
    public ObservableList<ContactRecord> all() {
        return all;
    }

    /** Open ones first, the next due before the others. */
    ObservableList<Promise> promises() {
        return promises;
    }

    /** Shows the talks with a customer as they are now. */
    void show(Optional<CustomerId> open) {
        customer = open;
        all.setAll(open.map(store::of).orElse(List.of()));
        readPromises();
    }

    private void readPromises() {
        promises.setAll(customer.map(promiseStore::of).orElse(List.of()));
    }

    /** Writes down a talk, or writes it anew, with what was promised in it. */
    public void log(ContactRecord talk, Optional<Promise> promised, String name) {
        Message kept = Message.of("customer.talk.kept", name);
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    store.log(talk, promised);
                    return kept;
                },
                notices::done);
    }

    /** Takes a talk away; it can be brought back. */
    void remove(ContactRecord talk) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.remove(talk),
                step ->
                        notices.undoable(
                                Message.of("customer.talk.removed"),
                                () -> write(() -> store.undo(step))));
    }

    /** Writes down a promise, or stores it as it is now. */
    void put(Promise promise) {
        write(
                () -> {
                    if (promise.isNew()) {
                        promiseStore.add(promise);
                    } else {
                        promiseStore.save(promise);
                    }
                });
    }

    /** The promise is kept, or is not kept after all. */
    void turn(Promise promise, LocalDate today) {
        put(promise.withKeptOn(promise.isOpen() ? Optional.of(today) : Optional.empty()));
    }

    private void write(Runnable work) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    work.run();
                    return true;
                },
                done -> {});
    }

    /** Takes a promise away; it can be brought back. */
    void remove(Promise promise) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> promiseStore.remove(promise),
                step ->
                        notices.undoable(
                                Message.of("customer.promise.removed"),
                                () -> write(() -> promiseStore.undo(step))));
    }
}
