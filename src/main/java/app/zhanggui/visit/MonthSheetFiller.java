package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthSheet.Day;
import app.zhanggui.visit.MonthSheet.Entry;
import app.zhanggui.visit.MonthSheet.Half;
import app.zhanggui.visit.MonthSheet.Lettering;
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
    /** What the sheet leaves for the days, in millimetres. */
    private static final double WIDTH_OF_WEEK = 281;

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    /** What margins and the letter take, in widths of a character. */
    private static final double BESIDE = 4.2;

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
                grid.weeks().stream().map(week -> week(week, lettering)).toList(),
                texts.get("visit.print.unplaced", plan.unplaced().size()),
                new UnplacedFiller(texts, wish -> entry(wish, lettering)).blocks(plan.unplaced()));
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

    private Week week(List<Optional<LocalDate>> days, Lettering lettering) {
        return new Week(
                days.stream()
                        .map(day -> day.map(date -> day(date, lettering)).orElse(Day.BLANK))
                        .toList());
    }

    private Day day(LocalDate date, Lettering lettering) {
        boolean off = !plan.request().calendar().isWorked(date);
        List<Half> halves = new ArrayList<>();
        for (HalfDay half : HalfDay.values()) {
            List<Visit> visits = plan.visits(new Slot(date, half));
            if (!off || !visits.isEmpty()) {
                halves.add(new Half(texts.get("visit.half." + half), entries(visits, lettering)));
            }
        }
        return new Day(String.valueOf(date.getDayOfMonth()), labels.of(date), off, halves);
    }

    private List<Entry> entries(List<Visit> visits, Lettering lettering) {
        List<Entry> entries = new ArrayList<>();
        String before = "";
        for (Visit visit : visits) {
            String region = regionOnTheWay(visit);
            String entered = region.equals(before) ? "" : region;
            entries.add(entry(visit.customer(), entered, mark(visit), lettering));
            before = region;
        }
        return entries;
    }

    /** A call does not travel. */
    private String regionOnTheWay(Visit visit) {
        return visit.mode() == Mode.PHONE ? "" : clients.get(visit.customer()).region();
    }

    private Entry entry(Unplaced wish, Lettering lettering) {
        return entry(wish.customer(), "", Entry.call(wish.mode()), lettering);
    }

    private Entry entry(CustomerId id, String region, String mark, Lettering lettering) {
        Audience audience = plan.audience(id);
        String name = clients.get(id).name();
        return new Entry(
                region,
                texts.get("visit.letter." + audience),
                audience.style(),
                mark,
                name,
                (region + mark + name).length() <= charactersALine(lettering));
    }

    /** Full characters that fit beside the letter on one line of a day. */
    private int charactersALine(Lettering lettering) {
        double column = WIDTH_OF_WEEK * POINTS_A_MILLIMETRE / grid.columns().size();
        return (int) (column / lettering.points() - BESIDE);
    }

    private static String mark(Visit visit) {
        String made = visit.state() == VisitState.DONE ? Entry.DONE : "";
        return made + Entry.call(visit.mode());
    }
}
