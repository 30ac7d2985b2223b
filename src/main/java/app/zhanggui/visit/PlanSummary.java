package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The figures of a plan (S4-15).
 *
 * @param needed visits and calls that were due
 * @param planned those of them that have a place
 * @param byAudience the same for each audience that has any
 * @param regionHalfDays regions gone to, counted anew each half-day: the fewer, the less way
 * @param halfDays half-days with at least one visit in person
 * @param firstFreeRegionHalfDays the same had everybody simply got the first free slot
 * @param shortestGap days between the two closest contacts of one customer; empty if none has two
 */
public record PlanSummary(
        int needed,
        int planned,
        Map<Audience, Count> byAudience,
        int regionHalfDays,
        int halfDays,
        int firstFreeRegionHalfDays,
        OptionalInt shortestGap) {
    public PlanSummary {
        Map<Audience, Count> inOrder = new EnumMap<>(Audience.class);
        inOrder.putAll(byAudience);
        byAudience = Collections.unmodifiableMap(inOrder);
    }

    /**
     * How many were due, how many have a place, and how many of these are made already.
     *
     * @param planned those made among them
     */
    public record Count(int needed, int planned, int done) {
        static final Count NONE = new Count(0, 0, 0);

        /** A visit that has a place. */
        static Count of(Visit visit) {
            return new Count(1, 1, visit.state() == VisitState.DONE ? 1 : 0);
        }

        /** Due and not made yet, whether it has a place or not. */
        public int remaining() {
            return needed - done;
        }

        Count plus(Count more) {
            return new Count(needed + more.needed, planned + more.planned, done + more.done);
        }
    }

    /** Region changes saved against the first free slot; negative if it was better. */
    public int saved() {
        return firstFreeRegionHalfDays - regionHalfDays;
    }

    /** Regions gone to in a half-day on the road, on average; 0 without any. */
    public double regionsPerHalfDay() {
        return halfDays == 0 ? 0 : (double) regionHalfDays / halfDays;
    }

    /** Customers we trade with, or prospects (S4-06). */
    public Count subtotal(boolean prospects) {
        return byAudience.entrySet().stream()
                .filter(entry -> entry.getKey().isProspect() == prospects)
                .map(Map.Entry::getValue)
                .reduce(Count.NONE, Count::plus);
    }

    static PlanSummary of(MonthPlan plan) {
        List<Visit> standing = plan.visits().stream().filter(Visit::counts).toList();
        Regions regions = new Regions(plan.request().clients());
        List<Visit> byHand = FirstFreeSlot.plan(plan.request());
        return new PlanSummary(
                standing.size() + plan.unplaced().size(),
                standing.size(),
                byAudience(plan, standing),
                regions.halfDays(standing),
                halfDays(standing),
                regions.halfDays(byHand),
                shortestGap(standing));
    }

    private static Map<Audience, Count> byAudience(MonthPlan plan, List<Visit> standing) {
        Map<Audience, Count> counts = new EnumMap<>(Audience.class);
        Map<CustomerId, Audience> audiences = new HashMap<>();
        plan.request()
                .clients()
                .forEach(client -> audiences.put(client.id(), plan.rules().audience(client)));
        standing.forEach(
                visit ->
                        counts.merge(
                                audiences.get(visit.customer()), Count.of(visit), Count::plus));
        plan.unplaced()
                .forEach(
                        wish ->
                                counts.merge(
                                        audiences.get(wish.customer()),
                                        new Count(1, 0, 0),
                                        Count::plus));
        return counts;
    }

    private static int halfDays(List<Visit> visits) {
        Set<Slot> slots = new HashSet<>();
        visits.stream()
                .filter(visit -> visit.mode() == Mode.IN_PERSON)
                .forEach(visit -> slots.add(visit.slot()));
        return slots.size();
    }

    private static OptionalInt shortestGap(List<Visit> inTime) {
        Map<CustomerId, LocalDate> latest = new HashMap<>();
        OptionalInt shortest = OptionalInt.empty();
        for (Visit visit : inTime) {
            LocalDate before = latest.put(visit.customer(), visit.slot().date());
            if (before != null) {
                int gap = (int) ChronoUnit.DAYS.between(before, visit.slot().date());
                shortest = OptionalInt.of(Math.min(gap, shortest.orElse(gap)));
            }
        }
        return shortest;
    }
}
