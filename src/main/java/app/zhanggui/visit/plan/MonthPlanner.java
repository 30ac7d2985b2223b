package app.zhanggui.visit.plan;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.Visit;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans a month (S4-02, S4-15): everybody due, the weightier class first, in few regions a half-day
 * and evenly over the month. A pure function: equal requests give equal plans.
 */
public final class MonthPlanner {
    /** About what an ordinary machine tries in a second. */
    private static final long STEPS_A_SECOND = 8_000_000;

    private static final long STEPS_A_WISH = 1_500;
    private static final long FEWEST_STEPS = 300_000;
    private static final long MOST_STEPS = 4_000_000;
    private static final double HOT = 5;

    /** Planning anew stays near the earlier plan, and is near it in half the steps. */
    private static final double WARM = 2;

    private static final int SHORTER_ANEW = 2;

    private final long steps;

    private MonthPlanner(long steps) {
        this.steps = steps;
    }

    /** Searches as long as the size of the month is worth it, at most about a second. */
    public static MonthPlanner standard() {
        return new MonthPlanner(0);
    }

    /**
     * Searches as many steps as an ordinary machine makes in so many seconds. Steps, not the clock,
     * decide, so that the plan is the same on every machine.
     *
     * @throws IllegalArgumentException unless seconds are more than 0
     */
    public static MonthPlanner forSeconds(double seconds) {
        if (!(seconds > 0)) {
            throw new IllegalArgumentException(seconds + " s");
        }
        return new MonthPlanner(Math.max(1, (long) (seconds * STEPS_A_SECOND)));
    }

    /**
     * The plan; if the progress is cancelled, the best found so far, which obeys every hard rule.
     */
    public MonthPlan plan(PlanRequest request, Progress progress) {
        Puzzle puzzle = new Puzzle(request);
        Assignment assignment = new Assignment(puzzle);
        Greedy greedy = new Greedy(puzzle, assignment);
        boolean anew = !request.previous().isEmpty();
        if (anew) {
            takeOver(puzzle, assignment);
        }
        greedy.fill();
        new Annealing(puzzle, assignment)
                .run(
                        anew ? WARM : HOT,
                        anew ? steps(puzzle) / SHORTER_ANEW : steps(puzzle),
                        progress);
        greedy.fill();
        Outcome outcome = new Outcome(puzzle, assignment);
        return new MonthPlan(request, PlanState.DRAFT, outcome.visits(), outcome.unplaced());
    }

    /** What a plan costs, rule by rule; unplaced wishes included. */
    public static PlanCost cost(MonthPlan plan) {
        return new Evaluator(plan.request()).cost(plan.visits(), plan.unplaced());
    }

    /** What one visit adds to the cost of its plan, rule by rule: why it stands where it stands. */
    public static PlanCost cost(MonthPlan plan, Visit visit) {
        PlanCost with = cost(plan);
        PlanCost without = cost(plan.without(visit));
        Map<SoftRule, Long> share = new EnumMap<>(SoftRule.class);
        for (SoftRule rule : SoftRule.values()) {
            share.put(rule, with.of(rule) - without.of(rule));
        }
        return new PlanCost(share);
    }

    private long steps(Puzzle puzzle) {
        long worthIt = STEPS_A_WISH * puzzle.wishes.size();
        return steps > 0 ? steps : Math.max(FEWEST_STEPS, Math.min(MOST_STEPS, worthIt));
    }

    /** Puts each wish where the earlier plan had one like it. */
    private static void takeOver(Puzzle puzzle, Assignment assignment) {
        Map<CustomerId, List<Visit>> open = new HashMap<>();
        for (Visit visit : puzzle.request.previous()) {
            open.computeIfAbsent(visit.customer(), id -> new ArrayList<>()).add(visit);
        }
        for (int wish = 0; wish < puzzle.wishes.size(); wish++) {
            int number = wish;
            List<Visit> ofClient =
                    open.getOrDefault(puzzle.wishes.get(wish).client().id(), List.of());
            ofClient.stream()
                    .filter(visit -> visit.mode() == puzzle.wishes.get(number).mode())
                    .filter(visit -> isFree(puzzle, assignment, number, visit))
                    .findFirst()
                    .ifPresent(
                            visit -> {
                                ofClient.remove(visit);
                                assignment.place(number, puzzle.number(visit.slot()));
                            });
        }
    }

    private static boolean isFree(Puzzle puzzle, Assignment assignment, int wish, Visit visit) {
        int slot = puzzle.number(visit.slot());
        return slot != Assignment.NOWHERE
                && assignment.hasRoom(wish, slot)
                && assignment.mayGo(wish, slot);
    }
}
