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
import java.time.LocalDate;
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

    /**
     * Sets what a day is and what else is to be done on it; one undoable step.
     *
     * @param own empty if the day is what the bundled calendar says
     */
    public void save(LocalDate day, Optional<SpecialDay> own, List<Duty> duties) {
        write(
                Message.of("visit.change.day", day.toString()),
                changes -> {
                    if (own.isEmpty()) {
                        stored(changes, day).ifPresent(changes::delete);
                    }
                    own.ifPresent(is -> put(changes, is));
                    changes.sql()
                            .selectFrom(DUTY)
                            .where(DUTY.ON_DAY.eq(day))
                            .fetch()
                            .forEach(changes::delete);
                    duties.forEach(duty -> changes.insert(row(duty)));
                });
    }

    /** Takes over the holidays and make-up workdays of a notice; one undoable step. */
    public void publish(HolidayNotice notice) {
        write(
                Message.of("visit.change.year", String.valueOf(notice.year())),
                changes -> notice.days().forEach(day -> put(changes, day)));
    }

    private static void put(Changes changes, SpecialDay day) {
        Optional<SpecialDayRecord> old = stored(changes, day.date());
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

    private static Optional<SpecialDayRecord> stored(Changes changes, LocalDate day) {
        return changes.sql().fetchOptional(SPECIAL_DAY, SPECIAL_DAY.ON_DAY.eq(day));
    }

    private static DutyRecord row(Duty duty) {
        DutyRecord row = DUTY.newRecord();
        row.setOnDay(duty.slot().date());
        row.setHalf(duty.slot().half().name());
        row.setVisits((short) duty.left().visits());
        row.setCalls((short) duty.left().calls());
        row.setName(duty.name());
        return row;
    }
}
