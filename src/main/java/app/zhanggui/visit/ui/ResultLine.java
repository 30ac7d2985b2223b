package app.zhanggui.visit.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.visit.Tick;
import app.zhanggui.visit.TickedVisit;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitOutcome;
import app.zhanggui.visit.VisitResult;
import java.util.Optional;

/**
 * One visit on the screen where the day's paper is ticked in, with what was typed beside it.
 *
 * @param outcome what is ticked; one put off may still wait for its day
 * @param happened when it came about, as typed; empty is as planned
 * @param next when to go again, as typed
 */
record ResultLine(
        TickedVisit ticked,
        Optional<VisitOutcome> outcome,
        String happened,
        String note,
        String next) {

    /** As it is kept. */
    static ResultLine of(TickedVisit ticked, Texts texts) {
        Optional<VisitResult> result = ticked.result();
        return new ResultLine(
                ticked,
                result.map(VisitResult::outcome),
                result.map(it -> TypedPlace.of(it.happened(), it.planned(), texts)).orElse(""),
                result.map(VisitResult::note).orElse(""),
                result.flatMap(VisitResult::nextOn).map(TypedDays::of).orElse(""));
    }

    Visit visit() {
        return ticked.visit();
    }

    /** Something is typed or ticked that is not kept yet. */
    boolean isOpen(Texts texts) {
        return !equals(of(ticked, texts));
    }

    /** Nothing is kept without a tick, nor one put off without its day. */
    boolean waits() {
        return outcome.isEmpty() || outcome.get() == VisitOutcome.PUT_OFF && next.isBlank();
    }

    /**
     * What is ticked and typed, to be kept.
     *
     * @throws UserFault where the place or the day cannot be read
     */
    Tick tick() {
        VisitResult.Place came =
                TypedPlace.read(happened, ticked.planned())
                        .orElseThrow(() -> UserFault.unusable("visit.tick.noPlace", happened));
        Optional<TypedDays.Next> again = readNext();
        return new Tick(
                outcome.orElseThrow(),
                came,
                note,
                again.map(TypedDays.Next::day),
                again.flatMap(TypedDays.Next::half));
    }

    private Optional<TypedDays.Next> readNext() {
        if (next.isBlank()) {
            return Optional.empty();
        }
        Optional<TypedDays.Next> read = TypedDays.next(next, ticked.planned().slot().date());
        if (read.isEmpty()) {
            throw UserFault.unusable("visit.tick.noDay", next);
        }
        return read;
    }

    ResultLine withOutcome(VisitOutcome changed) {
        return new ResultLine(ticked, Optional.of(changed), happened, note, next);
    }

    ResultLine withHappened(String changed) {
        return new ResultLine(ticked, outcome, changed, note, next);
    }

    ResultLine withNote(String changed) {
        return new ResultLine(ticked, outcome, happened, changed, next);
    }

    ResultLine withNext(String changed) {
        return new ResultLine(ticked, outcome, happened, note, changed);
    }

    /** What was typed, beside what is kept now. */
    ResultLine with(TickedVisit fresh) {
        return new ResultLine(fresh, outcome, happened, note, next);
    }
}
