package app.zhanggui.purchase;

import static app.zhanggui.db.schema.Tables.CLASS_RULE;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.Money;
import app.zhanggui.customer.Relationship;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.ClassRuleRecord;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What classing reads of the cards, the owner's rule for it, and the classes that were accepted.
 */
public final class ClassStore {
    private final Database database;

    public ClassStore(Database database) {
        this.database = database;
    }

    /** Every customer who is there and not archived, by name. */
    public List<Account> accounts() {
        return database.read(
                sql ->
                        sql.select(
                                        CUSTOMER.ID,
                                        CUSTOMER.NAME,
                                        CUSTOMER.LEVEL,
                                        CUSTOMER.RELATIONSHIP,
                                        CUSTOMER.TOTAL_AMOUNT)
                                .from(CUSTOMER)
                                .where(CUSTOMER.DELETED_AT.isNull(), CUSTOMER.ARCHIVED_ON.isNull())
                                .orderBy(CUSTOMER.PINYIN_SORT, CUSTOMER.ID)
                                .fetch(
                                        row ->
                                                new Account(
                                                        new CustomerId(row.value1()),
                                                        row.value2(),
                                                        Optional.ofNullable(row.value3())
                                                                .map(Level::valueOf),
                                                        Relationship.valueOf(row.value4()),
                                                        Optional.ofNullable(row.value5())
                                                                .map(Money::new))));
    }

    /** The owner's rule, else the standard. */
    public ClassRule rule() {
        return database.read(
                sql ->
                        sql.selectFrom(CLASS_RULE)
                                .fetchOptional(ClassStore::rule)
                                .orElseGet(ClassRule::standard));
    }

    private static ClassRule rule(ClassRuleRecord row) {
        return new ClassRule(
                ClassRule.Kind.valueOf(row.getKind()),
                new ClassRule.Shares(row.getShareA(), row.getShareB()),
                new ClassRule.Floors(new Money(row.getAmountA()), new Money(row.getAmountB())),
                row.getMonths() == null ? OptionalInt.empty() : OptionalInt.of(row.getMonths()));
    }

    /**
     * Keeps the owner's rule; the standard is not stored, so that a better one reaches everybody.
     */
    public void save(ClassRule rule) {
        database.write(
                ChangeKind.RULES,
                Message.of("purchase.change.rule"),
                changes -> {
                    changes.sql().selectFrom(CLASS_RULE).fetch().forEach(changes::delete);
                    if (!rule.equals(ClassRule.standard())) {
                        changes.insert(row(rule));
                    }
                    return null;
                });
    }

    private static ClassRuleRecord row(ClassRule rule) {
        ClassRuleRecord row = CLASS_RULE.newRecord();
        row.setKind(rule.kind().name());
        row.setShareA((short) rule.shares().a());
        row.setShareB((short) rule.shares().b());
        row.setAmountA(rule.floors().a().fen());
        row.setAmountB(rule.floors().b().fen());
        row.setMonths(rule.months().isPresent() ? (short) rule.months().getAsInt() : null);
        return row;
    }

    /** Writes accepted classes on the cards as one undoable step; cards gone meanwhile are left. */
    public BatchId accept(Map<CustomerId, Level> levels, Progress progress) {
        return AcceptedStore.accept(
                database,
                Message.of("purchase.change.levels", levels.size()),
                levels,
                (row, level) -> row.setLevel(level.name()),
                progress);
    }
}
