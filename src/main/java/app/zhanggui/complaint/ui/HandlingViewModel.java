package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.Due;
import app.zhanggui.complaint.SinceConsent;
import app.zhanggui.complaint.Stage;
import app.zhanggui.complaint.ThreeChanges;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What is done to one complaint, mostly to the chosen one: its fields are filled in and it moves
 * from stage to stage. What was typed shows at once, before the file has it.
 */
final class HandlingViewModel {
    private final ComplaintStore store;
    private final Writing writing;
    private final Notices notices;
    private final Clock clock;
    private final ComplaintBoardViewModel board;
    private final Supplier<ComplaintBook> book;

    HandlingViewModel(
            ComplaintStore store,
            Writing writing,
            Notices notices,
            Clock clock,
            ComplaintBoardViewModel board,
            Supplier<ComplaintBook> book) {
        this.store = store;
        this.writing = writing;
        this.notices = notices;
        this.clock = clock;
        this.board = board;
        this.book = book;
    }

    /** Stores a changed field; nothing happens if it changes nothing. */
    void edit(Complaint seen, UnaryOperator<Complaint> change) {
        Complaint after = change.apply(seen);
        if (after.equals(seen)) {
            return;
        }
        board.showAtOnce(seen.id(), change);
        writing.run(
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
        writing.run(
                () -> store.transition(complaint, complaint.stage(), to, reason),
                batch -> {
                    board.closedShown().set(false);
                    notices.undoable(
                            Message.of("complaint.change.to." + to, complaint.number()),
                            () -> undo(batch));
                });
    }

    private void undo(BatchId batch) {
        writing.run(
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

    /** Notes that the customer was told now that it is taken care of. */
    void acknowledged() {
        LocalDateTime now = now();
        editChosen(c -> c.withListening(c.listening().withAcknowledgedAt(Optional.of(now))));
    }

    /** Goes over stages that need nothing here. */
    void skip(Stage to, String reason) {
        board.chosen().ifPresent(c -> move(c, to, reason));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is due for a complaint now; nothing for a closed one. */
    Optional<Due> due(Complaint complaint) {
        return complaint.isOpen()
                ? Optional.of(book.get().due(complaint, now()))
                : Optional.empty();
    }

    /** How long the customer has been waiting since consenting; empty before. */
    Optional<SinceConsent> sinceConsent(Complaint complaint) {
        return book.get().sinceConsent(complaint, today());
    }

    /** Every complaint as the file last told. */
    ComplaintBook book() {
        return book.get();
    }

    /** Which complaints are shown, and the chosen one. */
    ComplaintBoardViewModel board() {
        return board;
    }
}
