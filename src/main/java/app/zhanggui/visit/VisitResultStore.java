package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.VISIT;
import static app.zhanggui.db.schema.Tables.VISIT_RESULT;

import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.customer.TalkStore;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.db.schema.tables.records.VisitRecord;
import app.zhanggui.db.schema.tables.records.VisitResultRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.visit.VisitResult.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/**
 * What came of visits, in the card file. Keeping a result changes its visit, writes the contact
 * record and makes the visit that stands for one put off, all as one undoable step.
 */
public final class VisitResultStore {
    private final Database database;
    private final TalkStore talks;

    public VisitResultStore(Database database, TalkStore talks) {
        this.database = database;
        this.talks = talks;
    }

    /**
     * A result to be kept, and what goes with it.
     *
     * @param name of the customer, for the step's label
     * @param talk what to write on the card, if somebody was talked to
     * @param instead where the visit put off goes
     */
    record Kept(
            VisitResult result,
            String name,
            Optional<ContactRecord> talk,
            Optional<Slot> instead) {}

    /** What came of the visits planned from one day to another, both included. */
    public List<VisitResult> between(LocalDate first, LocalDate last) {
        return results(VISIT_RESULT.PLANNED_ON.between(first, last));
    }

    /** What came of a visit, if anything is ticked. */
    public Optional<VisitResult> of(VisitId visit) {
        return results(VISIT_RESULT.VISIT_ID.eq(visit.value())).stream().findFirst();
    }

    private List<VisitResult> results(Condition which) {
        return database.read(
                sql ->
                        sql.select(VISIT_RESULT.fields())
                                .from(VISIT_RESULT)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(VISIT_RESULT.CUSTOMER_ID))
                                .where(which, CUSTOMER.DELETED_AT.isNull())
                                .orderBy(
                                        VISIT_RESULT.PLANNED_ON,
                                        VISIT_RESULT.PLANNED_HALF,
                                        VISIT_RESULT.PLANNED_POSITION)
                                .fetchInto(VISIT_RESULT)
                                .map(VisitResultStore::result));
    }

    /**
     * Keeps what came of a visit, in place of what was ticked before, and names that step.
     *
     * @throws UserFault if the visit is gone meanwhile
     */
    BatchId keep(Kept kept) {
        return database.write(
                ChangeKind.PLAN,
                Message.of("visit.change.result", kept.name()),
                changes -> {
                    VisitResult result = kept.result();
                    VisitRecord visit = visit(changes, result.visit());
                    Optional<VisitResultRecord> before = before(changes, result.visit());
                    before.ifPresent(old -> takeBackMove(changes, old));
                    visit.setState(result.outcome().state().name());
                    changes.update(visit);
                    VisitResultRecord row = before.orElseGet(VISIT_RESULT::newRecord);
                    fill(row, result);
                    row.setContactRecordId(talk(changes, row.getContactRecordId(), kept.talk()));
                    row.setMovedVisitId(
                            kept.instead().map(to -> moved(changes, visit, to)).orElse(null));
                    store(changes, row);
                    return changes.batch();
                });
    }

    /** Nothing is ticked any more: the visit is to come again. Names that step. */
    BatchId takeBack(VisitResult result, String name) {
        return database.write(
                ChangeKind.PLAN,
                Message.of("visit.change.result.back", name),
                changes -> {
                    before(changes, result.visit())
                            .ifPresent(
                                    row -> {
                                        takeBackMove(changes, row);
                                        talk(changes, row.getContactRecordId(), Optional.empty());
                                        changes.delete(row);
                                    });
                    VisitRecord visit = visit(changes, result.visit());
                    visit.setState(VisitState.PLANNED.name());
                    changes.update(visit);
                    return changes.batch();
                });
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public UndoReport undo(BatchId step) {
        return database.undo(step);
    }

    private static VisitRecord visit(Changes changes, VisitId id) {
        return changes.sql()
                .fetchOptional(VISIT, VISIT.ID.eq(id.value()))
                .orElseThrow(() -> UserFault.unusable("visit.result.gone"));
    }

    private static Optional<VisitResultRecord> before(Changes changes, VisitId visit) {
        return changes.sql().fetchOptional(VISIT_RESULT, VISIT_RESULT.VISIT_ID.eq(visit.value()));
    }

    /** The visit made for one put off goes, unless something came of it already. */
    private static void takeBackMove(Changes changes, VisitResultRecord row) {
        Optional.ofNullable(row.getMovedVisitId())
                .flatMap(id -> changes.sql().fetchOptional(VISIT, VISIT.ID.eq(id)))
                .filter(moved -> moved.getState().equals(VisitState.PLANNED.name()))
                .ifPresent(changes::delete);
    }

    /** Writes the talk anew, or takes the earlier one away; gives its id. */
    private Long talk(Changes changes, Long earlier, Optional<ContactRecord> talk) {
        if (talk.isEmpty()) {
            talks.remove(changes, Optional.ofNullable(earlier));
            return null;
        }
        return talks.log(changes, talk.get(), Optional.ofNullable(earlier));
    }

    private long moved(Changes changes, VisitRecord visit, Slot to) {
        VisitRecord moved = visit.copy();
        moved.setPlanId(
                PlanRowStore.planOf(changes, to.date(), LocalDateTime.now(database.clock())));
        moved.setVisitOn(to.date());
        moved.setHalf(to.half().name());
        moved.setPosition(PlanRowStore.lastPlace(changes, to));
        moved.setState(VisitState.PLANNED.name());
        moved.setPinned(true);
        return changes.insert(moved);
    }

    private static void store(Changes changes, VisitResultRecord row) {
        if (row.getId() == null) {
            changes.insert(row);
        } else {
            changes.update(row);
        }
    }

    private static void fill(VisitResultRecord row, VisitResult result) {
        row.setCustomerId(result.customer().value());
        row.setVisitId(result.visit().value());
        row.setOutcome(result.outcome().name());
        row.setPlannedOn(result.planned().slot().date());
        row.setPlannedHalf(result.planned().slot().half().name());
        row.setPlannedPosition((short) result.planned().order());
        row.setHappenedOn(result.happened().slot().date());
        row.setHappenedHalf(result.happened().slot().half().name());
        row.setHappenedPosition((short) result.happened().order());
        row.setNote(result.note());
        row.setNextOn(result.nextOn().orElse(null));
    }

    private static VisitResult result(VisitResultRecord row) {
        return new VisitResult(
                new VisitId(row.getVisitId()),
                new CustomerId(row.getCustomerId()),
                VisitOutcome.valueOf(row.getOutcome()),
                place(row.getPlannedOn(), row.getPlannedHalf(), row.getPlannedPosition()),
                place(row.getHappenedOn(), row.getHappenedHalf(), row.getHappenedPosition()),
                row.getNote(),
                Optional.ofNullable(row.getNextOn()),
                Optional.ofNullable(row.getContactRecordId()),
                Optional.ofNullable(row.getMovedVisitId()).map(VisitId::new));
    }

    private static Place place(LocalDate day, String half, int order) {
        return new Place(new Slot(day, HalfDay.valueOf(half)), order);
    }
}
