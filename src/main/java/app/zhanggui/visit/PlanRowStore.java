package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.VISIT;
import static app.zhanggui.db.schema.Tables.VISIT_PLAN;

import app.zhanggui.db.Changes;
import app.zhanggui.db.schema.tables.records.VisitPlanRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jooq.impl.DSL;

/** The month's plan that a visit put off goes into. */
final class PlanRowStore {
    private static final long FIRST_SEED = 1;

    private PlanRowStore() {}

    /**
     * The plan of a day's month; one is begun where there is none, so that the visit waits there
     * until the month is planned around it.
     */
    static long planOf(Changes changes, LocalDate day, LocalDateTime now) {
        LocalDate first = day.withDayOfMonth(1);
        return changes.sql()
                .fetchOptional(VISIT_PLAN, VISIT_PLAN.IN_MONTH.eq(first))
                .map(VisitPlanRecord::getId)
                .orElseGet(() -> begin(changes, first, now));
    }

    private static long begin(Changes changes, LocalDate first, LocalDateTime madeAt) {
        VisitPlanRecord row = VISIT_PLAN.newRecord();
        row.setInMonth(first);
        row.setState(PlanState.DRAFT.name());
        row.setSeed(FIRST_SEED);
        row.setNeeded(1);
        row.setMadeAt(madeAt);
        return changes.insert(row);
    }

    /** The place behind all visits of a half-day. */
    static short lastPlace(Changes changes, Slot slot) {
        return changes.sql()
                .select(DSL.coalesce(DSL.max(VISIT.POSITION), (short) 0).plus(1))
                .from(VISIT)
                .where(VISIT.VISIT_ON.eq(slot.date()), VISIT.HALF.eq(slot.half().name()))
                .fetchSingle()
                .value1()
                .shortValue();
    }
}
