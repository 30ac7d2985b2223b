package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintReport;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.Lesson;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.TargetDays;
import app.zhanggui.complaint.TargetStore;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    private final SimpleObjectProperty<Page> page = new SimpleObjectProperty<>(Page.BOARD);
    private final FiguresViewModel figures;
    private final ReadOnlyObjectWrapper<List<Lesson>> lessons =
            new ReadOnlyObjectWrapper<>(List.of());
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
        page.addListener((o, was, is) -> turnTo(is));
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
        showLearnt();
        if (!writing.isUnderWay()) {
            board.reselect();
        }
    }

    /** Figures and lessons are worked out only while they are looked at. */
    private void showLearnt() {
        switch (page.get()) {
            case FIGURES -> figures.show(book);
            case LESSONS -> lessons.set(book.lessons());
            default -> {}
        }
    }

    private void turnTo(Page wanted) {
        showLearnt();
        if (wanted == Page.BOARD || wanted == Page.CLOSED) {
            board.closedShown().set(wanted == Page.CLOSED);
        }
    }

    /** Shows one complaint on the page where it stands. */
    void find(ComplaintId complaint) {
        board.find(complaint);
        page.set(board.closedShown().get() ? Page.CLOSED : Page.BOARD);
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

    /** The figures; up to date while their page is open. */
    FiguresViewModel figures() {
        return figures;
    }

    /** What every complaint taught, the newest first; up to date while its page is open. */
    ReadOnlyObjectProperty<List<Lesson>> lessons() {
        return lessons.getReadOnlyProperty();
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
