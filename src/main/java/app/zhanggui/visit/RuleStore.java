package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.FREQUENCY_RULE;
import static app.zhanggui.db.schema.Tables.HALF_DAY_CAPACITY;
import static app.zhanggui.db.schema.Tables.SPECIAL_DAY;

import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.FrequencyRuleRecord;
import app.zhanggui.db.schema.tables.records.HalfDayCapacityRecord;
import app.zhanggui.db.schema.tables.records.SpecialDayRecord;
import app.zhanggui.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the owner changed of the rules of planning: frequencies, capacity, days. What was not
 * changed is not stored, so that a better standard reaches everybody who kept it.
 */
public final class RuleStore {
    private final Database database;
    private final WorkCalendar bundled = WorkCalendar.bundled();

    public RuleStore(Database database) {
        this.database = database;
    }

    public FrequencyRules frequencyRules() {
        return new FrequencyRules(
                database.read(sql -> sql.selectFrom(FREQUENCY_RULE).fetch(RuleStore::rule)));
    }

    /** Stores the rules that differ from the standard; one undoable step. */
    public void save(FrequencyRules rules) {
        write(
                Message.of("visit.change.rules"),
                changes -> {
                    changes.sql().selectFrom(FREQUENCY_RULE).fetch().forEach(changes::delete);
                    FrequencyRules standard = FrequencyRules.standard();
                    rules.all().stream()
                            .filter(rule -> !standard.all().contains(rule))
                            .forEach(rule -> changes.insert(row(rule)));
                });
    }

    public Capacity capacity() {
        return database.read(
                sql ->
                        sql.selectFrom(HALF_DAY_CAPACITY)
                                .fetchOptional(row -> new Capacity(row.getVisits(), row.getCalls()))
                                .orElseGet(Capacity::standard));
    }

    public void save(Capacity capacity) {
        write(
                Message.of("visit.change.capacity"),
                changes -> {
                    changes.sql().selectFrom(HALF_DAY_CAPACITY).fetch().forEach(changes::delete);
                    HalfDayCapacityRecord row = HALF_DAY_CAPACITY.newRecord();
                    row.setVisits((short) capacity.visits());
                    row.setCalls((short) capacity.calls());
                    changes.insert(row);
                });
    }

    /** The days the owner set, in order. */
    public List<SpecialDay> specialDays() {
        return database.read(
                sql ->
                        sql.selectFrom(SPECIAL_DAY)
                                .orderBy(SPECIAL_DAY.ON_DAY)
                                .fetch(
                                        row ->
                                                new SpecialDay(
                                                        row.getOnDay(),
                                                        DayKind.valueOf(row.getKind()),
                                                        row.getName())));
    }

    /** Sets a day, or changes it if it was set already. */
    public void set(SpecialDay day) {
        write(
                Message.of("visit.change.day", day.date().toString()),
                changes -> {
                    Optional<SpecialDayRecord> old = stored(changes, day);
                    SpecialDayRecord row = old.orElseGet(SPECIAL_DAY::newRecord);
                    row.setOnDay(day.date());
                    row.setKind(day.kind().name());
                    row.setName(day.name());
                    if (old.isPresent()) {
                        changes.update(row);
                    } else {
                        changes.insert(row);
                    }
                });
    }

    /** The day is again what the bundled calendar says. */
    public void clear(SpecialDay day) {
        write(
                Message.of("visit.change.day", day.date().toString()),
                changes -> stored(changes, day).ifPresent(changes::delete));
    }

    /** The bundled calendar with the owner's days above it. */
    public WorkCalendar calendar() {
        return bundled.with(specialDays());
    }

    private void write(Message label, Consumer<Changes> work) {
        database.write(
                ChangeKind.RULES,
                label,
                changes -> {
                    work.accept(changes);
                    return null;
                });
    }

    private static Optional<SpecialDayRecord> stored(Changes changes, SpecialDay day) {
        return changes.sql().fetchOptional(SPECIAL_DAY, SPECIAL_DAY.ON_DAY.eq(day.date()));
    }

    private static FrequencyRule rule(FrequencyRuleRecord row) {
        return new FrequencyRule(
                Audience.valueOf(row.getAudience()),
                row.getInPersonTimes(),
                row.getPhoneTimes(),
                row.getInMonths(),
                row.getMorningOnly());
    }

    private static FrequencyRuleRecord row(FrequencyRule rule) {
        FrequencyRuleRecord row = FREQUENCY_RULE.newRecord();
        row.setAudience(rule.audience().name());
        row.setInPersonTimes((short) rule.inPersonTimes());
        row.setPhoneTimes((short) rule.phoneTimes());
        row.setInMonths((short) rule.everyMonths());
        row.setMorningOnly(rule.morningOnly());
        return row;
    }
}
