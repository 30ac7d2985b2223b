package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.SuggestionLine;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The suggestions, and what becomes of each (S0-05). */
final class SuggestionsViewModel {
    private final SuggestionStore store;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private final ObservableList<SuggestionLine> all = FXCollections.observableArrayList();

    SuggestionsViewModel(SuggestionStore store, Jobs jobs, Notices notices, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        store.onChange(this::refresh);
    }

    /** Reads them again. */
    void refresh() {
        jobs.run(Message.of("complaint.job.read"), progress -> store.all(), all::setAll);
    }

    /**
     * Writes down what a customer proposed.
     *
     * @param kept told when it is stored
     */
    void add(Suggestion suggestion, Runnable kept) {
        jobs.run(
                Message.of("complaint.job.write"),
                progress -> store.add(suggestion),
                made -> {
                    notices.done(Message.of("complaint.suggestion.added"));
                    kept.run();
                });
    }

    void decide(Suggestion suggestion, Suggestion.Decision decision) {
        edit(suggestion, one -> one.decided(decision));
    }

    /** The customer was told today what becomes of it. */
    void reply(Suggestion suggestion) {
        LocalDate today = today();
        edit(suggestion, one -> one.replied(Optional.of(today)));
    }

    /** Stores a change; nothing happens if it changes nothing. */
    void edit(Suggestion seen, UnaryOperator<Suggestion> change) {
        Suggestion after = change.apply(seen);
        if (!after.equals(seen)) {
            write(
                    () -> store.edit(seen, change),
                    Message.of("complaint.suggestion.kept", after.summary()));
        }
    }

    /** Takes a suggestion away. */
    void remove(Suggestion seen) {
        write(() -> store.remove(seen), Message.of("complaint.suggestion.removed", seen.summary()));
    }

    private void write(Supplier<BatchId> work, Message done) {
        jobs.run(
                Message.of("complaint.job.write"),
                progress -> work.get(),
                batch -> notices.undoable(done, () -> undo(batch)));
    }

    private void undo(BatchId batch) {
        jobs.run(
                Message.of("complaint.job.write"),
                progress -> store.undo(batch),
                undone -> {
                    if (undone.rows() == 0) {
                        notices.fault(UserFault.unusable("complaint.undo.touched"));
                    }
                });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those that still want something first. */
    ObservableList<SuggestionLine> all() {
        return FXCollections.unmodifiableObservableList(all);
    }
}
