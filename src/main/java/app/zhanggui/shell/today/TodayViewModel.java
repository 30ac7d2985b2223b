package app.zhanggui.shell.today;

import app.zhanggui.customer.Promise;
import app.zhanggui.customer.PromiseStore;
import app.zhanggui.customer.UpcomingDay;
import app.zhanggui.db.BatchId;
import app.zhanggui.shell.today.TodayPage.VisitToday;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.LookUp;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.Remembered;
import app.zhanggui.visit.Tick;
import app.zhanggui.visit.VisitOutcome;
import app.zhanggui.visit.VisitResults;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * 今日: the page as it was read last, and what is ticked on it. As long as nobody looks only the
 * number on the rail is counted.
 */
public final class TodayViewModel {
    private static final String DAYS = "today.days";

    private final TodayFacts facts;
    private final VisitResults results;
    private final PromiseStore promises;
    private final Jobs jobs;
    private final Notices notices;
    private final Remembered remembered;
    private final LookUp lookUp;
    private final ReadOnlyObjectWrapper<Optional<TodayPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private LocalDateTime turnsAt = LocalDateTime.MAX;
    private boolean inFront;
    private boolean reading;

    /** Where ticks are kept. */
    public record Ticks(VisitResults results, PromiseStore promises) {}

    public TodayViewModel(
            TodayFacts facts, Ticks ticks, Jobs jobs, Notices notices, Remembered remembered) {
        this.facts = facts;
        results = ticks.results();
        promises = ticks.promises();
        this.jobs = jobs;
        this.notices = notices;
        this.remembered = remembered;
        lookUp = jobs.lookUp();
    }

    /** Empty until it was read for the first time. */
    public ReadOnlyObjectProperty<Optional<TodayPage>> page() {
        return page.getReadOnlyProperty();
    }

    /** Things due today and overdue. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Whether somebody looks at the page; who comes to it finds it as things are now. */
    public void inFront(boolean is) {
        boolean isBeingRead = reading && is == inFront; // asked anew, it would only come later
        inFront = is;
        if (!isBeingRead) {
            refresh();
        }
    }

    /** Something was written, or the owner comes back to the window. */
    public void refresh() {
        reading = true;
        if (inFront) {
            int ahead = daysAhead();
            lookUp.ask(() -> facts.page(ahead), this::show);
        } else {
            lookUp.ask(facts::waiting, this::count);
        }
    }

    /** Time went by: with the day the page turns, and sooner where an hour was named. */
    public void timeGoesBy() {
        if (!facts.now().isBefore(turnsAt)) {
            turnsAt = LocalDateTime.MAX;
            refresh();
        }
    }

    private void show(TodayPage fresh) {
        reading = false;
        turnsAt = fresh.turnsAt();
        page.set(Optional.of(fresh));
        waiting.set(fresh.waiting());
    }

    private void count(int fresh) {
        reading = false;
        turnsAt = facts.now().toLocalDate().plusDays(1).atStartOfDay();
        waiting.set(fresh);
    }

    /** How far ahead days are shown: one of {@link UpcomingDay#WINDOWS}. */
    int daysAhead() {
        return UpcomingDay.WINDOWS.stream()
                .filter(window -> remembered.get(DAYS).equals(Optional.of(window.toString())))
                .findFirst()
                .orElse(UpcomingDay.WINDOWS.get(UpcomingDay.WINDOWS.size() - 1));
    }

    void lookAhead(int days) {
        remembered.keep(DAYS, Integer.toString(days));
        refresh();
    }

    /** Made as planned; ticked again, it was not. */
    void tick(VisitToday visit) {
        String name = visit.ticked().name();
        if (visit.isMade()) {
            write(
                    Message.of("shell.today.visit.untick", name),
                    () -> results.takeBack(visit.ticked()),
                    results::undo);
        } else {
            Tick asPlanned = Tick.of(VisitOutcome.VISITED, visit.ticked().visit());
            write(
                    Message.of(
                            visit.isCall() ? "shell.today.call.tick" : "shell.today.visit.tick",
                            name),
                    () -> results.tick(visit.ticked(), asPlanned),
                    results::undo);
        }
    }

    /** What was promised is done. */
    void keep(Promise promise) {
        write(
                Message.of("shell.today.promise.tick", promise.text()),
                () -> promises.keep(promise, facts.now().toLocalDate()),
                promises::undo);
    }

    private void write(Message told, Supplier<BatchId> write, Consumer<BatchId> back) {
        jobs.run(
                Message.of("shell.today.saving"),
                progress -> write.get(),
                step -> notices.undoable(told, () -> undo(step, back)),
                this::refresh);
    }

    private void undo(BatchId step, Consumer<BatchId> back) {
        jobs.run(
                Message.of("shell.today.saving"),
                progress -> {
                    back.accept(step);
                    return step;
                },
                undone -> {});
    }
}
