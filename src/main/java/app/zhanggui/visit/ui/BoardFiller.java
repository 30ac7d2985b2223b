package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.BrokenRule;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.DayLabel;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.MonthGrid;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.WorkCalendar;
import app.zhanggui.visit.ui.Board.Chip;
import app.zhanggui.visit.ui.Board.Day;
import app.zhanggui.visit.ui.Board.Half;
import app.zhanggui.visit.ui.Board.Stretch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a plan into what the board shows. */
final class BoardFiller {
    private final MonthPlan plan;
    private final LocalDate today;
    private final WorkCalendar calendar;
    private final DayLabel labels;
    private final Map<CustomerId, Client> clients = new HashMap<>();
    private final Map<Slot, List<Visit>> visits = new HashMap<>();
    private final Set<Visit> broken = new HashSet<>();

    private BoardFiller(MonthPlan plan, Texts texts, LocalDate today) {
        this.plan = plan;
        this.today = today;
        calendar = plan.request().calendar();
        labels = new DayLabel(calendar, texts);
        plan.request().clients().forEach(client -> clients.put(client.id(), client));
        plan.visits()
                .forEach(
                        visit ->
                                visits.computeIfAbsent(visit.slot(), slot -> new ArrayList<>())
                                        .add(visit));
        plan.brokenRules().stream().map(BrokenRule::visit).forEach(broken::add);
    }

    static Board board(MonthPlan plan, Texts texts, LocalDate today) {
        BoardFiller filler = new BoardFiller(plan, texts, today);
        MonthGrid grid = MonthGrid.of(plan.month(), filler.weekend());
        return new Board(
                grid.columns(),
                grid.weeks().stream()
                        .map(week -> week.stream().map(day -> day.map(filler::day)).toList())
                        .toList());
    }

    /** Saturday always has its column, grey where it is off; Sunday only if it is worked. */
    private Set<DayOfWeek> weekend() {
        Set<DayOfWeek> shown = EnumSet.of(DayOfWeek.SATURDAY);
        boolean sunday =
                calendar.workdays(plan.month()).stream().anyMatch(BoardFiller::isSunday)
                        || visits.keySet().stream().anyMatch(slot -> isSunday(slot.date()));
        if (sunday) {
            shown.add(DayOfWeek.SUNDAY);
        }
        return shown;
    }

    private static boolean isSunday(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Day day(LocalDate date) {
        return new Day(
                date,
                labels.of(date),
                calendar.isWorked(date),
                date.equals(today),
                half(date, HalfDay.AM),
                half(date, HalfDay.PM));
    }

    private Half half(LocalDate date, HalfDay half) {
        Slot slot = new Slot(date, half);
        List<Stretch> stretches = new ArrayList<>();
        for (Visit visit : visits.getOrDefault(slot, List.of())) {
            String region = regionOnTheWay(visit);
            if (stretches.isEmpty() || !last(stretches).region().equals(region)) {
                stretches.add(new Stretch(region, new ArrayList<>()));
            }
            last(stretches).chips().add(chip(visit));
        }
        return new Half(slot, calendar.isWorked(date), List.copyOf(stretches));
    }

    /** A call does not travel. */
    private String regionOnTheWay(Visit visit) {
        return visit.mode() == Mode.PHONE ? "" : clients.get(visit.customer()).region();
    }

    private static Stretch last(List<Stretch> stretches) {
        return stretches.get(stretches.size() - 1);
    }

    private Chip chip(Visit visit) {
        Client client = clients.get(visit.customer());
        Audience audience = Audience.of(client.standing(), plan.month().atEndOfMonth());
        return new Chip(
                visit,
                audience,
                ShortName.of(client.name()),
                client.name(),
                broken.contains(visit));
    }
}
