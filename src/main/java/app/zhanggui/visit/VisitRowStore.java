package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.UNPLACED_VISIT;
import static app.zhanggui.db.schema.Tables.VISIT;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.db.Changes;
import app.zhanggui.db.schema.tables.records.UnplacedVisitRecord;
import app.zhanggui.db.schema.tables.records.VisitPlanRecord;
import app.zhanggui.db.schema.tables.records.VisitRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;

/** The rows of a plan; only what differs is written, so that one moved visit is one change. */
final class VisitRowStore {
    private VisitRowStore() {}

    static VisitStore.Stored stored(DSLContext sql, VisitPlanRecord plan) {
        return new VisitStore.Stored(
                PlanState.valueOf(plan.getState()),
                plan.getSeed(),
                visits(sql, VISIT.PLAN_ID.eq(plan.getId())),
                unplaced(sql, plan.getId()));
    }

    static List<Visit> visits(DSLContext sql, Condition which) {
        return sql.selectFrom(VISIT)
                .where(which, VISIT.CUSTOMER_ID.in(shown(sql)))
                .orderBy(VISIT.VISIT_ON, VISIT.HALF, VISIT.POSITION)
                .fetch(VisitRowStore::visit);
    }

    private static List<Unplaced> unplaced(DSLContext sql, long plan) {
        return sql.selectFrom(UNPLACED_VISIT)
                .where(UNPLACED_VISIT.PLAN_ID.eq(plan), UNPLACED_VISIT.CUSTOMER_ID.in(shown(sql)))
                .orderBy(UNPLACED_VISIT.ID)
                .fetch(
                        row ->
                                new Unplaced(
                                        new CustomerId(row.getCustomerId()),
                                        Mode.valueOf(row.getMode()),
                                        Reason.valueOf(row.getReason())));
    }

    /** Customers that are not in the recycle bin. */
    private static Select<Record1<Long>> shown(DSLContext sql) {
        return sql.select(CUSTOMER.ID).from(CUSTOMER).where(CUSTOMER.DELETED_AT.isNull());
    }

    /** Of those customers the ones who are there; a plan may be older than their deletion. */
    private static Set<Long> present(DSLContext sql, Stream<CustomerId> customers) {
        List<Long> ids = customers.map(CustomerId::value).distinct().toList();
        return sql.select(CUSTOMER.ID)
                .from(CUSTOMER)
                .where(CUSTOMER.ID.in(ids), CUSTOMER.DELETED_AT.isNull())
                .fetchSet(CUSTOMER.ID);
    }

    /** Visits of customers in the recycle bin stay as they are. */
    static void replaceVisits(Changes changes, long plan, List<Visit> planned) {
        Set<Long> present = present(changes.sql(), planned.stream().map(Visit::customer));
        List<Visit> visits =
                planned.stream().filter(one -> present.contains(one.customer().value())).toList();
        List<VisitRecord> left =
                new ArrayList<>(
                        changes.sql()
                                .selectFrom(VISIT)
                                .where(VISIT.PLAN_ID.eq(plan))
                                .and(VISIT.CUSTOMER_ID.in(shown(changes.sql())))
                                .fetch());
        List<VisitRecord> added = new ArrayList<>();
        for (Visit visit : knownFirst(visits)) {
            Optional<VisitRecord> standing = take(left, visit);
            VisitRecord row = fill(standing.orElseGet(VISIT::newRecord), plan, visit);
            if (standing.isEmpty()) {
                added.add(row);
            } else if (differs(row)) {
                changes.update(row);
            }
        }
        left.forEach(changes::delete);
        changes.insertAll(added);
    }

    /** jOOQ calls a field changed as soon as it is set, even to what it was. */
    private static boolean differs(VisitRecord row) {
        return !Arrays.equals(row.intoArray(), row.original().intoArray());
    }

    private static List<Visit> knownFirst(List<Visit> visits) {
        return visits.stream().sorted(Comparator.comparing(Visit::isUnsaved)).toList();
    }

    /**
     * The row of the visit; for one not written yet, a row left over of the same client and mode.
     */
    private static Optional<VisitRecord> take(List<VisitRecord> left, Visit visit) {
        Optional<VisitRecord> found =
                left.stream()
                        .filter(
                                row ->
                                        visit.isUnsaved()
                                                ? isLike(row, visit)
                                                : row.getId() == visit.id().value())
                        .findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean isLike(VisitRecord row, Visit visit) {
        return row.getCustomerId() == visit.customer().value()
                && row.getMode().equals(visit.mode().name());
    }

    static void replaceUnplaced(Changes changes, long plan, List<Unplaced> wished) {
        DSLContext sql = changes.sql();
        Set<Long> present = present(sql, wished.stream().map(Unplaced::customer));
        List<Unplaced> unplaced =
                wished.stream().filter(one -> present.contains(one.customer().value())).toList();
        if (unplaced(sql, plan).equals(unplaced)) {
            return;
        }
        sql.selectFrom(UNPLACED_VISIT)
                .where(UNPLACED_VISIT.PLAN_ID.eq(plan), UNPLACED_VISIT.CUSTOMER_ID.in(shown(sql)))
                .fetch()
                .forEach(changes::delete);
        changes.insertAll(unplaced.stream().map(wish -> row(plan, wish)).toList());
    }

    private static UnplacedVisitRecord row(long plan, Unplaced wish) {
        UnplacedVisitRecord row = UNPLACED_VISIT.newRecord();
        row.setPlanId(plan);
        row.setCustomerId(wish.customer().value());
        row.setMode(wish.mode().name());
        row.setReason(wish.reason().name());
        return row;
    }

    private static VisitRecord fill(VisitRecord row, long plan, Visit visit) {
        row.setPlanId(plan);
        row.setCustomerId(visit.customer().value());
        row.setVisitOn(visit.slot().date());
        row.setHalf(visit.slot().half().name());
        row.setPosition((short) visit.order());
        row.setMode(visit.mode().name());
        row.setState(visit.state().name());
        row.setReason(visit.reason().name());
        row.setPinned(visit.pinned());
        row.setNote(visit.note());
        return row;
    }

    private static Visit visit(VisitRecord row) {
        return new Visit(
                new VisitId(row.getId()),
                new CustomerId(row.getCustomerId()),
                new Slot(row.getVisitOn(), HalfDay.valueOf(row.getHalf())),
                row.getPosition(),
                Mode.valueOf(row.getMode()),
                row.getPinned(),
                VisitState.valueOf(row.getState()),
                VisitReason.valueOf(row.getReason()),
                row.getNote());
    }
}
