package app.zhanggui.visit;

import static app.zhanggui.db.schema.Tables.DUTY;
import static app.zhanggui.db.schema.Tables.SPECIAL_DAY;
import static app.zhanggui.db.schema.Tables.WORK_WEEK;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.db.ChangeKind;
import app.zhanggui.db.Changes;
import app.zhanggui.db.Database;
import app.zhanggui.db.schema.tables.records.DutyRecord;
import app.zhanggui.db.schema.tables.records.SpecialDayRecord;
import app.zhanggui.db.schema.tables.records.WorkWeekRecord;
import app.zhanggui.text.Message;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** The days the owner set above the bundled calendar, the weekly rest, and other duties. */
public final class CalendarStore {
    private final Database database;
    private final WorkCalendar bundled = WorkCalendar.bundled();

    public CalendarStore(Database database) {
        this.database = database;
    }

    /** The bundled calendar with all that the owner set above it. */
    public WorkCalendar calendar() {
        return database.read(
                sql ->
                        bundled.with(specialDays(sql))
                                .resting(restDays(sql))
                                .withDuties(duties(sql)));
    }

    /** The days the owner set, in order. */
    public List<SpecialDay> specialDays() {
        return database.read(CalendarStore::specialDays);
    }

    /** Sets a day, or changes it if it was set already. */
    public void set(SpecialDay day) {
        write(Message.of("visit.change.day", day.date().toString()), changes -> put(changes, day));
    }

    /** Sets all the holidays and make-up workdays of a year; one undoable step. */
    public void publish(int year, Collection<SpecialDay> days) {
        write(
                Message.of("visit.change.year", String.valueOf(year)),
                changes -> days.forEach(day -> put(changes, day)));
    }

    private static void put(Changes changes, SpecialDay day) {
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
    }

    /** The day is again what the bundled calendar says. */
    public void clear(SpecialDay day) {
        write(
                Message.of("visit.change.day", day.date().toString()),
                changes -> stored(changes, day).ifPresent(changes::delete));
    }

    /** The shop rests on these weekdays from now on. */
    public void rest(Set<DayOfWeek> days) {
        write(
                Message.of("visit.change.week"),
                changes -> {
                    changes.sql().selectFrom(WORK_WEEK).fetch().forEach(changes::delete);
                    if (!days.equals(WorkCalendar.WEEKEND)) {
                        WorkWeekRecord row = WORK_WEEK.newRecord();
                        row.setRestDays(figures(days));
                        changes.insert(row);
                    }
                });
    }

    /** Something else is to be done in that half-day. */
    public void set(Duty duty) {
        write(
                Message.of("visit.change.day", duty.slot().date().toString()),
                changes -> {
                    stored(changes, duty.slot()).ifPresent(changes::delete);
                    DutyRecord row = DUTY.newRecord();
                    row.setOnDay(duty.slot().date());
                    row.setHalf(duty.slot().half().name());
                    row.setVisits((short) duty.left().visits());
                    row.setCalls((short) duty.left().calls());
                    row.setName(duty.name());
                    changes.insert(row);
                });
    }

    /** Nothing else is to be done in that half-day. */
    public void clear(Slot slot) {
        write(
                Message.of("visit.change.day", slot.date().toString()),
                changes -> stored(changes, slot).ifPresent(changes::delete));
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

    private static List<SpecialDay> specialDays(DSLContext sql) {
        return sql.selectFrom(SPECIAL_DAY)
                .orderBy(SPECIAL_DAY.ON_DAY)
                .fetch(
                        row ->
                                new SpecialDay(
                                        row.getOnDay(),
                                        DayKind.valueOf(row.getKind()),
                                        row.getName()));
    }

    private static Set<DayOfWeek> restDays(DSLContext sql) {
        return sql.selectFrom(WORK_WEEK)
                .fetchOptional(row -> days(row.getRestDays()))
                .orElse(WorkCalendar.WEEKEND);
    }

    private static List<Duty> duties(DSLContext sql) {
        return sql.selectFrom(DUTY)
                .orderBy(DUTY.ON_DAY)
                .fetch(
                        row ->
                                new Duty(
                                        new Slot(row.getOnDay(), HalfDay.valueOf(row.getHalf())),
                                        new Capacity(row.getVisits(), row.getCalls()),
                                        row.getName()));
    }

    private static String figures(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    private static Set<DayOfWeek> days(String figures) {
        return figures.chars()
                .mapToObj(figure -> DayOfWeek.of(figure - '0'))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<SpecialDayRecord> stored(Changes changes, SpecialDay day) {
        return changes.sql().fetchOptional(SPECIAL_DAY, SPECIAL_DAY.ON_DAY.eq(day.date()));
    }

    private static Optional<DutyRecord> stored(Changes changes, Slot slot) {
        return changes.sql()
                .fetchOptional(DUTY, DUTY.ON_DAY.eq(slot.date()), DUTY.HALF.eq(slot.half().name()));
    }
}
