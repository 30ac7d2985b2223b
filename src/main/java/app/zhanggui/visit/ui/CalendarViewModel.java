package app.zhanggui.visit.ui;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.visit.CalendarStore;
import app.zhanggui.visit.DayKind;
import app.zhanggui.visit.Duty;
import app.zhanggui.visit.HolidayNotice;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.SpecialDay;
import app.zhanggui.visit.WorkCalendar;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The working days while the owner looks at them and changes them. */
public final class CalendarViewModel {
    private final CalendarStore days;
    private final Jobs jobs;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ReadOnlyObjectWrapper<Optional<HolidayNotice>> notice =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The month on the wall, and the day in it that is looked at. */
    public record Shown(YearMonth month, LocalDate chosen, WorkCalendar calendar) {
        /** Whether the year's holidays are known. */
        public boolean published() {
            return calendar.published(month.getYear());
        }

        /** What else is to be done in a half of the chosen day. */
        public Optional<Duty> duty(HalfDay half) {
            return calendar.duty(new Slot(chosen, half));
        }
    }

    public CalendarViewModel(CalendarStore days, Jobs jobs, Notices notices, Clock clock) {
        this.days = days;
        this.jobs = jobs;
        this.notices = notices;
        LocalDate today = LocalDate.now(clock);
        shown =
                new ReadOnlyObjectWrapper<>(
                        new Shown(YearMonth.from(today), today, WorkCalendar.bundled()));
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** A notice that was read and not taken over yet. */
    public ReadOnlyObjectProperty<Optional<HolidayNotice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /** Looks at a month; the day chosen is its first one. */
    public void open(YearMonth month) {
        notice.set(Optional.empty());
        shown.set(new Shown(month, month.atDay(1), shown.get().calendar()));
        jobs.run(Message.of("visit.job.read"), progress -> days.calendar(), this::show);
    }

    public void turn(int months) {
        YearMonth month = shown.get().month().plusMonths(months);
        shown.set(new Shown(month, month.atDay(1), shown.get().calendar()));
    }

    public void choose(LocalDate day) {
        shown.set(new Shown(YearMonth.from(day), day, shown.get().calendar()));
    }

    private void show(WorkCalendar calendar) {
        shown.set(new Shown(shown.get().month(), shown.get().chosen(), calendar));
    }

    /** The chosen day is of that kind, whatever the bundled calendar says. */
    public void save(DayKind kind, String name, List<Duty> duties) {
        LocalDate day = shown.get().chosen();
        boolean changed =
                kind != shown.get().calendar().kind(day)
                        || !name.equals(shown.get().calendar().name(day));
        Optional<SpecialDay> own =
                changed
                        ? Optional.of(new SpecialDay(day, kind, name))
                        : shown.get().calendar().own(day);
        write(() -> days.save(day, own, duties), Message.of("visit.calendar.saved"));
    }

    /** The chosen day is again what the bundled calendar says. */
    public void restore() {
        LocalDate day = shown.get().chosen();
        write(
                () -> days.save(day, Optional.empty(), List.of()),
                Message.of("visit.calendar.restored"));
    }

    /** The shop rests on that weekday from now on, or no longer. */
    public void toggleRest(DayOfWeek weekday) {
        Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
        rest.addAll(shown.get().calendar().rest());
        if (!rest.remove(weekday)) {
            rest.add(weekday);
        }
        write(() -> days.rest(rest), Message.of("visit.calendar.saved"));
    }

    /** Reads a notice that was pasted. */
    public void read(String text) {
        try {
            notice.set(Optional.of(HolidayNotice.of(text, nextYear())));
        } catch (UserFault unread) {
            notice.set(Optional.empty());
            notices.fault(unread);
        }
    }

    /** Reads a notice from a file. */
    public void read(Path file) {
        int year = nextYear();
        jobs.run(
                Message.of("visit.job.read"),
                progress -> HolidayNotice.read(file, year, progress),
                read -> notice.set(Optional.of(read)));
    }

    private int nextYear() {
        int year = shown.get().month().getYear();
        return shown.get().published() ? year + 1 : year;
    }

    /** Takes the notice over and looks at its year. */
    public void publish() {
        notice.get()
                .ifPresent(
                        read -> {
                            notice.set(Optional.empty());
                            choose(read.days().get(0).date());
                            write(
                                    () -> days.publish(read),
                                    Message.of(
                                            "visit.calendar.published",
                                            String.valueOf(read.year())));
                        });
    }

    private void write(Runnable change, Message done) {
        jobs.run(
                Message.of("visit.job.save"),
                progress -> {
                    change.run();
                    return days.calendar();
                },
                calendar -> {
                    show(calendar);
                    notices.done(done);
                });
    }
}
