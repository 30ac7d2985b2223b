package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintLog;
import app.zhanggui.complaint.ComplaintReport;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.Due;
import app.zhanggui.complaint.Lesson;
import app.zhanggui.complaint.LogEntry;
import app.zhanggui.complaint.Registration;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.ThreeChanges;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the complaints' screen shows and does. Writing and reading are jobs, one after the other;
 * what was typed shows at once, and the file's answer replaces it when no write is under way any
 * more.
 */
final class ComplaintsViewModel {
    private final ComplaintStore store;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;

    private ComplaintBook book = ComplaintBook.EMPTY;
    private int writing;
    private Optional<ComplaintId> toChoose = Optional.empty();

    private final SimpleStringProperty search = new SimpleStringProperty("");
    private final SimpleBooleanProperty closedShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Boolean> empty = new ReadOnlyObjectWrapper<>(true);
    private final ReadOnlyObjectWrapper<ComplaintReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private final ObservableList<BoardCard> cards = FXCollections.observableArrayList();
    private final ObservableList<BoardCard> cardsToSee =
            FXCollections.unmodifiableObservableList(cards);
    private final ObservableList<ComplaintLine> closed = FXCollections.observableArrayList();
    private final ObservableList<ComplaintLine> closedToSee =
            FXCollections.unmodifiableObservableList(closed);
    private final ReadOnlyObjectWrapper<ComplaintLine> selected = new ReadOnlyObjectWrapper<>();
    private final SimpleObjectProperty<Stage> openPage = new SimpleObjectProperty<>(Stage.LISTEN);

    ComplaintsViewModel(ComplaintStore store, Jobs jobs, Notices notices, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        search.addListener((o, was, is) -> showFound());
        closedShown.addListener((o, was, is) -> chooseFirst());
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
        fill();
        if (writing == 0) {
            reselect();
        }
    }

    private void fill() {
        cards.setAll(
                book.open(now()).stream()
                        .filter(this::found)
                        .map(line -> new BoardCard(line, Due.of(line.complaint(), now())))
                        .toList());
        closed.setAll(book.closed().stream().filter(this::found).toList());
    }

    private void showFound() {
        fill();
        chooseFirst();
    }

    private boolean found(ComplaintLine line) {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        Complaint complaint = line.complaint();
        String words =
                String.join(
                        "\n",
                        line.customerName(),
                        complaint.number(),
                        complaint.subject().summary(),
                        complaint.subject().product(),
                        complaint.subject().person(),
                        complaint.listening().words(),
                        complaint.analysis().cause(),
                        complaint.solution().text());
        return words.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private void reselect() {
        Optional<ComplaintLine> is = toChoose.or(this::chosenId).flatMap(book::line);
        toChoose = Optional.empty();
        if (is.isPresent()) {
            choose(is.get());
        } else {
            chooseFirst();
        }
    }

    private Optional<ComplaintId> chosenId() {
        return current().map(Complaint::id);
    }

    private void chooseFirst() {
        List<ComplaintLine> shown =
                closedShown.get() ? closed : cards.stream().map(BoardCard::line).toList();
        boolean stands = selected.get() != null && contains(shown, selected.get());
        if (!stands) {
            choose(shown.isEmpty() ? null : shown.get(0));
        }
    }

    private static boolean contains(List<ComplaintLine> lines, ComplaintLine wanted) {
        return lines.stream()
                .anyMatch(line -> line.complaint().id().equals(wanted.complaint().id()));
    }

    private void choose(ComplaintLine line) {
        ComplaintLine was = selected.get();
        boolean samePlace =
                was != null
                        && line != null
                        && was.complaint().id().equals(line.complaint().id())
                        && was.complaint().stage() == line.complaint().stage();
        selected.set(line);
        if (!samePlace && line != null) {
            openPage.set(pageOf(line.complaint()));
        }
    }

    private static Stage pageOf(Complaint complaint) {
        return complaint.isOpen() ? complaint.stage() : Stage.REVIEW;
    }

    /** Shows a complaint below the board. */
    void select(ComplaintId id) {
        book.line(id).ifPresent(this::choose);
    }

    /** Shows a complaint wherever it stands, open or closed, whatever was searched for. */
    void find(ComplaintId id) {
        book.line(id)
                .ifPresent(
                        line -> {
                            search.set("");
                            closedShown.set(!line.complaint().isOpen());
                            choose(line);
                        });
    }

    /** Goes to the next card up (-1) or down (1) within the column of the chosen one. */
    void stepWithin(int down) {
        chosenCard()
                .ifPresent(
                        card -> {
                            List<BoardCard> column = column(card.complaint().stage());
                            int at = column.indexOf(card) + down;
                            if (at >= 0 && at < column.size()) {
                                choose(column.get(at).line());
                            }
                        });
    }

    /** Goes to the nearest column left (-1) or right (1) that has cards. */
    void stepAcross(int right) {
        chosenCard()
                .ifPresent(
                        card -> {
                            int row = column(card.complaint().stage()).indexOf(card);
                            int stage = card.complaint().stage().ordinal() + right;
                            while (stage >= 0
                                    && stage < Stage.six().size()
                                    && column(Stage.six().get(stage)).isEmpty()) {
                                stage += right;
                            }
                            if (stage >= 0 && stage < Stage.six().size()) {
                                List<BoardCard> column = column(Stage.six().get(stage));
                                choose(column.get(Math.min(row, column.size() - 1)).line());
                            }
                        });
    }

    private Optional<BoardCard> chosenCard() {
        return selected.get() == null
                ? Optional.empty()
                : cards.stream()
                        .filter(card -> chosenId().equals(Optional.of(card.complaint().id())))
                        .findFirst();
    }

    /** The cards in one column, what is due first at the top. */
    List<BoardCard> column(Stage stage) {
        return cards.stream().filter(card -> card.complaint().stage() == stage).toList();
    }

    /** Stores a changed field; nothing happens if it changes nothing. */
    void edit(Complaint seen, UnaryOperator<Complaint> change) {
        Complaint after = change.apply(seen);
        if (after.equals(seen)) {
            return;
        }
        showAtOnce(seen.id(), change);
        write(
                () -> store.edit(seen, change),
                done -> {
                    // the screen shows it already
                });
    }

    private void showAtOnce(ComplaintId id, UnaryOperator<Complaint> change) {
        ComplaintLine line = selected.get();
        if (line != null && line.complaint().id().equals(id)) {
            selected.set(new ComplaintLine(change.apply(line.complaint()), line.customerName()));
        }
    }

    /** Finishes the stage of the chosen complaint and goes on to the next. */
    void finish() {
        current().flatMap(c -> c.stage().next()).ifPresent(next -> move(next, ""));
    }

    /** Goes back one stage. */
    void back(String reason) {
        current().flatMap(c -> c.stage().previous()).ifPresent(to -> move(to, reason));
    }

    /** Opens a closed complaint again and shows it on the board. */
    void reopen(String reason) {
        current()
                .ifPresent(
                        closedOne -> {
                            toChoose = Optional.of(closedOne.id());
                            move(Stage.LISTEN, reason);
                        });
    }

    private void move(Stage to, String reason) {
        Complaint complaint = selected.get().complaint();
        write(
                () -> store.transition(complaint, complaint.stage(), to, reason),
                batch -> {
                    closedShown.set(false);
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
        current()
                .ifPresent(
                        seen ->
                                edit(
                                        seen,
                                        c -> {
                                            ThreeChanges kept =
                                                    c.listening()
                                                            .changes()
                                                            .withRepliedAt(Optional.of(now));
                                            return c.withListening(c.listening().withChanges(kept));
                                        }));
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
                    closedShown.set(false);
                    search.set("");
                    toChoose = Optional.of(made.id());
                    notices.done(Message.of("complaint.registered", made.number()));
                    kept.run();
                });
    }

    private <T> void write(
            java.util.function.Supplier<T> work, java.util.function.Consumer<T> done) {
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

    private Optional<Complaint> current() {
        return Optional.ofNullable(selected.get()).map(ComplaintLine::complaint);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is due for a complaint now; nothing for a closed one. */
    Optional<Due> due(Complaint complaint) {
        return complaint.isOpen() ? Optional.of(Due.of(complaint, now())) : Optional.empty();
    }

    List<LogEntry> log(Complaint complaint) {
        return ComplaintLog.of(complaint, book.history(complaint.id()));
    }

    /** When it last left a stage, if it did. */
    Optional<LocalDateTime> leftAt(Complaint complaint, Stage stage) {
        return book.history(complaint.id()).stream()
                .filter(move -> move.from().filter(stage::equals).isPresent())
                .reduce((first, second) -> second)
                .map(move -> move.at());
    }

    List<Lesson> lessons(Complaint complaint) {
        return book.lessonsFor(complaint);
    }

    int timesInTwelveMonths(Complaint complaint) {
        return book.timesInTwelveMonths(complaint);
    }

    SimpleStringProperty search() {
        return search;
    }

    SimpleBooleanProperty closedShown() {
        return closedShown;
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

    ObservableList<BoardCard> cards() {
        return cardsToSee;
    }

    ObservableList<ComplaintLine> closed() {
        return closedToSee;
    }

    /** The complaint below the board; null if there is none. */
    ReadOnlyObjectProperty<ComplaintLine> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Which stage's form is open; the complaint may be further on. */
    SimpleObjectProperty<Stage> openPage() {
        return openPage;
    }
}
