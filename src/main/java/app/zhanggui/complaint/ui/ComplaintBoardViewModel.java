package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintId;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Stage;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which complaints are shown, and which one of them is chosen. Writes nothing. */
final class ComplaintBoardViewModel {
    private final Clock clock;

    private ComplaintBook book = ComplaintBook.EMPTY;
    private Optional<ComplaintId> toChoose = Optional.empty();

    private final SimpleStringProperty search = new SimpleStringProperty("");
    private final SimpleBooleanProperty closedShown = new SimpleBooleanProperty();
    private final ObservableList<BoardCard> cards = FXCollections.observableArrayList();
    private final ObservableList<BoardCard> cardsToSee =
            FXCollections.unmodifiableObservableList(cards);
    private final ObservableList<ComplaintLine> closed = FXCollections.observableArrayList();
    private final ObservableList<ComplaintLine> closedToSee =
            FXCollections.unmodifiableObservableList(closed);
    private final ReadOnlyObjectWrapper<ComplaintLine> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ComplaintId> chosenId = new ReadOnlyObjectWrapper<>();
    private final SimpleObjectProperty<Stage> openPage = new SimpleObjectProperty<>(Stage.LISTEN);

    ComplaintBoardViewModel(Clock clock) {
        this.clock = clock;
        search.addListener((o, was, is) -> showFound());
        selected.addListener(
                (o, was, is) -> chosenId.set(chosen().map(Complaint::id).orElse(null)));
        closedShown.addListener((o, was, is) -> chooseFirst());
    }

    /** Shows what the file says now; the chosen complaint stays as it is until told. */
    void show(ComplaintBook read) {
        book = read;
        fill();
    }

    private void fill() {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        cards.setAll(
                book.open(now).stream()
                        .filter(this::found)
                        .map(line -> new BoardCard(line, book.due(line.complaint(), now)))
                        .toList());
        closed.setAll(book.closed().stream().filter(this::found).toList());
    }

    private void showFound() {
        fill();
        chooseFirst();
    }

    private boolean found(ComplaintLine line) {
        return line.mentions(search.get());
    }

    /** Shows the chosen complaint as the file has it, or the one that was to be chosen next. */
    void reselect() {
        Optional<ComplaintLine> is =
                toChoose.or(() -> Optional.ofNullable(chosenId.get())).flatMap(book::standing);
        toChoose = Optional.empty();
        if (is.isPresent()) {
            choose(is.get());
        } else {
            chooseFirst();
        }
    }

    /** Chooses a complaint as soon as the file has been read again. */
    void chooseNext(ComplaintId id) {
        toChoose = Optional.of(id);
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
        book.standing(id).ifPresent(this::choose);
    }

    /** Shows a complaint wherever it stands, open or closed, whatever was searched for. */
    void find(ComplaintId id) {
        book.standing(id)
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
                .flatMap(card -> columns().within(card, down))
                .ifPresent(card -> choose(card.line()));
    }

    /** Goes to the nearest column left (-1) or right (1) that has cards. */
    void stepAcross(int right) {
        chosenCard()
                .flatMap(card -> columns().across(card, right))
                .ifPresent(card -> choose(card.line()));
    }

    private Optional<BoardCard> chosenCard() {
        return cards.stream()
                .filter(card -> card.complaint().id().equals(chosenId.get()))
                .findFirst();
    }

    private BoardColumns columns() {
        return new BoardColumns(cards);
    }

    /** The cards in one column, what is due first at the top. */
    List<BoardCard> column(Stage stage) {
        return columns().column(stage);
    }

    /** Shows a change of the chosen complaint before the file has it. */
    void showAtOnce(ComplaintId id, UnaryOperator<Complaint> change) {
        ComplaintLine line = selected.get();
        if (line != null && line.complaint().id().equals(id)) {
            selected.set(line.with(change.apply(line.complaint())));
        }
    }

    SimpleStringProperty search() {
        return search;
    }

    SimpleBooleanProperty closedShown() {
        return closedShown;
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

    /** Which complaint that is; stays the same while it is written on. */
    ReadOnlyObjectProperty<ComplaintId> chosenId() {
        return chosenId.getReadOnlyProperty();
    }

    Optional<Complaint> chosen() {
        return Optional.ofNullable(selected.get()).map(ComplaintLine::complaint);
    }

    /** Which stage's form is open; the complaint may be further on. */
    SimpleObjectProperty<Stage> openPage() {
        return openPage;
    }
}
