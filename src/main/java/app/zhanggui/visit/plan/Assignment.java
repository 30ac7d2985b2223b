package app.zhanggui.visit.plan;

import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Unplaced;
import java.util.Arrays;
import java.util.List;

/**
 * Which wish has which slot, and what that costs: each change updates the cost by its difference.
 * Hard rules are never broken on the way; who calls asks {@link #mayGo} and {@link #hasRoom} first.
 */
final class Assignment {
    static final int NOWHERE = -1;

    private final Puzzle puzzle;
    private final int[] slotOf;
    private final int[][] load;
    private final int[][] regionInHalf;
    private final int[][] regionInDay;
    private final int[] days;
    private final int[] rhythm;
    private long ofShare;
    private final int[] missing;
    private final int[][][] there;
    private final int[][] thereCount;
    private long cost;

    /** Nobody is placed yet. */
    Assignment(Puzzle puzzle) {
        this.puzzle = puzzle;
        int slots = puzzle.slots.size();
        slotOf = new int[puzzle.wishes.size()];
        Arrays.fill(slotOf, NOWHERE);
        load = Arrays.stream(puzzle.keptLoad).map(int[]::clone).toArray(int[][]::new);
        regionInHalf = Arrays.stream(puzzle.keptRegion).map(int[]::clone).toArray(int[][]::new);
        regionInDay = new int[slots / 2][puzzle.regions];
        for (int slot = 0; slot < slots; slot++) {
            for (int region = 0; region < puzzle.regions; region++) {
                regionInDay[slot / 2][region] += regionInHalf[slot][region];
            }
        }
        days = puzzle.keptDays.clone();
        rhythm = new int[puzzle.clients];
        Arrays.setAll(rhythm, client -> puzzle.rhythm[client].cost(days[client]));
        ofShare = puzzle.shareKept;
        missing = new int[puzzle.clients];
        Arrays.stream(puzzle.clientOf).forEach(client -> missing[client]++);
        there = new int[load.length][slots][];
        for (int mode = 0; mode < there.length; mode++) {
            for (int slot = 0; slot < slots; slot++) {
                there[mode][slot] = new int[puzzle.capacity[mode][slot]];
            }
        }
        thereCount = new int[load.length][slots];
        cost = new Evaluator(puzzle.request).cost(puzzle.request.kept(), nobody(puzzle)).total();
    }

    private static List<Unplaced> nobody(Puzzle puzzle) {
        return puzzle.wishes.stream()
                .map(wish -> new Unplaced(wish.client().id(), wish.mode(), Reason.FULL))
                .toList();
    }

    long cost() {
        return cost;
    }

    int slotOf(int wish) {
        return slotOf[wish];
    }

    int[] slots() {
        return slotOf.clone();
    }

    /** Whether the slot suits the wish and its client is not met that day by another one. */
    boolean mayGo(int wish, int slot) {
        if (puzzle.costOf[wish][slot] == Puzzle.FORBIDDEN) {
            return false;
        }
        int own = slotOf[wish] == NOWHERE ? 0 : puzzle.dayBit[slotOf[wish]];
        return (days[puzzle.clientOf[wish]] & ~own & puzzle.dayBit[slot]) == 0;
    }

    boolean hasRoom(int wish, int slot) {
        int mode = puzzle.modeOf[wish];
        return load[mode][slot] < puzzle.capacity[mode][slot];
    }

    /** How many movable visits of the wish's mode are in the slot. */
    int count(int wish, int slot) {
        return thereCount[puzzle.modeOf[wish]][slot];
    }

    /** One of the movable visits of the wish's mode in the slot. */
    int visitor(int wish, int slot, int number) {
        return there[puzzle.modeOf[wish]][slot][number];
    }

    void place(int wish, int slot) {
        int client = puzzle.clientOf[wish];
        int mode = puzzle.modeOf[wish];
        slotOf[wish] = slot;
        there[mode][slot][thereCount[mode][slot]++] = wish;
        cost += puzzle.costOf[wish][slot];
        cost += SoftRule.BALANCE.cost() * (2L * load[mode][slot]++ + 1);
        if (puzzle.travels(wish)) {
            int region = puzzle.regionOf[wish];
            cost += regionInHalf[slot][region]++ == 0 ? SoftRule.REGION_PER_HALF_DAY.cost() : 0;
            cost += regionInDay[slot / 2][region]++ == 0 ? SoftRule.REGION_PER_DAY.cost() : 0;
        }
        meet(client, days[client] | puzzle.dayBit[slot]);
        lack(wish, -1);
    }

    void remove(int wish) {
        int client = puzzle.clientOf[wish];
        int mode = puzzle.modeOf[wish];
        int slot = slotOf[wish];
        slotOf[wish] = NOWHERE;
        leave(there[mode][slot], thereCount[mode][slot]--, wish);
        cost -= puzzle.costOf[wish][slot];
        cost -= SoftRule.BALANCE.cost() * (2L * --load[mode][slot] + 1);
        if (puzzle.travels(wish)) {
            int region = puzzle.regionOf[wish];
            cost -= --regionInHalf[slot][region] == 0 ? SoftRule.REGION_PER_HALF_DAY.cost() : 0;
            cost -= --regionInDay[slot / 2][region] == 0 ? SoftRule.REGION_PER_DAY.cost() : 0;
        }
        meet(client, days[client] & ~puzzle.dayBit[slot]);
        lack(wish, 1);
    }

    /** Places the wish there and takes it away from where it was. */
    void move(int wish, int slot) {
        if (slotOf[wish] != NOWHERE) {
            remove(wish);
        }
        if (slot != NOWHERE) {
            place(wish, slot);
        }
    }

    /** What moving the wish there would add to the cost; it has another place now. */
    long differenceOfMove(int wish, int slot) {
        int[] load = this.load[puzzle.modeOf[wish]];
        int from = slotOf[wish];
        return ownDifference(wish, slot)
                + regionDifference(wish, slot)
                + SoftRule.BALANCE.cost() * 2L * (load[slot] - load[from] + 1);
    }

    /**
     * What it would add to the cost if two wishes of one mode and of two clients changed places.
     */
    long differenceOfSwap(int wish, int other) {
        int slot = slotOf[other];
        int otherSlot = slotOf[wish];
        long own = ownDifference(wish, slot) + ownDifference(other, otherSlot);
        return puzzle.regionOf[wish] == puzzle.regionOf[other]
                ? own
                : own + regionDifference(wish, slot) + regionDifference(other, otherSlot);
    }

    /** What depends on the wish and its client alone. */
    private int ownDifference(int wish, int slot) {
        int client = puzzle.clientOf[wish];
        int from = slotOf[wish];
        int[] costs = puzzle.costOf[wish];
        int difference = costs[slot] - costs[from];
        if (puzzle.dayBit[slot] != puzzle.dayBit[from]) {
            int changed = days[client] & ~puzzle.dayBit[from] | puzzle.dayBit[slot];
            difference += puzzle.rhythm[client].cost(changed) - rhythm[client];
        }
        return difference;
    }

    private int regionDifference(int wish, int slot) {
        if (!puzzle.travels(wish)) {
            return 0;
        }
        int region = puzzle.regionOf[wish];
        int from = slotOf[wish];
        int halves =
                (regionInHalf[slot][region] == 0 ? 1 : 0)
                        - (regionInHalf[from][region] == 1 ? 1 : 0);
        int difference = SoftRule.REGION_PER_HALF_DAY.cost() * halves;
        if (slot / 2 != from / 2) {
            int days =
                    (regionInDay[slot / 2][region] == 0 ? 1 : 0)
                            - (regionInDay[from / 2][region] == 1 ? 1 : 0);
            difference += SoftRule.REGION_PER_DAY.cost() * days;
        }
        return difference;
    }

    /** Brings back an earlier {@link #slots}. */
    void restore(int[] earlier) {
        for (int wish = 0; wish < earlier.length; wish++) {
            if (slotOf[wish] != NOWHERE && slotOf[wish] != earlier[wish]) {
                remove(wish);
            }
        }
        for (int wish = 0; wish < earlier.length; wish++) {
            if (slotOf[wish] != earlier[wish]) {
                place(wish, earlier[wish]);
            }
        }
    }

    private static void leave(int[] visitors, int count, int wish) {
        int at = 0;
        while (visitors[at] != wish) {
            at++;
        }
        visitors[at] = visitors[count - 1];
    }

    private void meet(int client, int changedDays) {
        int changed = puzzle.rhythm[client].cost(changedDays);
        cost += changed - rhythm[client];
        rhythm[client] = changed;
        days[client] = changedDays;
    }

    private void lack(int wish, int more) {
        int client = puzzle.clientOf[wish];
        int before = missing[client];
        missing[client] += more;
        int squares = missing[client] * missing[client] - before * before;
        cost += (long) more * puzzle.lackOf[wish] + SoftRule.SHARED_LACK.cost() * squares;
        if (puzzle.ofShare[wish]) {
            cost -= Evaluator.shareMissing(puzzle.shareTarget, ofShare);
            ofShare -= more;
            cost += Evaluator.shareMissing(puzzle.shareTarget, ofShare);
        }
    }
}
