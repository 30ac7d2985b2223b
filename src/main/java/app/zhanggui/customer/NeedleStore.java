package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CUSTOM_FIELD;
import static app.zhanggui.db.schema.Tables.NOTCH_LIMIT;
import static app.zhanggui.db.schema.Tables.SAVED_VIEW;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.NotchLimitRecord;
import app.zhanggui.db.schema.tables.records.SavedViewRecord;
import app.zhanggui.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/**
 * How the owner sorts the cards out: the limits of the notches and the saved views, in the card
 * file. What was not changed is not stored, so that a better standard reaches everybody who kept
 * it.
 */
public final class NeedleStore {
    private final Database database;
    private final Supplier<List<CustomField>> ownFields;

    /**
     * @param ownFields the fields of the owner's own as they are now
     */
    public NeedleStore(Database database, Supplier<List<CustomField>> ownFields) {
        this.database = database;
        this.ownFields = ownFields;
    }

    /** Where the bands begin. */
    public NotchLimits limits() {
        Map<String, List<Long>> stored =
                database.read(
                        sql ->
                                sql.selectFrom(NOTCH_LIMIT)
                                        .orderBy(NOTCH_LIMIT.FAMILY, NOTCH_LIMIT.POSITION)
                                        .fetchGroups(NOTCH_LIMIT.FAMILY, NOTCH_LIMIT.AT_LEAST));
        NotchLimits limits = NotchLimits.STANDARD;
        for (Map.Entry<String, List<Long>> family : stored.entrySet()) {
            limits = limits.with(NotchFamily.of(family.getKey()), family.getValue());
        }
        return limits;
    }

    /** Stores the limits that differ from the standard; one undoable step. */
    public void save(NotchLimits limits) {
        write(
                Message.of("customer.change.limits"),
                changes -> {
                    changes.sql().selectFrom(NOTCH_LIMIT).fetch().forEach(changes::delete);
                    NotchLimits.FAMILIES.stream()
                            .filter(
                                    family ->
                                            !limits.of(family)
                                                    .equals(NotchLimits.STANDARD.of(family)))
                            .forEach(family -> changes.insertAll(rows(family, limits)));
                });
    }

    private static List<NotchLimitRecord> rows(NotchFamily family, NotchLimits limits) {
        List<NotchLimitRecord> rows = new ArrayList<>();
        for (long atLeast : limits.of(family)) {
            NotchLimitRecord row = NOTCH_LIMIT.newRecord();
            row.setFamily(family.name());
            row.setPosition((short) rows.size());
            row.setAtLeast(atLeast);
            rows.add(row);
        }
        return rows;
    }

    /** Where cards are cut now. */
    NotchRules rules() {
        return new NotchRules(limits(), ownFields.get(), LocalDate.now(database.clock()));
    }

    /** Told, in the thread that wrote, when limits or fields of the owner's own changed. */
    void onRulesChange(Runnable listener) {
        database.onChangeOf(Set.of(NOTCH_LIMIT, CUSTOM_FIELD), listener);
    }

    /** The owner's views, in the owner's order. */
    public List<SavedView> views() {
        return database.read(NeedleStore::views);
    }

    private static List<SavedView> views(DSLContext sql) {
        return sql.selectFrom(SAVED_VIEW)
                .orderBy(SAVED_VIEW.POSITION, SAVED_VIEW.ID)
                .fetch(
                        row ->
                                new SavedView(
                                        row.getId(),
                                        row.getName(),
                                        FilterText.read(row.getNeedle())));
    }

    /**
     * Stores the views as they are now, in this order; those left out are taken away.
     *
     * @param label what was done to them
     */
    public void save(List<SavedView> views, Message label) {
        write(
                label,
                changes -> {
                    List<SavedViewRecord> standing = changes.sql().selectFrom(SAVED_VIEW).fetch();
                    standing.stream()
                            .filter(row -> views.stream().noneMatch(v -> v.id() == row.getId()))
                            .forEach(changes::delete);
                    for (int position = 0; position < views.size(); position++) {
                        keep(changes, standing, views.get(position), (short) position);
                    }
                });
    }

    private static void keep(
            Changes changes, List<SavedViewRecord> standing, SavedView view, short position) {
        SavedViewRecord row =
                standing.stream()
                        .filter(one -> one.getId() == view.id())
                        .findFirst()
                        .orElseGet(SAVED_VIEW::newRecord);
        row.setName(view.name());
        row.setPosition(position);
        row.setNeedle(FilterText.write(view.filter()));
        if (row.getId() == null) {
            changes.insert(row);
        } else if (row.changed()) {
            changes.update(row);
        }
    }

    /** Told, in the thread that wrote, when the views changed. */
    public void onViewsChange(Runnable listener) {
        database.onChangeOf(Set.of(SAVED_VIEW), listener);
    }

    private void write(Message label, Consumer<Changes> work) {
        database.write(
                ChangeKind.EDIT,
                label,
                changes -> {
                    work.accept(changes);
                    return null;
                });
    }
}
