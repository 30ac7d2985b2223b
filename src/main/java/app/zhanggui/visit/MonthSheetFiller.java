package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthSheet.Day;
import app.zhanggui.visit.MonthSheet.Entry;
import app.zhanggui.visit.MonthSheet.Half;
import app.zhanggui.visit.MonthSheet.Lettering;
import app.zhanggui.visit.MonthSheet.Missing;
import app.zhanggui.visit.MonthSheet.Stretch;
import app.zhanggui.visit.MonthSheet.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a month's plan into the words and boxes of its sheet. */
final class MonthSheetFiller {
    private final MonthPlan plan;
    private final Texts texts;
    private final LocalDate madeOn;
    private final DayLabel labels;
    private final MonthGrid grid;
    private final Map<CustomerId, Client> clients = new HashMap<>();

    MonthSheetFiller(MonthPlan plan, Texts texts, LocalDate madeOn) {
        this.plan = plan;
        this.texts = texts;
        this.madeOn = madeOn;
        labels = new DayLabel(plan.request().calendar(), texts);
        grid = MonthGrid.of(plan.month(), weekendsInUse());
        plan.request().clients().forEach(client -> clients.put(client.id(), client));
    }

    String title() {
        return texts.get(
                "visit.print.title",
                String.valueOf(plan.month().getYear()),
                plan.month().getMonthValue());
    }

    int weeks() {
        return grid.weeks().size();
    }

    MonthSheet sheet(Lettering lettering) {
        return new MonthSheet(
                title(),
                summary(),
                texts.get("visit.print.footer", madeOn.toString()),
                lettering,
                grid.columns().stream().map(day -> texts.get("visit.weekday." + day)).toList(),
                grid.weeks().stream().map(this::week).toList(),
                texts.get("visit.print.unplaced", plan.unplaced().size()),
                plan.unplaced().stream().map(this::missing).toList());
    }

    /** A weekend day has a column if the month works on one of them or has a visit there. */
    private Set<DayOfWeek> weekendsInUse() {
        Set<DayOfWeek> inUse = EnumSet.noneOf(DayOfWeek.class);
        plan.request()
                .calendar()
                .workdays(plan.month())
                .forEach(day -> inUse.add(day.getDayOfWeek()));
        plan.visits().forEach(visit -> inUse.add(visit.slot().date().getDayOfWeek()));
        inUse.retainAll(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        return inUse;
    }

    private String summary() {
        List<Visit> standing = plan.visits().stream().filter(Visit::takesRoom).toList();
        long calls = standing.stream().filter(visit -> visit.mode() == Mode.PHONE).count();
        return texts.get(
                "visit.print.summary", standing.size() - calls, calls, plan.unplaced().size());
    }

    private Week week(List<Optional<LocalDate>> days) {
        return new Week(days.stream().map(day -> day.map(this::day).orElse(Day.BLANK)).toList());
    }

    private Day day(LocalDate date) {
        boolean off = !plan.request().calendar().isWorked(date);
        List<Half> halves = new ArrayList<>();
        for (HalfDay half : HalfDay.values()) {
            List<Visit> visits = plan.visits(new Slot(date, half));
            if (!off || !visits.isEmpty()) {
                halves.add(new Half(texts.get("visit.half." + half), stretches(visits)));
            }
        }
        return new Day(String.valueOf(date.getDayOfMonth()), labels.of(date), off, halves);
    }

    private List<Stretch> stretches(List<Visit> visits) {
        List<Stretch> stretches = new ArrayList<>();
        for (Visit visit : visits) {
            String region = regionOnTheWay(visit);
            if (stretches.isEmpty() || !last(stretches).region().equals(region)) {
                stretches.add(new Stretch(region, new ArrayList<>()));
            }
            last(stretches).entries().add(entry(visit.customer(), mark(visit)));
        }
        return stretches;
    }

    /** A call does not travel. */
    private String regionOnTheWay(Visit visit) {
        return visit.mode() == Mode.PHONE ? "" : clients.get(visit.customer()).region();
    }

    private static Stretch last(List<Stretch> stretches) {
        return stretches.get(stretches.size() - 1);
    }

    private Missing missing(Unplaced wish) {
        String mark = wish.mode() == Mode.PHONE ? Entry.CALL : "";
        return new Missing(entry(wish.customer(), mark), texts.say(wish.reason().sentence()));
    }

    private Entry entry(CustomerId id, String mark) {
        Audience audience = plan.audience(id);
        return new Entry(
                texts.get("visit.letter." + audience),
                audience.isProspect() ? "q" : audience.name().toLowerCase(java.util.Locale.ROOT),
                mark,
                clients.get(id).name());
    }

    private static String mark(Visit visit) {
        String made = visit.state() == VisitState.DONE ? Entry.DONE : "";
        return visit.mode() == Mode.PHONE ? made + Entry.CALL : made;
    }
}
