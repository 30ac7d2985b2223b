package app.zhanggui.complaint;

import static app.zhanggui.db.schema.Tables.COMPLAINT;
import static app.zhanggui.db.schema.Tables.COMPLAINT_TARGET;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.PURCHASE;
import static app.zhanggui.db.schema.Tables.STAGE_CHANGE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.db.schema.tables.records.ComplaintRecord;
import app.zhanggui.db.schema.tables.records.StageChangeRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The complaints in the card file. Each method is one transaction; each write can be undone. */
public final class ComplaintStore {
    private static final Set<Table<?>> TABLES =
            Set.of(COMPLAINT, STAGE_CHANGE, COMPLAINT_TARGET, CUSTOMER, PURCHASE);
    private static final String PREFIX = "TS";

    private final Database database;

    public ComplaintStore(Database database) {
        this.database = database;
    }

    /** Everything there is to know of complaints, as it stands now. */
    public ComplaintBook book() {
        LocalDate today = now().toLocalDate();
        return database.read(
                sql ->
                        ComplaintBookStore.book(
                                sql, DSL.noCondition(), BoughtStore.bought(sql, today)));
    }

    /** The complaints of one customer and their history. */
    public ComplaintBook bookOf(CustomerId customer) {
        return database.read(
                sql ->
                        ComplaintBookStore.book(
                                sql, COMPLAINT.CUSTOMER_ID.eq(customer.value()), Map.of()));
    }

    /**
     * Writes down a complaint that came in now, and gives it its number.
     *
     * @throws UserFault if the customer is gone or in the bin meanwhile
     */
    public Complaint register(Registration registration) {
        LocalDateTime now = now();
        String year = PREFIX + "-" + now.getYear() + "-";
        return database.write(
                ChangeKind.COMPLAINT,
                Message.of("complaint.change.register", registration.subject().summary()),
                changes -> {
                    refuseNobody(changes.sql(), registration.customer());
                    ComplaintRecord row = COMPLAINT.newRecord();
                    row.setComplaintNo(nextNumber(changes, year));
                    row.setCustomerId(registration.customer().value());
                    row.setStage(Stage.LISTEN.name());
                    row.setReceivedAt(now);
                    ComplaintRowStore.fill(row, registration.subject());
                    ComplaintRowStore.fill(row, registration.listening());
                    changes.insert(row);
                    changes.insert(move(row, null, Stage.LISTEN, now, ""));
                    return ComplaintBookStore.standing(
                            changes.sql(), new ComplaintId(row.getId()), row.getComplaintNo());
                });
    }

    private static void refuseNobody(DSLContext sql, CustomerId customer) {
        if (!sql.fetchExists(
                CUSTOMER, CUSTOMER.ID.eq(customer.value()), CUSTOMER.DELETED_AT.isNull())) {
            throw UserFault.unusable("complaint.register.nobody");
        }
    }

    /** A number once shown stays given, though its registration is taken back. */
    private static String nextNumber(Changes changes, String year) {
        int last =
                changes
                        .sql()
                        .select(COMPLAINT.COMPLAINT_NO)
                        .from(COMPLAINT)
                        .where(COMPLAINT.COMPLAINT_NO.startsWith(year))
                        .fetch(row -> Integer.parseInt(row.value1().substring(year.length())))
                        .stream()
                        .max(Integer::compare)
                        .orElse(0);
        return String.format(Locale.ROOT, "%s%04d", year, changes.nextOf(year, last));
    }

    /**
     * Changes what is written on a complaint, as it stands in the file at that moment; what the
     * change leaves as it is, stays.
     *
     * @throws UserFault if it is gone or closed meanwhile
     */
    public Complaint edit(Complaint seen, UnaryOperator<Complaint> change) {
        return database.write(
                ChangeKind.COMPLAINT,
                Message.of("complaint.change.edit", seen.number()),
                changes -> {
                    Complaint before =
                            ComplaintBookStore.standing(changes.sql(), seen.id(), seen.number());
                    if (!before.isOpen()) {
                        throw UserFault.unusable("complaint.edit.closed", seen.number());
                    }
                    Complaint after = change.apply(before);
                    if (!after.equals(before)) {
                        store(changes, before, after);
                    }
                    return after;
                });
    }

    /**
     * Moves a complaint to another stage.
     *
     * @param from the stage the owner sees it in
     * @param reason empty on a move forward
     * @return the batch, to take the move back
     * @throws UserFault if it is gone, stands elsewhere meanwhile, or {@link StageRules} refuse
     */
    public BatchId transition(Complaint seen, Stage from, Stage to, String reason) {
        return database.write(
                ChangeKind.COMPLAINT,
                Message.of("complaint.change.to." + to, seen.number()),
                changes -> {
                    Complaint before =
                            ComplaintBookStore.standing(changes.sql(), seen.id(), seen.number());
                    if (before.stage() != from) {
                        throw UserFault.unusable("complaint.stale", seen.number());
                    }
                    StageRules.check(before, to, reason);
                    LocalDateTime now = now();
                    ComplaintRecord row = store(changes, before, before.moved(to, now));
                    changes.insert(move(row, from, to, now, Words.paragraph(reason)));
                    return changes.batch();
                });
    }

    /** The names of the pictures and papers that hang on each complaint, the oldest first. */
    public Map<ComplaintId, List<String>> photos() {
        return database.read(ComplaintBookStore::photos);
    }

    /** The visits promised for after a complaint, by the day (S4-56). */
    public List<FollowUp> followUps() {
        return book().followUps();
    }

    /** Takes one of the writes above back, unless the customer's card was touched since. */
    public UndoReport undo(BatchId batch) {
        return database.undo(batch);
    }

    /**
     * Told, in the thread that wrote, when complaints, or names and purchases of customers changed.
     */
    public void onChange(Runnable listener) {
        database.onChangeOf(TABLES, listener);
    }

    private static ComplaintRecord store(Changes changes, Complaint before, Complaint after) {
        ComplaintRecord row =
                changes.sql().fetchSingle(COMPLAINT, COMPLAINT.ID.eq(before.id().value()));
        ComplaintRowStore.fill(row, after);
        changes.update(row);
        return row;
    }

    private static StageChangeRecord move(
            ComplaintRecord row, Stage from, Stage to, LocalDateTime at, String reason) {
        StageChangeRecord move = STAGE_CHANGE.newRecord();
        move.setComplaintId(row.getId());
        move.setCustomerId(row.getCustomerId());
        move.setFromStage(from == null ? null : from.name());
        move.setToStage(to.name());
        move.setChangedAt(at);
        move.setReason(reason);
        return move;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(database.clock()).truncatedTo(ChronoUnit.SECONDS);
    }
}
