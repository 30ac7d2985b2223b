package app.zhanggui.visit.plan;

import static app.zhanggui.visit.plan.Assignment.NOWHERE;

import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Simulated annealing: tries one small change after another, keeps what is better and, the hotter
 * it is, now and then what is worse, and remembers the best.
 */
final class Annealing {
    private static final double COLDEST = 0.5;
    private static final int STEPS_A_REPORT = 1024;

    /** Worse by so many points is as good as never taken, however hot it is. */
    private static final int HOPELESS = 100;

    private final Puzzle puzzle;
    private final Assignment assignment;
    private final Dice dice;
    private final int[] movable;
    private final int[][] neighbours;
    private final double[] chance = new double[HOPELESS];
    private long bestCost;
    private int[] best;

    Annealing(Puzzle puzzle, Assignment assignment) {
        this.puzzle = puzzle;
        this.assignment = assignment;
        dice = new Dice(puzzle.request.seed());
        movable =
                IntStream.range(0, puzzle.wishes.size())
                        .filter(wish -> puzzle.fitting[wish].length > 0)
                        .toArray();
        neighbours = neighbours();
    }

    /** By region, the wishes to go there in person. */
    private int[][] neighbours() {
        List<List<Integer>> found = new ArrayList<>();
        IntStream.range(0, puzzle.regions).forEach(region -> found.add(new ArrayList<>()));
        for (int wish : movable) {
            if (puzzle.travels(wish)) {
                found.get(puzzle.regionOf[wish]).add(wish);
            }
        }
        return found.stream()
                .map(wishes -> wishes.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Leaves the best assignment found, also when the owner has enough of waiting. */
    void run(double hottest, long steps, Progress progress) {
        remember();
        for (long step = 0; step < steps && movable.length > 0; step++) {
            if (step % STEPS_A_REPORT == 0) {
                if (!goesOn(progress, step, steps)) {
                    break;
                }
                cool(hottest * StrictMath.pow(COLDEST / hottest, (double) step / steps));
            }
            step();
        }
        assignment.restore(best);
    }

    /** How likely a change is taken that makes the plan worse by so many points. */
    private void cool(double temperature) {
        double aPointMore = StrictMath.exp(-1 / temperature);
        chance[0] = 1;
        for (int worse = 1; worse < HOPELESS; worse++) {
            chance[worse] = chance[worse - 1] * aPointMore;
        }
    }

    private static boolean goesOn(Progress progress, long step, long steps) {
        if (progress.cancelled()) {
            return false;
        }
        try {
            progress.at(step, steps);
            return true;
        } catch (Cancelled enough) {
            return false;
        }
    }

    private void step() {
        int wish = movable[dice.below(movable.length)];
        int slot = target(wish);
        if (slot == assignment.slotOf(wish) || !assignment.mayGo(wish, slot)) {
            return;
        }
        int visitors = assignment.count(wish, slot);
        boolean room = assignment.hasRoom(wish, slot);
        if (room && (visitors == 0 || dice.oneIn(2))) {
            change(wish, slot);
        } else if (visitors > 0) {
            exchange(wish, assignment.visitor(wish, slot, dice.below(visitors)));
        }
    }

    /** Any slot that suits, or, two times in five, one where the region is visited already. */
    private int target(int wish) {
        int[] near = neighbours[puzzle.regionOf[wish]];
        if (puzzle.travels(wish) && dice.below(5) < 2) {
            int slot = assignment.slotOf(near[dice.below(near.length)]);
            if (slot != NOWHERE) {
                return slot;
            }
        }
        int[] fitting = puzzle.fitting[wish];
        return fitting[dice.below(fitting.length)];
    }

    private void change(int wish, int slot) {
        if (assignment.slotOf(wish) == NOWHERE) {
            long before = assignment.cost();
            assignment.place(wish, slot);
            if (!isKept(before)) {
                assignment.remove(wish);
            }
        } else if (isTaken(assignment.differenceOfMove(wish, slot))) {
            assignment.move(wish, slot);
            rememberIfBest();
        }
    }

    private void exchange(int wish, int other) {
        if (puzzle.clientOf[wish] == puzzle.clientOf[other]) {
            return;
        }
        int from = assignment.slotOf(wish);
        if (from == NOWHERE) {
            displace(wish, other);
        } else if (assignment.mayGo(other, from)
                && isTaken(assignment.differenceOfSwap(wish, other))) {
            swap(wish, assignment.slotOf(other), other, from);
            rememberIfBest();
        }
    }

    /** A wish without a place takes that of another, which looks for a new one. */
    private void displace(int wish, int other) {
        int slot = assignment.slotOf(other);
        int to = elsewhere(other);
        if (to != NOWHERE && !assignment.mayGo(other, to)) {
            return;
        }
        long before = assignment.cost();
        swap(wish, slot, other, to);
        if (!isKept(before)) {
            swap(wish, NOWHERE, other, slot);
        }
    }

    private void swap(int wish, int slot, int other, int otherSlot) {
        if (assignment.slotOf(wish) != NOWHERE) {
            assignment.remove(wish);
        }
        assignment.move(other, otherSlot);
        assignment.move(wish, slot);
    }

    private int elsewhere(int wish) {
        int[] fitting = puzzle.fitting[wish];
        int slot = fitting[dice.below(fitting.length)];
        boolean free = slot != assignment.slotOf(wish) && assignment.hasRoom(wish, slot);
        return free && assignment.mayGo(wish, slot) ? slot : NOWHERE;
    }

    /** Whether a change just made may stay. */
    private boolean isKept(long before) {
        boolean kept = isTaken(assignment.cost() - before);
        if (kept) {
            rememberIfBest();
        }
        return kept;
    }

    private boolean isTaken(long worse) {
        return worse <= 0 || worse < HOPELESS && dice.fraction() < chance[(int) worse];
    }

    private void rememberIfBest() {
        if (assignment.cost() < bestCost) {
            remember();
        }
    }

    private void remember() {
        bestCost = assignment.cost();
        best = assignment.slots();
    }
}
