package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is due this month, and how often. Cadence counts from the last contact, not from the
 * calendar: a rule of several months places a customer only in the month in which it falls due.
 */
public final class Demand {
    private final PlanRequest request;
    private final VisitRules rules;
    private final Map<CustomerId, List<Visit>> kept = new HashMap<>();

    private Demand(PlanRequest request) {
        this.request = request;
        rules = new VisitRules(request);
        request.kept().stream()
                .filter(Visit::counts)
                .forEach(
                        visit ->
                                kept.computeIfAbsent(visit.customer(), id -> new ArrayList<>())
                                        .add(visit));
    }

    /** What is due beyond the visits that are kept, in the order of the clients. */
    public static List<Wish> of(PlanRequest request) {
        Demand demand = new Demand(request);
        List<Wish> wishes = new ArrayList<>();
        for (Client client : request.clients()) {
            for (Mode mode : Mode.values()) {
                Wish wish = new Wish(client, demand.rules.audience(client), mode);
                for (int i = demand.times(wish); i > 0; i--) {
                    wishes.add(wish);
                }
            }
        }
        return wishes;
    }

    private int times(Wish wish) {
        FrequencyRule rule = request.rules().of(wish.audience());
        if (!isDue(rule, wish.client())) {
            return 0;
        }
        int open = rule.times(wish.mode()) - keptTimes(wish) - alreadyMet(rule, wish);
        return Math.max(0, Math.min(open, most(wish, share(rule.times(wish.mode())))));
    }

    /** Who is not to be disturbed is named once, not once a time. */
    private static int most(Wish wish, int times) {
        return wish.client().wishes().doNotDisturb() ? Math.min(1, times) : times;
    }

    private int keptTimes(Wish wish) {
        return (int)
                kept.getOrDefault(wish.client().id(), List.of()).stream()
                        .filter(visit -> visit.mode() == wish.mode())
                        .count();
    }

    /** A rule of one month is due each month, one of several when they are over. */
    private boolean isDue(FrequencyRule rule, Client client) {
        if (rule.everyMonths() == 1) {
            return true;
        }
        return client.lastContact()
                .map(day -> isOver(day.plusMonths(rule.everyMonths())))
                .orElseGet(() -> isTurnOf(client, rule.everyMonths()));
    }

    private boolean isOver(LocalDate due) {
        return !YearMonth.from(due).isAfter(request.month());
    }

    /**
     * Customers never contacted would all be due at once; they are spread over the months of the
     * rule instead, by their id.
     */
    private boolean isTurnOf(Client client, int months) {
        long scattered = client.id().value() * 0x9E3779B97F4A7C15L >>> 40;
        return (scattered + request.month().getMonthValue()) % months == 0;
    }

    /** A contact this month that is not one of the kept visits counts for one, calls first. */
    private int alreadyMet(FrequencyRule rule, Wish wish) {
        boolean counts = wish.mode() == (rule.phoneTimes() > 0 ? Mode.PHONE : Mode.IN_PERSON);
        boolean met =
                wish.client()
                        .lastContact()
                        .filter(day -> YearMonth.from(day).equals(request.month()))
                        .filter(day -> !isKeptDay(wish.client(), day))
                        .isPresent();
        return counts && met ? 1 : 0;
    }

    private boolean isKeptDay(Client client, LocalDate day) {
        return kept.getOrDefault(client.id(), List.of()).stream()
                .anyMatch(visit -> visit.slot().date().equals(day));
    }

    /**
     * What of the month's times falls to its rest, rounded up; once even if no working day is left,
     * so that the plan says so.
     */
    private int share(int times) {
        List<LocalDate> all = request.calendar().workdays(request.month());
        long left = all.stream().filter(day -> !day.isBefore(request.from())).count();
        if (left == 0) {
            return Math.min(1, times);
        }
        return (int) -Math.floorDiv(-times * left, (long) all.size());
    }
}
