package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.CARD_RULE;
import static app.zhanggui.db.schema.Tables.CONTACT_RECORD;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.DUTY;
import static app.zhanggui.db.schema.Tables.FREQUENCY_RULE;
import static app.zhanggui.db.schema.Tables.HALF_DAY_CAPACITY;
import static app.zhanggui.db.schema.Tables.SPECIAL_DAY;
import static app.zhanggui.db.schema.Tables.UNPLACED_VISIT;
import static app.zhanggui.db.schema.Tables.VISIT;
import static app.zhanggui.db.schema.Tables.VISIT_PLAN;
import static app.zhanggui.db.schema.Tables.WORK_WEEK;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.VisitPlanRecord;
import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The months' plans and their visits in the card file. Visits of customers in the recycle bin are
 * not shown; they come back with their customer.
 */
public final class VisitStore {
    private static final Set<Table<?>> PLAN_TABLES =
            Set.of(
                    VISIT_PLAN,
                    VISIT,
                    UNPLACED_VISIT,
                    FREQUENCY_RULE,
                    CARD_RULE,
                    HALF_DAY_CAPACITY,
                    WORK_WEEK,
                    SPECIAL_DAY,
                    DUTY,
                    CUSTOMER,
                    CONTACT_RECORD);

    private final Database database;

    public VisitStore(Database database) {
        this.database = database;
    }

    /** Reads several things as of one moment: a plan and the cards it is about fit together. */
    <T> T readTogether(Supplier<T> work) {
        return database.readTogether(work);
    }

    /** A month's plan as it is stored; what it follows from is gathered elsewhere. */
    public record Stored(PlanState state, long seed, List<Visit> visits, List<Unplaced> unplaced) {}

    public Optional<Stored> stored(YearMonth month) {
        return database.read(sql -> plan(sql, month).map(plan -> VisitRowStore.stored(sql, plan)));
    }

    /**
     * Stores a plan in place of the month's earlier one, as one undoable step. Visits that stay
     * keep their ids.
     */
    public void save(MonthPlan plan) {
        write(
                plan.month(),
                changes -> {
                    VisitPlanRecord row = savePlan(changes, plan);
                    VisitRowStore.replaceVisits(changes, row.getId(), plan.visits());
                    VisitRowStore.replaceUnplaced(changes, row.getId(), plan.unplaced());
                });
    }

    /** All visits of a day, in the order of the day. */
    public List<Visit> visitsOn(LocalDate day) {
        return visits(VISIT.VISIT_ON.eq(day));
    }

    /** Visits from one day on and before another of which nobody said what came of them. */
    public List<Visit> unticked(LocalDate from, LocalDate before) {
        return visits(
                VISIT.VISIT_ON
                        .ge(from)
                        .and(VISIT.VISIT_ON.lt(before))
                        .and(VISIT.STATE.eq(VisitState.PLANNED.name())));
    }

    /** All visits of a customer, in order of time. */
    public List<Visit> visits(CustomerId customer) {
        return visits(VISIT.CUSTOMER_ID.eq(customer.value()));
    }

    /** Days on which several visits to these customers together are still to be made. */
    public List<LocalDate> daysOfSeveral(Collection<CustomerId> customers) {
        List<Long> ids = customers.stream().map(CustomerId::value).toList();
        return database.read(
                sql ->
                        sql.select(VISIT.VISIT_ON)
                                .from(VISIT)
                                .where(VISIT.CUSTOMER_ID.in(ids))
                                .and(VISIT.STATE.eq(VisitState.PLANNED.name()))
                                .groupBy(VISIT.VISIT_ON)
                                .having(DSL.countDistinct(VISIT.CUSTOMER_ID).gt(1))
                                .orderBy(VISIT.VISIT_ON)
                                .fetch(VISIT.VISIT_ON));
    }

    /** When each customer was last visited or called by plan; those who never were are missing. */
    public Map<CustomerId, LocalDate> lastDone() {
        return database.read(
                sql ->
                        sql.select(VISIT.CUSTOMER_ID, DSL.max(VISIT.VISIT_ON))
                                .from(VISIT)
                                .where(VISIT.STATE.eq(VisitState.DONE.name()))
                                .groupBy(VISIT.CUSTOMER_ID)
                                .fetchMap(
                                        row -> new CustomerId(row.value1()), row -> row.value2()));
    }

    /** Told, in the thread that wrote, when a plan or anything it follows from changed. */
    public void onChange(Runnable listener) {
        database.onChangeOf(PLAN_TABLES, listener);
    }

    private List<Visit> visits(Condition which) {
        return database.read(sql -> VisitRowStore.visits(sql, which));
    }

    private void write(YearMonth month, Consumer<Changes> work) {
        database.write(
                ChangeKind.PLAN,
                Message.of("visit.change.plan", month.toString()),
                changes -> {
                    work.accept(changes);
                    return null;
                });
    }

    private VisitPlanRecord savePlan(Changes changes, MonthPlan plan) {
        Optional<VisitPlanRecord> old = plan(changes.sql(), plan.month());
        VisitPlanRecord row = old.orElseGet(VISIT_PLAN::newRecord);
        row.setInMonth(plan.month().atDay(1));
        row.setState(plan.state().name());
        row.setSeed(plan.request().seed());
        row.setNeeded(plan.summary().needed());
        row.setMadeAt(LocalDateTime.now(database.clock()));
        if (old.isPresent()) {
            changes.update(row);
        } else {
            changes.insert(row);
        }
        return row;
    }

    private static Optional<VisitPlanRecord> plan(DSLContext sql, YearMonth month) {
        return sql.fetchOptional(VISIT_PLAN, VISIT_PLAN.IN_MONTH.eq(month.atDay(1)));
    }
}
