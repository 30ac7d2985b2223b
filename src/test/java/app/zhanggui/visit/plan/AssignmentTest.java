package app.zhanggui.visit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.Clients;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.WorkCalendar;
import app.zhanggui.work.Progress;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 12);
    private static final WorkCalendar CALENDAR = WorkCalendar.bundled();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_difference_adds_up_to_the_full_cost(long seed) {
        Puzzle puzzle = new Puzzle(request(seed));
        Assignment assignment = new Assignment(puzzle);
        Dice dice = new Dice(seed);
        for (int i = 0; i < 3000; i++) {
            moveAtRandom(puzzle, assignment, dice);
            if (i % 100 == 0) {
                assertThat(assignment.cost()).isEqualTo(fullCost(puzzle, assignment));
            }
        }
        assertThat(assignment.cost()).isEqualTo(fullCost(puzzle, assignment));
    }

    /** Half the seeds plan anew from an earlier plan, with a few visits pinned. */
    private static PlanRequest request(long seed) {
        PlanRequest request =
                PlanRequest.of(MONTH, Clients.some(60, seed), CALENDAR).with(new Capacity(2, 2));
        if (seed % 2 == 0) {
            return request;
        }
        MonthPlan earlier = MonthPlanner.forSeconds(0.02).plan(request, Progress.unwatched());
        return request.near(earlier.visits()).keeping(earlier.visits().subList(0, 9));
    }

    private static void moveAtRandom(Puzzle puzzle, Assignment assignment, Dice dice) {
        int wish = dice.below(puzzle.wishes.size());
        if (puzzle.fitting[wish].length == 0) {
            return;
        }
        int slot = puzzle.fitting[wish][dice.below(puzzle.fitting[wish].length)];
        if (dice.oneIn(6) && assignment.slotOf(wish) != Assignment.NOWHERE) {
            assignment.remove(wish);
        } else if (slot != assignment.slotOf(wish)
                && assignment.mayGo(wish, slot)
                && assignment.hasRoom(wish, slot)) {
            assignment.move(wish, slot);
        }
    }

    private static long fullCost(Puzzle puzzle, Assignment assignment) {
        Outcome outcome = new Outcome(puzzle, assignment);
        MonthPlan plan =
                new MonthPlan(
                        puzzle.request, PlanState.DRAFT, outcome.visits(), outcome.unplaced());
        return MonthPlanner.cost(plan).total();
    }
}
