package app.zhanggui.visit.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** One wish as Timefold plans it; the numbers are those of {@link Puzzle}. */
@PlanningEntity
public final class TimefoldVisit {
    @PlanningId private Integer wish;
    private Puzzle puzzle;

    @ValueRangeProvider private List<TimefoldSlot> fitting;

    @PlanningVariable(allowsUnassigned = true)
    private TimefoldSlot slot;

    /** A slot that can be planned in. */
    public record TimefoldSlot(int number, int dayBit) {}

    /** For Timefold alone. */
    public TimefoldVisit() {}

    TimefoldVisit(Puzzle puzzle, int wish, List<TimefoldSlot> fitting) {
        this.puzzle = puzzle;
        this.wish = wish;
        this.fitting = fitting;
    }

    int wish() {
        return wish;
    }

    TimefoldSlot slot() {
        return slot;
    }

    int client() {
        return puzzle.clientOf[wish];
    }

    int mode() {
        return puzzle.modeOf[wish];
    }

    int region() {
        return puzzle.regionOf[wish];
    }

    int dayBit() {
        return slot.dayBit();
    }

    int day() {
        return slot.number() / 2;
    }

    boolean travels() {
        return puzzle.travels(wish);
    }

    int costBySlot() {
        return puzzle.costOf[wish][slot.number()];
    }

    int lack() {
        return puzzle.lackOf[wish];
    }

    int rhythm(int days) {
        return puzzle.rhythm[client()].cost(days);
    }

    int capacity() {
        return puzzle.capacity[mode()][slot.number()];
    }
}
