package app.zhanggui.shell.today;

import app.zhanggui.shell.today.TodayPage.Month;
import app.zhanggui.shell.today.TodayPage.Unfinished;
import app.zhanggui.shell.today.TodayPage.VisitToday;
import app.zhanggui.shell.today.TodayPage.Visiting;
import app.zhanggui.visit.BeforeVisit;
import app.zhanggui.visit.BeforeVisits;
import app.zhanggui.visit.DayVisit;
import app.zhanggui.visit.TickedVisit;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitId;
import app.zhanggui.visit.VisitResults;
import app.zhanggui.visit.VisitState;
import app.zhanggui.visit.VisitStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The visits of the day, those of earlier days left open, and how far the month has come. */
public final class VisitsToday {
    /** What was not told of a month later is not remembered either. */
    private static final int DAYS_TO_TELL = 31;

    private final Sources from;

    /**
     * Where visits come from.
     *
     * @param before what to know before each
     */
    public record Sources(VisitStore visits, VisitResults results, BeforeVisits before) {}

    VisitsToday(Sources from) {
        this.from = from;
    }

    Visiting of(LocalDate today) {
        Optional<VisitStore.Stored> plan = from.visits().stored(YearMonth.from(today));
        return new Visiting(
                plan.isPresent(),
                visits(today),
                unfinished(today),
                month(plan.map(VisitStore.Stored::visits).orElse(List.of())));
    }

    /** How many visits and calls of today are still to be made. */
    long toMake(LocalDate today) {
        return from.visits().visitsOn(today).stream()
                .filter(visit -> visit.state() == VisitState.PLANNED)
                .count();
    }

    private List<VisitToday> visits(LocalDate today) {
        List<TickedVisit> ticked = from.results().on(today);
        Map<VisitId, BeforeVisit> known =
                from.before().known(ticked.stream().map(TickedVisit::visit).toList()).stream()
                        .collect(Collectors.toMap(one -> one.visit().id(), DayVisit::before));
        return ticked.stream()
                .filter(one -> known.containsKey(one.visit().id()))
                .map(one -> new VisitToday(one, known.get(one.visit().id())))
                .sorted(Comparator.comparing(VisitToday::isCall))
                .toList();
    }

    private List<Unfinished> unfinished(LocalDate today) {
        Map<LocalDate, Long> byDay =
                from.visits().unticked(today.minusDays(DAYS_TO_TELL), today).stream()
                        .collect(
                                Collectors.groupingBy(
                                        visit -> visit.slot().date(),
                                        () ->
                                                new TreeMap<LocalDate, Long>(
                                                        Comparator.reverseOrder()),
                                        Collectors.counting()));
        return byDay.entrySet().stream()
                .map(day -> new Unfinished(day.getKey(), Math.toIntExact(day.getValue())))
                .toList();
    }

    private static Month month(List<Visit> visits) {
        int done = count(visits, VisitState.DONE);
        int missed = count(visits, VisitState.MISSED);
        int left = count(visits, VisitState.PLANNED);
        return new Month(done + missed + left, done, missed, left);
    }

    private static int count(List<Visit> visits, VisitState state) {
        return (int) visits.stream().filter(visit -> visit.state() == state).count();
    }
}
