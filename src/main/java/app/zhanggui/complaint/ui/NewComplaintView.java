package app.zhanggui.complaint.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import java.util.List;
import java.util.Optional;

/** Begins a complaint: the dialog comes up over whatever is on screen. */
final class NewComplaintView {
    private final Texts texts;
    private final ComplaintsViewModel model;
    private final CustomerStore customers;
    private final Jobs jobs;
    private final Modal modal;

    NewComplaintView(
            Texts texts,
            ComplaintsViewModel model,
            CustomerStore customers,
            Jobs jobs,
            Modal modal) {
        this.texts = texts;
        this.model = model;
        this.customers = customers;
        this.jobs = jobs;
        this.modal = modal;
    }

    /** Of a customer, or of one to be picked in the dialog. */
    void begin(Optional<CustomerId> customer) {
        jobs.run(
                Message.of("complaint.job.customers"),
                progress -> customers.lines(),
                lines -> open(lines, customer));
    }

    private void open(List<CardLine> lines, Optional<CustomerId> customer) {
        RegisterViewModel dialog = new RegisterViewModel();
        dialog.show(lines);
        customer.flatMap(id -> lines.stream().filter(l -> l.id().equals(id)).findFirst())
                .ifPresent(dialog::choose);
        modal.show(
                new RegisterView(
                        texts,
                        dialog,
                        () -> model.register(dialog.registration(), modal::close),
                        modal::close));
    }
}
