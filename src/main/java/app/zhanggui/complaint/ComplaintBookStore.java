package app.zhanggui.complaint;

import static app.zhanggui.db.schema.Tables.ATTACHMENT;
import static app.zhanggui.db.schema.Tables.COMPLAINT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.STAGE_CHANGE;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.schema.tables.records.ComplaintRecord;
import app.zhanggui.text.UserFault;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads the book of complaints within a transaction that is under way. */
final class ComplaintBookStore {
    private ComplaintBookStore() {}

    static ComplaintBook book(DSLContext sql, Condition which, Map<CustomerId, Bought> bought) {
        Map<ComplaintId, List<StageChange>> history = history(sql, which);
        List<ComplaintLine> lines =
                sql.select(COMPLAINT, CUSTOMER.NAME, CUSTOMER.DELETED_AT)
                        .from(COMPLAINT)
                        .join(CUSTOMER)
                        .on(CUSTOMER.ID.eq(COMPLAINT.CUSTOMER_ID))
                        .where(which)
                        .orderBy(COMPLAINT.COMPLAINT_NO)
                        .fetch(
                                row ->
                                        new ComplaintLine(
                                                complaint(row.value1(), history),
                                                row.value2(),
                                                row.value3() != null));
        return new ComplaintBook(lines, history, TargetStore.targets(sql), bought);
    }

    private static Map<ComplaintId, List<StageChange>> history(DSLContext sql, Condition which) {
        return sql
                .select(STAGE_CHANGE)
                .from(STAGE_CHANGE)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(STAGE_CHANGE.COMPLAINT_ID))
                .where(which)
                .orderBy(STAGE_CHANGE.ID)
                .fetch(row -> ComplaintRowStore.change(row.value1()))
                .stream()
                .collect(Collectors.groupingBy(StageChange::complaint));
    }

    private static Complaint complaint(
            ComplaintRecord row, Map<ComplaintId, List<StageChange>> history) {
        List<StageChange> moves = history.get(new ComplaintId(row.getId()));
        return ComplaintRowStore.complaint(row, moves.get(moves.size() - 1).at());
    }

    /**
     * One complaint as it stands now.
     *
     * @throws UserFault if it is gone
     */
    static Complaint standing(DSLContext sql, ComplaintId id, String number) {
        return book(sql, COMPLAINT.ID.eq(id.value()), Map.of())
                .line(id)
                .orElseThrow(() -> UserFault.unusable("complaint.gone", number))
                .complaint();
    }

    /** The names of what hangs on each complaint, the oldest first. */
    static Map<ComplaintId, List<String>> photos(DSLContext sql) {
        return sql.select(COMPLAINT.ID, ATTACHMENT.NAME)
                .from(ATTACHMENT)
                .join(COMPLAINT)
                .on(COMPLAINT.ID.eq(ATTACHMENT.OWNER_ID))
                .orderBy(ATTACHMENT.ADDED_AT, ATTACHMENT.ID)
                .fetchGroups(row -> new ComplaintId(row.value1()), row -> row.value2());
    }
}
