package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintExport;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintReport;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.Due;
import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.TargetDays;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.complaint.ThreeChanges;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the complaints' screen does, and its figures. Writing and reading are jobs, one after the
 * other; what was typed shows at once, and the file's answer replaces it when no write is under way
 * any more.
 */
final class ComplaintsViewModel {
    private final ComplaintStore store;
    private final TargetStore targets;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private final ComplaintBoardViewModel board;

    private ComplaintBook book = ComplaintBook.EMPTY;
    private int writing;

    private final SimpleObjectProperty<Page> page = new SimpleObjectProperty<>(Page.BOARD);
    private final FiguresViewModel figures;
    private final ReadOnlyObjectWrapper<Boolean> empty = new ReadOnlyObjectWrapper<>(true);
    private final ReadOnlyObjectWrapper<ComplaintReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();

    ComplaintsViewModel(
            ComplaintStore store, TargetStore targets, Jobs jobs, Notices notices, Clock clock) {
        this.store = store;
        this.targets = targets;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        board = new ComplaintBoardViewModel(clock);
        figures = new FiguresViewModel(clock);
        page.addListener((o, was, is) -> turnBoard(is));
        board.closedShown().addListener((o, was, is) -> page.set(is ? Page.CLOSED : Page.BOARD));
        store.onChange(this::refresh);
    }

    /** Reads everything again. */
    void refresh() {
        jobs.run(Message.of("complaint.job.read"), progress -> store.book(), this::show);
    }

    private void show(ComplaintBook read) {
        book = read;
        empty.set(read.isEmpty());
        report.set(read.report(YearMonth.now(clock)));
        waiting.set(read.waiting(now()).size());
        board.show(read);
        figures.show(read);
        if (writing == 0) {
            board.reselect();
        }
    }

    private void turnBoard(Page wanted) {
        if (wanted == Page.BOARD || wanted == Page.CLOSED) {
            board.closedShown().set(wanted == Page.CLOSED);
        }
    }

    /** Shows one complaint on the page where it stands. */
    void find(ComplaintId complaint) {
        board.find(complaint);
        page.set(board.closedShown().get() ? Page.CLOSED : Page.BOARD);
    }

    /** Stores a changed field; nothing happens if it changes nothing. */
    void edit(Complaint seen, UnaryOperator<Complaint> change) {
        Complaint after = change.apply(seen);
        if (after.equals(seen)) {
            return;
        }
        board.showAtOnce(seen.id(), change);
        write(
                () -> store.edit(seen, change),
                done -> {
                    // the screen shows it already
                });
    }

    /** Stores a change of the chosen complaint. */
    void editChosen(UnaryOperator<Complaint> change) {
        board.chosen().ifPresent(seen -> edit(seen, change));
    }

    /** Finishes the stage of the chosen complaint and goes on to the next. */
    void finish() {
        board.chosen().ifPresent(c -> c.stage().next().ifPresent(next -> move(c, next, "")));
    }

    /** Goes back one stage. */
    void back(String reason) {
        board.chosen().ifPresent(c -> c.stage().previous().ifPresent(to -> move(c, to, reason)));
    }

    /** Opens a closed complaint again and shows it on the board. */
    void reopen(String reason) {
        board.chosen()
                .ifPresent(
                        closedOne -> {
                            board.chooseNext(closedOne.id());
                            move(closedOne, Stage.LISTEN, reason);
                        });
    }

    private void move(Complaint complaint, Stage to, String reason) {
        write(
                () -> store.transition(complaint, complaint.stage(), to, reason),
                batch -> {
                    board.closedShown().set(false);
                    notices.undoable(
                            Message.of("complaint.change.to." + to, complaint.number()),
                            () -> undo(batch));
                });
    }

    private void undo(BatchId batch) {
        write(
                () -> store.undo(batch),
                undone -> {
                    if (undone.rows() == 0) {
                        notices.fault(UserFault.unusable("complaint.undo.touched"));
                    }
                });
    }

    /** Notes that the promised answer was given now. */
    void replied() {
        LocalDateTime now = now();
        editChosen(
                c -> {
                    ThreeChanges kept = c.listening().changes().withRepliedAt(Optional.of(now));
                    return c.withListening(c.listening().withChanges(kept));
                });
    }

    /** Writes the register of the figures' span as a sheet. */
    void export(Texts texts, Path target) {
        FigureSpan span = figures.span();
        jobs.run(
                Message.of("complaint.job.export"),
                progress -> new ComplaintExport(store.book(), texts).write(span, target, progress),
                rows -> notices.done(Message.of("complaint.exported", rows, target.toString())));
    }

    /** Sets within how many days each stage should be done. */
    void follow(TargetDays days) {
        write(
                () -> {
                    targets.save(days);
                    return days;
                },
                saved -> notices.done(Message.of("complaint.targets.saved")));
    }

    /** Notes that the customer was told now that it is taken care of. */
    void acknowledged() {
        LocalDateTime now = now();
        editChosen(c -> c.withListening(c.listening().withAcknowledgedAt(Optional.of(now))));
    }

    /** Goes over stages that need nothing here. */
    void skip(Stage to, String reason) {
        board.chosen().ifPresent(c -> move(c, to, reason));
    }

    /**
     * Registers a complaint and shows it.
     *
     * @param kept told when it is stored
     */
    void register(Registration registration, Runnable kept) {
        write(
                () -> store.register(registration),
                made -> {
                    board.closedShown().set(false);
                    page.set(Page.BOARD);
                    board.search().set("");
                    board.chooseNext(made.id());
                    notices.done(Message.of("complaint.registered", made.number()));
                    kept.run();
                });
    }

    private <T> void write(Supplier<T> work, Consumer<T> done) {
        writing++;
        jobs.run(
                Message.of("complaint.job.write"),
                progress -> work.get(),
                result -> {
                    writing--;
                    done.accept(result);
                    refresh();
                },
                () -> {
                    writing--;
                    refresh();
                });
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is due for a complaint now; nothing for a closed one. */
    Optional<Due> due(Complaint complaint) {
        return complaint.isOpen() ? Optional.of(book.due(complaint, now())) : Optional.empty();
    }

    /** Every complaint as the file last told. */
    ComplaintBook book() {
        return book;
    }

    /** Which complaints are shown, and the chosen one. */
    ComplaintBoardViewModel board() {
        return board;
    }

    /** Which page of the screen is open. */
    SimpleObjectProperty<Page> page() {
        return page;
    }

    FiguresViewModel figures() {
        return figures;
    }

    /** Whether there is no complaint at all. */
    ReadOnlyObjectProperty<Boolean> empty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ComplaintReport> report() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }
}
