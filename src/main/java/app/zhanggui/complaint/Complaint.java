package app.zhanggui.complaint;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One complaint and what each of its stages wrote down.
 *
 * @param number as the owner quotes it: TS-2026-0041, counted anew each year
 * @param closedAt set exactly when it is closed
 * @param stageSince when it came into its stage
 * @param ownDueOn by when the owner wants this stage done, where the target days do not fit
 */
public record Complaint(
        ComplaintId id,
        String number,
        CustomerId customer,
        Stage stage,
        LocalDateTime receivedAt,
        Optional<LocalDateTime> closedAt,
        LocalDateTime stageSince,
        Optional<LocalDate> ownDueOn,
        Subject subject,
        Listening listening,
        Analysis analysis,
        Solution solution,
        Telling telling,
        CarryingOut carryingOut,
        Review review) {

    public Complaint {
        if (closedAt.isPresent() == stage.isOpen()) {
            throw new IllegalArgumentException(number + " is " + stage + ", closed " + closedAt);
        }
    }

    public boolean isOpen() {
        return stage.isOpen();
    }

    /** By when an answer was promised that is still owed; telling the solution gives it too. */
    public Optional<LocalDateTime> replyOwedBy() {
        boolean owed = isOpen() && listening.changes().replyPending() && telling.on().isEmpty();
        return owed ? listening.changes().replyPromisedAt() : Optional.empty();
    }

    /**
     * As it is after a move. Whoever goes back has to tell and to do again, so the day and the
     * answer of those stages are open once more; a promised answer that was given stays given.
     * Whoever finishes telling or doing without a day means today.
     */
    Complaint moved(Stage to, LocalDateTime now) {
        boolean back = to.isBefore(stage);
        boolean toldAgain = back && !Stage.TELL.isBefore(to);
        boolean doneAgain = back && !Stage.CARRY_OUT.isBefore(to);
        Listening heard = stage == Stage.TELL && wasTold() ? answered(now) : listening;
        return new Complaint(
                id,
                number,
                customer,
                to,
                receivedAt,
                to.isOpen() ? Optional.empty() : Optional.of(now),
                now,
                Optional.empty(),
                subject,
                heard,
                analysis,
                solution,
                toldAgain ? telling.again() : toldBy(now.toLocalDate()),
                doneAgain ? carryingOut.withOn(Optional.empty()) : doneBy(now.toLocalDate()),
                review);
    }

    private boolean wasTold() {
        return telling.on().isPresent() || telling.answer().isPresent();
    }

    private Telling toldBy(LocalDate today) {
        return stage == Stage.TELL
                ? telling.withOn(telling.on().or(() -> Optional.of(today)))
                : telling;
    }

    private CarryingOut doneBy(LocalDate today) {
        return stage == Stage.CARRY_OUT
                ? carryingOut.withOn(carryingOut.on().or(() -> Optional.of(today)))
                : carryingOut;
    }

    private Listening answered(LocalDateTime now) {
        ThreeChanges changes = listening.changes();
        return changes.replyPending()
                ? listening.withChanges(changes.withRepliedAt(Optional.of(now)))
                : listening;
    }

    public Complaint withOwnDueOn(Optional<LocalDate> changed) {
        return with(changed, subject, listening, analysis, solution);
    }

    public Complaint withSubject(Subject changed) {
        return with(ownDueOn, changed, listening, analysis, solution);
    }

    public Complaint withListening(Listening changed) {
        return with(ownDueOn, subject, changed, analysis, solution);
    }

    public Complaint withAnalysis(Analysis changed) {
        return with(ownDueOn, subject, listening, changed, solution);
    }

    public Complaint withSolution(Solution changed) {
        return with(ownDueOn, subject, listening, analysis, changed);
    }

    public Complaint withTelling(Telling changed) {
        return with(changed, carryingOut, review);
    }

    public Complaint withCarryingOut(CarryingOut changed) {
        return with(telling, changed, review);
    }

    public Complaint withReview(Review changed) {
        return with(telling, carryingOut, changed);
    }

    private Complaint with(
            Optional<LocalDate> due, Subject about, Listening heard, Analysis why, Solution what) {
        return new Complaint(
                id,
                number,
                customer,
                stage,
                receivedAt,
                closedAt,
                stageSince,
                due,
                about,
                heard,
                why,
                what,
                telling,
                carryingOut,
                review);
    }

    private Complaint with(Telling told, CarryingOut done, Review learned) {
        return new Complaint(
                id,
                number,
                customer,
                stage,
                receivedAt,
                closedAt,
                stageSince,
                ownDueOn,
                subject,
                listening,
                analysis,
                solution,
                told,
                done,
                learned);
    }
}
