package app.zhanggui.visit.plan;

import static app.zhanggui.visit.plan.Assignment.NOWHERE;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts wishes where they cost least at the moment; a start for the search, and its last touch. */
final class Greedy {
    private final Puzzle puzzle;
    private final Assignment assignment;

    Greedy(Puzzle puzzle, Assignment assignment) {
        this.puzzle = puzzle;
        this.assignment = assignment;
    }

    /** Places all it can: the weightiest class first, and in it who has the least choice. */
    void fill() {
        List<Integer> open =
                IntStream.range(0, puzzle.wishes.size())
                        .boxed()
                        .filter(wish -> assignment.slotOf(wish) == NOWHERE)
                        .sorted(
                                Comparator.comparingInt((Integer wish) -> -puzzle.lackOf[wish])
                                        .thenComparingInt(wish -> puzzle.fitting[wish].length))
                        .toList();
        for (int wish : open) {
            if (!placeCheapest(wish)) {
                makeRoom(wish);
            }
        }
    }

    private boolean placeCheapest(int wish) {
        int best = NOWHERE;
        long bestCost = Long.MAX_VALUE;
        for (int slot : puzzle.fitting[wish]) {
            if (assignment.hasRoom(wish, slot) && assignment.mayGo(wish, slot)) {
                assignment.place(wish, slot);
                if (assignment.cost() < bestCost) {
                    best = slot;
                    bestCost = assignment.cost();
                }
                assignment.remove(wish);
            }
        }
        if (best != NOWHERE) {
            assignment.place(wish, best);
        }
        return best != NOWHERE;
    }

    /** Moves somebody who can go elsewhere out of a full slot that suits. */
    private void makeRoom(int wish) {
        for (int slot : puzzle.fitting[wish]) {
            if (!assignment.mayGo(wish, slot)) {
                continue;
            }
            for (int number = 0; number < assignment.count(wish, slot); number++) {
                int other = assignment.visitor(wish, slot, number);
                int elsewhere = freeSlot(other, slot);
                if (elsewhere != NOWHERE) {
                    assignment.move(other, elsewhere);
                    assignment.place(wish, slot);
                    return;
                }
            }
        }
    }

    private int freeSlot(int wish, int butNot) {
        for (int slot : puzzle.fitting[wish]) {
            if (slot != butNot && assignment.hasRoom(wish, slot) && assignment.mayGo(wish, slot)) {
                return slot;
            }
        }
        return NOWHERE;
    }
}
