package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.purchase.DueList;
import app.zhanggui.purchase.Ledger;
import app.zhanggui.purchase.PurchaseStore;
import app.zhanggui.purchase.Rhythm;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Who should have bought again by now, and who seems to have stopped. */
final class DueViewModel {
    private record Figures(List<CardLine> customers, Ledger ledger) {}

    private final CustomerStore customers;
    private final PurchaseStore purchases;
    private final Jobs jobs;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Rhythm.Pace> pace =
            new ReadOnlyObjectWrapper<>(Rhythm.Pace.DUE);
    private final ObservableList<DueList.Due> rows = FXCollections.observableArrayList();
    private Figures figures;

    DueViewModel(CustomerStore customers, PurchaseStore purchases, Jobs jobs, Clock clock) {
        this.customers = customers;
        this.purchases = purchases;
        this.jobs = jobs;
        this.clock = clock;
    }

    ReadOnlyObjectProperty<Rhythm.Pace> pace() {
        return pace.getReadOnlyProperty();
    }

    ObservableList<DueList.Due> rows() {
        return rows;
    }

    int daysLate(DueList.Due due) {
        return due.rhythm().daysLate(LocalDate.now(clock));
    }

    void read() {
        jobs.run(
                Message.of("purchase.job.classes"),
                progress -> new Figures(customers.lines(), purchases.ledger()),
                fresh -> {
                    figures = fresh;
                    fill();
                });
    }

    void pace(Rhythm.Pace asked) {
        pace.set(asked);
        fill();
    }

    private void fill() {
        if (figures != null) {
            rows.setAll(
                    DueList.of(
                            figures.customers(),
                            figures.ledger(),
                            pace.get(),
                            LocalDate.now(clock)));
        }
    }
}
