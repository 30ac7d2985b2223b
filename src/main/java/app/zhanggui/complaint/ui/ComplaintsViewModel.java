package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintExport;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintReport;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.TargetDays;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the complaints' screen shows on its pages, and its figures. Reading is a job; the file's
 * answer replaces what was typed when no write is under way any more.
 */
final class ComplaintsViewModel {
    private final ComplaintStore store;
    private final TargetStore targets;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private final ComplaintBoardViewModel board;
    private final Writing writing;
    private final HandlingViewModel handling;

    private ComplaintBook book = ComplaintBook.EMPTY;
    private AccessLog accesses = AccessLog.none();

    private final SimpleObjectProperty<Page> page = new SimpleObjectProperty<>(Page.BOARD);
    private final FiguresViewModel figures;
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
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
        writing = new Writing(jobs, this::refresh);
        handling = new HandlingViewModel(store, writing, notices, clock, board, this::book);
        figures = new FiguresViewModel(clock);
        page.addListener((o, was, is) -> turnBoard(is));
        board.closedShown().addListener((o, was, is) -> page.set(is ? Page.CLOSED : Page.BOARD));
        store.onChange(this::refresh);
    }

    /** What is exported from here on is written down there. */
    ComplaintsViewModel noting(AccessLog log) {
        accesses = log;
        return this;
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
        if (!writing.isUnderWay()) {
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

    /** Writes the register of the figures' span, its charts and the lessons as a workbook. */
    void export(Texts texts, Path target) {
        FigureSpan span = figures.span();
        jobs.run(
                Message.of("complaint.job.export"),
                progress -> {
                    ComplaintExport export = new ComplaintExport(store.book(), texts);
                    return noted("register", export.write(span, target, progress), target);
                },
                rows -> notices.done(Message.of("complaint.exported", rows, target.toString())));
    }

    /** Writes what every complaint taught as a sheet. */
    void exportLessons(Texts texts, Path target) {
        jobs.run(
                Message.of("complaint.job.export"),
                progress -> {
                    ComplaintExport export = new ComplaintExport(store.book(), texts);
                    return noted("lessons", export.writeLessons(target, progress), target);
                },
                rows ->
                        notices.done(
                                Message.of("complaint.exported.lessons", rows, target.toString())));
    }

    private int noted(String what, int rows, Path target) {
        accesses.note(
                Access.Kind.EXPORT,
                Message.of("complaint.access." + what),
                AccessLog.Out.of(rows, target.toString()));
        return rows;
    }

    /** Sets within how many days each stage should be done. */
    void follow(TargetDays days) {
        writing.run(
                () -> {
                    targets.save(days);
                    return days;
                },
                saved -> notices.done(Message.of("complaint.targets.saved")));
    }

    /**
     * Registers a complaint and shows it.
     *
     * @param kept told when it is stored
     */
    void register(Registration registration, Runnable kept) {
        writing.run(
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

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Every complaint as the file last told. */
    ComplaintBook book() {
        return book;
    }

    /** What is done to the chosen complaint. */
    HandlingViewModel handling() {
        return handling;
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
    ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ComplaintReport> report() {
        return report.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }
}
