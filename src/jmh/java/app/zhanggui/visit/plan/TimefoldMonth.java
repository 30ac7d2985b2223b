package app.zhanggui.visit.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import app.zhanggui.visit.plan.TimefoldVisit.TimefoldSlot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A month as Timefold plans it. */
@PlanningSolution
public final class TimefoldMonth {
    @PlanningEntityCollectionProperty private List<TimefoldVisit> visits;
    @PlanningScore private HardSoftLongScore score;

    /** For Timefold alone. */
    public TimefoldMonth() {}

    static TimefoldMonth of(Puzzle puzzle) {
        List<TimefoldSlot> slots =
                IntStream.range(0, puzzle.slots.size())
                        .mapToObj(slot -> new TimefoldSlot(slot, puzzle.dayBit[slot]))
                        .toList();
        TimefoldMonth month = new TimefoldMonth();
        month.visits =
                IntStream.range(0, puzzle.wishes.size())
                        .filter(wish -> puzzle.fitting[wish].length > 0)
                        .mapToObj(
                                wish ->
                                        new TimefoldVisit(
                                                puzzle,
                                                wish,
                                                Arrays.stream(puzzle.fitting[wish])
                                                        .mapToObj(slots::get)
                                                        .toList()))
                        .toList();
        return month;
    }

    List<TimefoldVisit> visits() {
        return visits;
    }
}
