package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Suggestion;
import app.zhanggui.complaint.SuggestionLine;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

    private void edit(Suggestion suggestion, UnaryOperator<Suggestion> change) {
        jobs.run(
                Message.of("complaint.job.write"),
                progress -> store.edit(suggestion, change),
                edited -> notices.done(Message.of("complaint.suggestion.kept", edited.summary())));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those that still want something first. */
    ObservableList<SuggestionLine> all() {
        return FXCollections.unmodifiableObservableList(all);
    }
}
