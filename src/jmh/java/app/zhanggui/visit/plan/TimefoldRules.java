package app.zhanggui.visit.plan;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.List;

/** Our rules in Timefold's words; what a visit may not do by itself is left out of its slots. */
public final class TimefoldRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return new Constraint[] {
            capacity(all),
            oneADay(all),
            bySlotAlone(all),
            regionsPerHalfDay(all),
            regionsPerDay(all),
            rhythm(all),
            balance(all),
            placed(all),
            sharedLack(all)
        };
    }

    private static Constraint capacity(ConstraintFactory all) {
        return all.forEach(TimefoldVisit.class)
                .groupBy(TimefoldVisit::slot, TimefoldVisit::mode, toList())
                .filter((slot, mode, visits) -> visits.size() > visits.get(0).capacity())
                .penalizeLong(
                        HardSoftLongScore.ONE_HARD,
                        (slot, mode, visits) -> visits.size() - visits.get(0).capacity())
                .asConstraint("capacity");
    }

    private static Constraint oneADay(ConstraintFactory all) {
        return all.forEachUniquePair(
                        TimefoldVisit.class,
                        Joiners.equal(TimefoldVisit::client),
                        Joiners.equal(TimefoldVisit::day))
                .penalizeLong(HardSoftLongScore.ONE_HARD, (one, other) -> 1)
                .asConstraint("one a day");
    }

    private static Constraint bySlotAlone(ConstraintFactory all) {
        return all.forEach(TimefoldVisit.class)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, TimefoldVisit::costBySlot)
                .asConstraint("by slot alone");
    }

    private static Constraint regionsPerHalfDay(ConstraintFactory all) {
        return all.forEach(TimefoldVisit.class)
                .filter(TimefoldVisit::travels)
                .groupBy(TimefoldVisit::slot, TimefoldVisit::region)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (slot, region) -> SoftRule.REGION_PER_HALF_DAY.cost())
                .asConstraint("regions a half-day");
    }

    private static Constraint regionsPerDay(ConstraintFactory all) {
        return all.forEach(TimefoldVisit.class)
                .filter(TimefoldVisit::travels)
                .groupBy(TimefoldVisit::day, TimefoldVisit::region)
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT, (day, region) -> SoftRule.REGION_PER_DAY.cost())
                .asConstraint("regions a day");
    }

    private static Constraint rhythm(ConstraintFactory all) {
        return all.forEach(TimefoldVisit.class)
                .groupBy(TimefoldVisit::client, toList())
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (client, visits) -> visits.get(0).rhythm(days(visits)))
                .asConstraint("rhythm");
    }

    private static int days(List<TimefoldVisit> visits) {
        int days = 0;
        for (TimefoldVisit visit : visits) {
            days |= visit.dayBit();
        }
        return days;
    }

    private static Constraint balance(ConstraintFactory all) {
        return all.forEach(TimefoldVisit.class)
                .groupBy(TimefoldVisit::slot, TimefoldVisit::mode, count())
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (slot, mode, load) -> (long) SoftRule.BALANCE.cost() * load * load)
                .asConstraint("balance");
    }

    private static Constraint placed(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(TimefoldVisit.class)
                .filter(visit -> visit.slot() == null)
                .penalizeLong(HardSoftLongScore.ONE_SOFT, TimefoldVisit::lack)
                .asConstraint("placed");
    }

    private static Constraint sharedLack(ConstraintFactory all) {
        return all.forEachIncludingUnassigned(TimefoldVisit.class)
                .filter(visit -> visit.slot() == null)
                .groupBy(TimefoldVisit::client, count())
                .penalizeLong(
                        HardSoftLongScore.ONE_SOFT,
                        (client, missing) -> (long) SoftRule.SHARED_LACK.cost() * missing * missing)
                .asConstraint("shared lack");
    }
}
