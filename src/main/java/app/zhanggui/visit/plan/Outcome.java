package app.zhanggui.visit.plan;

import static app.zhanggui.visit.plan.Assignment.NOWHERE;

import app.zhanggui.visit.Client;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.Occasion;
import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import app.zhanggui.visit.VisitRules;
import app.zhanggui.visit.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What an assignment comes to: the visits, and for every wish not met its reason. */
final class Outcome {
    private final Puzzle puzzle;
    private final Assignment assignment;

    Outcome(Puzzle puzzle, Assignment assignment) {
        this.puzzle = puzzle;
        this.assignment = assignment;
    }

    /** The kept visits and those placed. */
    List<Visit> visits() {
        List<Visit> visits = new ArrayList<>(puzzle.request.kept());
        for (int i = 0; i < puzzle.wishes.size(); i++) {
            if (assignment.slotOf(i) != NOWHERE) {
                Wish wish = puzzle.wishes.get(i);
                Slot slot = puzzle.slots.get(assignment.slotOf(i));
                visits.add(
                        Visit.planned(wish.client().id(), slot, wish.mode())
                                .forReason(reason(wish.client(), slot)));
            }
        }
        return visits;
    }

    /** A visit just before something due is for that; any other is the everyday one (S4-49). */
    private static VisitReason reason(Client client, Slot slot) {
        return client.occasions().stream()
                .filter(occasion -> occasion.isServedOn(slot.date()))
                .min(Comparator.comparing(Occasion::on).thenComparing(Occasion::kind))
                .map(occasion -> occasion.kind().reason())
                .orElse(VisitReason.ROUTINE);
    }

    /** The wishes without a place, each with its reason. */
    List<Unplaced> unplaced() {
        List<Unplaced> unplaced = new ArrayList<>();
        for (int i = 0; i < puzzle.wishes.size(); i++) {
            if (assignment.slotOf(i) == NOWHERE) {
                Wish wish = puzzle.wishes.get(i);
                unplaced.add(new Unplaced(wish.client().id(), wish.mode(), reason(i)));
            }
        }
        return unplaced;
    }

    private Reason reason(int number) {
        Wish wish = puzzle.wishes.get(number);
        if (wish.client().wishes().doNotDisturb()) {
            return Reason.DO_NOT_DISTURB;
        } else if (puzzle.slots.isEmpty()) {
            return Reason.NO_WORKDAY;
        } else if (puzzle.fitting[number].length == 0) {
            return isClosed(wish) ? Reason.CLOSED : Reason.TOO_FEW_DAYS;
        } else if (Arrays.stream(puzzle.fitting[number])
                .noneMatch(slot -> assignment.mayGo(number, slot))) {
            return Reason.TOO_FEW_DAYS;
        }
        return isMorningOnly(wish) ? Reason.MORNINGS_FULL : Reason.FULL;
    }

    private boolean isClosed(Wish wish) {
        return puzzle.slots.stream()
                .allMatch(
                        slot ->
                                wish.client()
                                        .wishes()
                                        .closedDays()
                                        .contains(slot.date().getDayOfWeek()));
    }

    private boolean isMorningOnly(Wish wish) {
        return wish.mode() == Mode.IN_PERSON
                && new VisitRules(puzzle.request).frequency(wish.client()).morningOnly();
    }
}
