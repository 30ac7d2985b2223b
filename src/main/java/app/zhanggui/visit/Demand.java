package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
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
        FrequencyRule rule = rules.frequency(wish.client());
        if (wish.client().rule().mode() == ContactMode.ON_DEMAND) {
            return 0;
        }
        int ofRule = rule.times(wish.mode()) == 0 ? 0 : open(rule, wish);
        int open = Math.max(ofRule, promised(rule, wish));
        return Math.max(0, Math.min(open, most(wish, Math.max(1, share(rule.times(wish.mode()))))));
    }

    private int open(FrequencyRule rule, Wish wish) {
        return rule.everyMonths() == 1
                ? rule.times(wish.mode()) - keptTimes(wish) - alreadyMet(rule, wish)
                : due(rule, wish);
    }

    /** A visit promised for after a complaint is due although the rule asks for none (S4-56). */
    private int promised(FrequencyRule rule, Wish wish) {
        boolean promised =
                wish.client().occasions().stream()
                        .anyMatch(one -> one.kind() == Occasion.Kind.FOLLOW_UP);
        boolean seen = kept.containsKey(wish.client().id());
        boolean byRule = rule.inPersonTimes() > 0;
        return wish.mode() == Mode.IN_PERSON && promised && !seen && !byRule ? 1 : 0;
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

    /** How often a rule of several months falls due this month, counted from the last contact. */
    private int due(FrequencyRule rule, Wish wish) {
        return wish.client()
                .lastContact()
                .map(last -> dueAfter(last, rule, wish.mode()) - keptAfter(last, wish))
                .orElseGet(() -> inTurn(wish.client(), rule, wish.mode()) - keptTimes(wish));
    }

    /** Long overdue is due once, and then again as often as the interval fits into the month. */
    private int dueAfter(LocalDate last, FrequencyRule rule, Mode mode) {
        double daysApart = rule.daysApart(mode);
        LocalDate first =
                rule.times(mode) == 1
                        ? last.plusMonths(rule.everyMonths())
                        : last.plusDays(Math.round(daysApart));
        LocalDate end = request.month().atEndOfMonth();
        LocalDate begin = later(first, request.month().atDay(1));
        return begin.isAfter(end) ? 0 : 1 + (int) (ChronoUnit.DAYS.between(begin, end) / daysApart);
    }

    private int keptAfter(LocalDate day, Wish wish) {
        return (int)
                kept.getOrDefault(wish.client().id(), List.of()).stream()
                        .filter(visit -> visit.mode() == wish.mode())
                        .filter(visit -> visit.slot().date().isAfter(day))
                        .count();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Customers never contacted would all be due at once; they are spread over the months of the
     * rule instead, by their id.
     */
    private int inTurn(Client client, FrequencyRule rule, Mode mode) {
        long scattered = client.id().value() * 0x9E3779B97F4A7C15L >>> 40;
        int months = rule.everyMonths();
        int turn = (int) ((scattered + request.month().getMonthValue()) % months);
        return (turn + 1) * rule.times(mode) / months - turn * rule.times(mode) / months;
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
