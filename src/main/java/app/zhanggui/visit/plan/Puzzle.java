package app.zhanggui.visit.plan;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.Demand;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitRules;
import app.zhanggui.visit.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * A request in numbers, so that the search need not look anything up: wishes, slots, clients and
 * regions count from 0, and everything that does not change during the search is worked out once.
 */
final class Puzzle {
    /** In {@link #costOf}: the wish must not go there. */
    static final int FORBIDDEN = -1;

    final PlanRequest request;
    final List<Wish> wishes;
    final List<Slot> slots;
    final int clients;
    final int regions;

    /** By wish. */
    final int[] clientOf;

    final int[] regionOf;
    final int[] modeOf;
    final int[] lackOf;
    final int[][] fitting;
    final int[][] costOf;

    /** By slot: the bit of its day; two slots after each other are the halves of one day. */
    final int[] dayBit;

    /** By mode and slot: what fits in, and what the kept visits take of it. */
    final int[][] capacity;

    final int[][] keptLoad;

    /** By slot and region, visits in person only. */
    final int[][] keptRegion;

    /** By client. */
    final int[] keptDays;

    final Rhythm[] rhythm;

    /** By wish: a visit in person to a prospect, of which the month has a share set aside. */
    final boolean[] ofShare;

    /** How many of these shall be placed, and how many the kept visits are. */
    final long shareTarget;

    final long shareKept;

    private final Map<CustomerId, Integer> clientNumber = new HashMap<>();
    private final Map<String, Integer> regionNumber = new HashMap<>();
    private final Map<Slot, Integer> slotNumber = new HashMap<>();

    Puzzle(PlanRequest request) {
        this.request = request;
        wishes = Demand.of(request);
        slots = slots(request);
        slots.forEach(slot -> slotNumber.put(slot, slotNumber.size()));
        for (Client client : request.clients()) {
            clientNumber.put(client.id(), clientNumber.size());
            regionNumber.putIfAbsent(client.region(), regionNumber.size());
        }
        clients = clientNumber.size();
        regions = regionNumber.size();
        clientOf = byWish(wish -> clientNumber.get(wish.client().id()));
        regionOf = byWish(wish -> regionNumber.get(wish.client().region()));
        modeOf = byWish(wish -> wish.mode().ordinal());
        lackOf = byWish(wish -> Evaluator.lack(wish.audience()));
        costOf = wishes.isEmpty() ? new int[0][] : costs();
        fitting = Arrays.stream(costOf).map(Puzzle::fitting).toArray(int[][]::new);
        dayBit = slots.stream().mapToInt(slot -> bit(slot)).toArray();
        capacity =
                Arrays.stream(Mode.values())
                        .map(mode -> capacities(request, mode))
                        .toArray(int[][]::new);
        VisitRules rules = new VisitRules(request);
        rhythm =
                request.clients().stream()
                        .map(client -> Rhythm.of(request, rules, client))
                        .toArray(Rhythm[]::new);
        keptLoad = new int[capacity.length][slots.size()];
        keptRegion = new int[slots.size()][regions];
        keptDays = new int[clients];
        Arrays.setAll(keptDays, client -> rhythm[client].contactDays());
        request.kept().stream().filter(Visit::takesRoom).forEach(this::keep);
        ofShare = new boolean[wishes.size()];
        int wished = 0;
        for (int wish = 0; wish < ofShare.length; wish++) {
            ofShare[wish] = travels(wish) && wishes.get(wish).audience().isProspect();
            wished += ofShare[wish] ? 1 : 0;
        }
        shareKept =
                request.kept().stream()
                        .filter(visit -> visit.takesRoom() && visit.mode() == Mode.IN_PERSON)
                        .filter(visit -> isProspect(rules, visit))
                        .count();
        shareTarget = Math.min(shareKept + wished, Evaluator.prospectRoom(request));
    }

    private boolean isProspect(VisitRules rules, Visit visit) {
        return rules.audience(request.client(visit.customer())).isProspect();
    }

    private int[] capacities(PlanRequest request, Mode mode) {
        return slots.stream().mapToInt(slot -> request.capacity(slot).of(mode)).toArray();
    }

    private static List<Slot> slots(PlanRequest request) {
        List<Slot> slots = new ArrayList<>();
        request.calendar().workdays(request.month()).stream()
                .filter(day -> !day.isBefore(request.from()))
                .forEach(
                        day -> {
                            slots.add(new Slot(day, HalfDay.AM));
                            slots.add(new Slot(day, HalfDay.PM));
                        });
        return slots;
    }

    private int[] byWish(ToIntFunction<Wish> number) {
        return wishes.stream().mapToInt(number).toArray();
    }

    /** Wishes of one client and mode share their row. */
    private int[][] costs() {
        VisitRules rules = new VisitRules(request);
        Evaluator evaluator = new Evaluator(request);
        int[][] costs = new int[wishes.size()][];
        for (int i = 0; i < costs.length; i++) {
            Wish wish = wishes.get(i);
            costs[i] =
                    i > 0 && wishes.get(i - 1).equals(wish)
                            ? costs[i - 1]
                            : slots.stream()
                                    .mapToInt(slot -> cost(wish, slot, rules, evaluator))
                                    .toArray();
        }
        return costs;
    }

    private static int cost(Wish wish, Slot slot, VisitRules rules, Evaluator evaluator) {
        return rules.brokenBySlot(wish.client(), wish.mode(), slot).isPresent()
                ? FORBIDDEN
                : evaluator.bySlotAlone(wish.client(), wish.mode(), slot);
    }

    private static int[] fitting(int[] costs) {
        return IntStream.range(0, costs.length).filter(slot -> costs[slot] != FORBIDDEN).toArray();
    }

    private void keep(Visit visit) {
        int client = clientNumber.get(visit.customer());
        keptDays[client] |= bit(visit.slot());
        Integer slot = slotNumber.get(visit.slot());
        if (slot == null) {
            return;
        }
        keptLoad[visit.mode().ordinal()][slot]++;
        if (visit.mode() == Mode.IN_PERSON) {
            keptRegion[slot][regionNumber.get(request.clients().get(client).region())]++;
        }
    }

    private static int bit(Slot slot) {
        return Spacing.bit(slot.date().getDayOfMonth());
    }

    /** Whether the wish takes a way; calls do not. */
    boolean travels(int wish) {
        return modeOf[wish] == Mode.IN_PERSON.ordinal();
    }

    /** The slot's number, or -1 if nothing can be planned there. */
    int number(Slot slot) {
        return slotNumber.getOrDefault(slot, -1);
    }
}
