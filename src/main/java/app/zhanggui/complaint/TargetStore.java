package app.zhanggui.complaint;

import static app.zhanggui.db.schema.Tables.COMPLAINT_TARGET;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.ComplaintTargetRecord;
import app.zhanggui.text.Message;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The target days the owner set. What was not changed is not stored. */
public final class TargetStore {
    private final Database database;

    public TargetStore(Database database) {
        this.database = database;
    }

    public TargetDays targets() {
        return database.read(TargetStore::targets);
    }

    static TargetDays targets(DSLContext sql) {
        return new TargetDays(
                sql.selectFrom(COMPLAINT_TARGET).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> ComplaintCategory.valueOf(row.getCategory()),
                                        Collectors.toUnmodifiableMap(
                                                row -> Stage.valueOf(row.getStage()),
                                                row -> row.getDays().intValue()))));
    }

    /** Stores the days that differ from the standard; one undoable step. */
    public void save(TargetDays targets) {
        database.write(
                ChangeKind.RULES,
                Message.of("complaint.change.targets"),
                changes -> {
                    changes.sql().selectFrom(COMPLAINT_TARGET).fetch().forEach(changes::delete);
                    targets.own().forEach((category, days) -> insert(changes, category, days));
                    return null;
                });
    }

    private static void insert(
            Changes changes, ComplaintCategory category, Map<Stage, Integer> days) {
        days.forEach(
                (stage, number) -> {
                    if (number != stage.targetDays()) {
                        ComplaintTargetRecord row = COMPLAINT_TARGET.newRecord();
                        row.setCategory(category.name());
                        row.setStage(stage.name());
                        row.setDays(number.shortValue());
                        changes.insert(row);
                    }
                });
    }
}
