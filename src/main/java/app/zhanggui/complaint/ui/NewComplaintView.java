package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Suggestion;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Begins a complaint or a suggestion: the dialog comes up over whatever is on screen. */
final class NewComplaintView {
    private final Texts texts;
    private final ComplaintsViewModel model;
    private final SuggestionsViewModel suggestions;
    private final CustomerStore customers;
    private final Jobs jobs;
    private final Modal modal;

    NewComplaintView(
            Texts texts,
            ComplaintsViewModel model,
            SuggestionsViewModel suggestions,
            CustomerStore customers,
            Jobs jobs,
            Modal modal) {
        this.texts = texts;
        this.model = model;
        this.suggestions = suggestions;
        this.customers = customers;
        this.jobs = jobs;
        this.modal = modal;
    }

    /** Of a customer, or of one to be picked in the dialog. */
    void begin(Optional<CustomerId> customer) {
        begin(customer, new RegisterViewModel());
    }

    /** Begins a suggestion; the dialog is the same. */
    void suggest() {
        RegisterViewModel dialog = new RegisterViewModel();
        dialog.suggestion.set(true);
        begin(Optional.empty(), dialog);
    }

    /** Corrects a suggestion, or takes it away. */
    void correct(Suggestion seen) {
        modal.show(
                new SuggestionView(
                        texts,
                        seen,
                        new SuggestionView.Answers() {
                            @Override
                            public void correct(UnaryOperator<Suggestion> change) {
                                suggestions.edit(seen, change);
                            }

                            @Override
                            public void remove() {
                                suggestions.remove(seen);
                            }

                            @Override
                            public void close() {
                                modal.close();
                            }
                        }));
    }

    private void begin(Optional<CustomerId> customer, RegisterViewModel dialog) {
        jobs.run(
                Message.of("complaint.job.customers"),
                progress -> customers.lines(),
                lines -> open(lines, customer, dialog));
    }

    private void open(
            List<CardLine> lines, Optional<CustomerId> customer, RegisterViewModel dialog) {
        dialog.show(lines);
        customer.flatMap(id -> lines.stream().filter(l -> l.id().equals(id)).findFirst())
                .ifPresent(dialog::choose);
        modal.show(new RegisterView(texts, dialog, () -> keep(dialog), modal::close));
    }

    private void keep(RegisterViewModel dialog) {
        if (dialog.suggestion.get()) {
            suggestions.add(dialog.suggestion(suggestions.today()), modal::close);
        } else {
            model.register(dialog.registration(), modal::close);
        }
    }
}
