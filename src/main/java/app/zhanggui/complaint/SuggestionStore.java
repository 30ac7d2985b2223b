package app.zhanggui.complaint;

import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.SUGGESTION;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.db.schema.tables.records.SuggestionRecord;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.Table;

/** The suggestions in the card file. Each write can be undone. */
public final class SuggestionStore {
    private static final Set<Table<?>> TABLES = Set.of(SUGGESTION, CUSTOMER);

    private final Database database;

    public SuggestionStore(Database database) {
        this.database = database;
    }

    /**
     * All of them but those of a customer in the recycle bin, those that still want something
     * first, then the newest.
     */
    public List<SuggestionLine> all() {
        return suggestions(CUSTOMER.DELETED_AT.isNull());
    }

    /** Those of one customer, in the same order. */
    public List<SuggestionLine> of(CustomerId customer) {
        return suggestions(SUGGESTION.CUSTOMER_ID.eq(customer.value()));
    }

    private List<SuggestionLine> suggestions(Condition which) {
        return database.read(
                sql ->
                        sql
                                .select(SUGGESTION, CUSTOMER.NAME)
                                .from(SUGGESTION)
                                .join(CUSTOMER)
                                .on(CUSTOMER.ID.eq(SUGGESTION.CUSTOMER_ID))
                                .where(which)
                                .orderBy(SUGGESTION.RECEIVED_ON.desc(), SUGGESTION.ID.desc())
                                .fetch(
                                        row ->
                                                new SuggestionLine(
                                                        suggestion(row.value1()), row.value2()))
                                .stream()
                                .sorted(Comparator.comparing(line -> !line.suggestion().isOpen()))
                                .toList());
    }

    /**
     * Writes down what a customer proposed.
     *
     * @throws UserFault if the customer is gone or in the bin meanwhile
     */
    public Suggestion add(Suggestion suggestion) {
        return write(
                "complaint.change.suggestion",
                suggestion,
                changes -> {
                    refuseNobody(changes, suggestion.customer());
                    SuggestionRecord row = SUGGESTION.newRecord();
                    fill(row, suggestion);
                    changes.insert(row);
                    return suggestion(row);
                });
    }

    private static void refuseNobody(Changes changes, CustomerId customer) {
        if (!changes.sql()
                .fetchExists(
                        CUSTOMER, CUSTOMER.ID.eq(customer.value()), CUSTOMER.DELETED_AT.isNull())) {
            throw UserFault.unusable("complaint.register.nobody");
        }
    }

    /**
     * Changes a suggestion as it stands in the file at that moment.
     *
     * @return the batch, to take the change back
     * @throws UserFault if it is gone meanwhile
     */
    public BatchId edit(Suggestion seen, UnaryOperator<Suggestion> change) {
        return write(
                "complaint.change.suggestion.edit",
                seen,
                changes -> {
                    SuggestionRecord row = standing(changes, seen);
                    Suggestion before = suggestion(row);
                    Suggestion after = change.apply(before);
                    if (!after.equals(before)) {
                        fill(row, after);
                        changes.update(row);
                    }
                    return changes.batch();
                });
    }

    /**
     * Takes a suggestion away; it stays in the history.
     *
     * @return the batch, to bring it back
     * @throws UserFault if it is gone already
     */
    public BatchId remove(Suggestion seen) {
        return write(
                "complaint.change.suggestion.remove",
                seen,
                changes -> {
                    changes.delete(standing(changes, seen));
                    return changes.batch();
                });
    }

    private static SuggestionRecord standing(Changes changes, Suggestion seen) {
        return changes.sql()
                .fetchOptional(SUGGESTION, SUGGESTION.ID.eq(seen.id()))
                .orElseThrow(() -> UserFault.unusable("complaint.suggestion.gone"));
    }

    /** Takes one of the writes above back, unless the customer's card was touched since. */
    public UndoReport undo(BatchId batch) {
        return database.undo(batch);
    }

    private <T> T write(String key, Suggestion about, Function<Changes, T> work) {
        return database.write(ChangeKind.COMPLAINT, Message.of(key, about.summary()), work);
    }

    private static void fill(SuggestionRecord row, Suggestion suggestion) {
        row.setCustomerId(suggestion.customer().value());
        row.setReceivedOn(suggestion.receivedOn());
        row.setWords(suggestion.words());
        row.setDecision(suggestion.decision().name());
        row.setReplyBy(suggestion.replyBy().orElse(null));
        row.setRepliedOn(suggestion.repliedOn().orElse(null));
    }

    private static Suggestion suggestion(SuggestionRecord row) {
        return new Suggestion(
                row.getId(),
                new CustomerId(row.getCustomerId()),
                row.getReceivedOn(),
                row.getWords(),
                Suggestion.Decision.valueOf(row.getDecision()),
                Optional.ofNullable(row.getReplyBy()),
                Optional.ofNullable(row.getRepliedOn()));
    }

    /** Told after each change of what {@link #all} tells. */
    public void onChange(Runnable listener) {
        database.onChangeOf(TABLES, listener);
    }
}
