package app.zhanggui.visit.ui;

import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.visit.Tick;
import app.zhanggui.visit.TickedVisit;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitId;
import app.zhanggui.visit.VisitOutcome;
import app.zhanggui.visit.VisitResults;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Ticking in a day: the lines stand as on its paper, and each is kept as soon as it is ticked. What
 * is typed before the tick waits beside it.
 */
public final class DayResultsViewModel {
    private final VisitResults results;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<LocalDate>> day =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean writing;
    private final ReadOnlyObjectWrapper<Optional<Done>> last =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ResultLine> lines = FXCollections.observableArrayList();

    /** What was kept last, and how it is taken back. */
    record Done(Message told, Runnable undo) {}

    public DayResultsViewModel(VisitResults results, Jobs jobs, Notices notices, Texts texts) {
        this.results = results;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /** The day that is ticked in; empty before the first. */
    public ReadOnlyObjectProperty<Optional<LocalDate>> day() {
        return day.getReadOnlyProperty();
    }

    /** The visits of the day, in the order of its paper. */
    ObservableList<ResultLine> lines() {
        return lines;
    }

    /** Told beside the day, not above the lines: who ticks in a paper does it twenty times. */
    ReadOnlyObjectProperty<Optional<Done>> last() {
        return last.getReadOnlyProperty();
    }

    /** How many lines are kept. */
    long ticked() {
        return lines.stream().filter(line -> line.ticked().result().isPresent()).count();
    }

    public void open(LocalDate wanted) {
        day.set(Optional.of(wanted));
        last.set(Optional.empty());
        lines.clear();
        reload();
    }

    /** Goes so many days on or back. */
    void step(int days) {
        day.get().ifPresent(on -> open(on.plusDays(days)));
    }

    /** Reads the day anew, for something else may have changed it. */
    public void reload() {
        day.get()
                .ifPresent(
                        on ->
                                jobs.run(
                                        Message.of("visit.job.read"),
                                        progress -> results.on(on),
                                        fresh -> show(on, fresh)));
    }

    /** Something was written, perhaps taken back; what this screen writes itself it knows. */
    public void changedElsewhere() {
        if (!writing) {
            last.set(Optional.empty());
            reload();
        }
    }

    /** What is typed and not kept yet stays. */
    private void show(LocalDate on, List<TickedVisit> fresh) {
        if (day.get().filter(on::equals).isPresent()) {
            Map<VisitId, ResultLine> open =
                    lines.stream()
                            .filter(line -> line.isOpen(texts))
                            .collect(
                                    Collectors.toMap(
                                            line -> line.visit().id(), Function.identity()));
            lines.setAll(
                    fresh.stream()
                            .map(
                                    ticked ->
                                            Optional.ofNullable(open.get(ticked.visit().id()))
                                                    .map(line -> line.with(ticked))
                                                    .orElseGet(() -> ResultLine.of(ticked, texts)))
                            .toList());
        }
    }

    /** Reads what was to be done in a month until today, and whatever of it is ticked already. */
    void compare(YearMonth month, LocalDate today, Consumer<List<TickedVisit>> shown) {
        jobs.run(
                Message.of("visit.tick.job"),
                progress ->
                        results.between(month.atDay(1), month.atEndOfMonth()).stream()
                                .filter(one -> isDue(one, today))
                                .toList(),
                shown);
    }

    private static boolean isDue(TickedVisit one, LocalDate today) {
        return one.result().isPresent() || !one.visit().slot().date().isAfter(today);
    }

    /** Ticks a visit; ticked the same again, the tick is taken off. */
    void tick(VisitId visit, VisitOutcome outcome) {
        line(visit)
                .ifPresent(
                        line -> {
                            boolean again = line.outcome().filter(outcome::equals).isPresent();
                            if (again && line.ticked().result().isPresent()) {
                                takeBack(line);
                            } else {
                                change(visit, old -> old.withOutcome(outcome));
                            }
                        });
    }

    void happened(VisitId visit, String typed) {
        change(visit, line -> line.withHappened(typed));
    }

    void note(VisitId visit, String typed) {
        change(visit, line -> line.withNote(typed));
    }

    void next(VisitId visit, String typed) {
        change(visit, line -> line.withNext(typed));
    }

    private Optional<ResultLine> line(VisitId visit) {
        return lines.stream().filter(line -> line.visit().id().equals(visit)).findFirst();
    }

    private void change(VisitId visit, UnaryOperator<ResultLine> how) {
        line(visit)
                .ifPresent(
                        line -> {
                            ResultLine changed = how.apply(line);
                            if (!changed.equals(line)) {
                                lines.set(lines.indexOf(line), changed);
                                keep(changed);
                            }
                        });
    }

    private void keep(ResultLine line) {
        if (line.waits()) {
            return;
        }
        try {
            Tick tick = line.tick();
            run(
                    Message.of(
                            "visit.tick.kept",
                            line.ticked().name(),
                            texts.get(
                                    "visit.outcome." + line.visit().mode() + "." + tick.outcome())),
                    line,
                    () -> results.tick(line.ticked(), tick));
        } catch (UserFault unreadable) {
            notices.fault(unreadable);
        }
    }

    private void takeBack(ResultLine line) {
        run(
                Message.of("visit.tick.takenBack", line.ticked().name()),
                line,
                () -> results.takeBack(line.ticked()));
    }

    private void run(Message told, ResultLine line, Supplier<BatchId> write) {
        LocalDate on = day.get().orElseThrow();
        writing = true;
        jobs.run(
                Message.of("visit.job.save"),
                progress -> new Kept(write.get(), results.on(on)),
                kept -> {
                    writing = false;
                    settle(line.visit(), kept.fresh());
                    show(on, kept.fresh());
                    last.set(Optional.of(new Done(told, () -> undo(kept.step(), line.visit()))));
                },
                () -> writing = false);
    }

    private record Kept(BatchId step, List<TickedVisit> fresh) {}

    /** The line stands as it is kept now, whatever was typed. */
    private void settle(Visit visit, List<TickedVisit> fresh) {
        for (TickedVisit ticked : fresh) {
            if (ticked.visit().id().equals(visit.id())) {
                line(visit.id())
                        .ifPresent(
                                old -> lines.set(lines.indexOf(old), ResultLine.of(ticked, texts)));
            }
        }
    }

    private void undo(BatchId step, Visit visit) {
        LocalDate on = day.get().orElseThrow();
        last.set(Optional.empty());
        jobs.run(
                Message.of("visit.job.save"),
                progress -> {
                    results.undo(step);
                    return results.on(on);
                },
                fresh -> {
                    settle(visit, fresh);
                    show(on, fresh);
                });
    }
}
