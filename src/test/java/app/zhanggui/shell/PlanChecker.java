package app.zhanggui.shell;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a month's plan by its JSON alone. It shares no code with the planner: the calendar of the
 * months it knows and every rule are written down here a second time.
 */
final class PlanChecker {
    /** The notice for October 2026: off from the 1st to the 7th, Saturday the 10th worked. */
    private static final Set<LocalDate> OFF =
            Set.copyOf(LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList());

    private static final Set<LocalDate> MADE_UP = Set.of(LocalDate.of(2026, 10, 10));

    private final Map<String, Object> plan;
    private final List<String> broken = new ArrayList<>();

    private PlanChecker(Map<String, Object> plan) {
        this.plan = plan;
    }

    /** What is wrong, in words; empty if every hard rule is kept. */
    static List<String> broken(Map<String, Object> plan) {
        PlanChecker checker = new PlanChecker(plan);
        checker.eachVisit();
        checker.oneADay();
        checker.capacity();
        checker.orders();
        checker.nobodyIsLost();
        return checker.broken;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(String name) {
        return (List<Map<String, Object>>) plan.get(name);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> summary() {
        return (Map<String, Object>) plan.get("summary");
    }

    private void eachVisit() {
        for (Map<String, Object> visit : list("visits")) {
            LocalDate date = LocalDate.parse((String) visit.get("date"));
            require(date.toString().startsWith((String) plan.get("month")), "in month", visit);
            require(isWorked(date), "worked day", visit);
            boolean important = visit.get("level").equals("A") && !isProspect(visit);
            boolean going = visit.get("mode").equals("IN_PERSON");
            require(!important || !going || visit.get("half").equals("AM"), "morning", visit);
        }
    }

    private static boolean isProspect(Map<String, Object> visit) {
        return Boolean.TRUE.equals(visit.get("prospect"));
    }

    private static boolean isWorked(LocalDate date) {
        boolean weekend =
                date.getDayOfWeek() == DayOfWeek.SATURDAY
                        || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MADE_UP.contains(date) || !weekend && !OFF.contains(date);
    }

    private void oneADay() {
        Set<String> seen = new HashSet<>();
        for (Map<String, Object> visit : list("visits")) {
            require(seen.add(visit.get("id") + " " + visit.get("date")), "one a day", visit);
        }
    }

    private void capacity() {
        Map<?, ?> capacity = (Map<?, ?>) summary().get("capacity");
        Map<String, Integer> load = new HashMap<>();
        for (Map<String, Object> visit : list("visits")) {
            boolean going = visit.get("mode").equals("IN_PERSON");
            int most = (Integer) capacity.get(going ? "visits" : "calls");
            String room = visit.get("date") + " " + visit.get("half") + " " + visit.get("mode");
            require(load.merge(room, 1, Integer::sum) <= most, "capacity", visit);
        }
    }

    private void orders() {
        Map<String, Integer> last = new HashMap<>();
        for (Map<String, Object> visit : list("visits")) {
            String half = visit.get("date") + " " + visit.get("half");
            int order = (Integer) visit.get("order");
            require(order == last.getOrDefault(half, 0) + 1, "order", visit);
            last.put(half, order);
        }
    }

    private void nobodyIsLost() {
        int told = list("visits").size() + list("unplaced").size();
        require(told == (Integer) summary().get("needed"), "needed", summary());
        for (Map<String, Object> wish : list("unplaced")) {
            require(!((String) wish.get("reason")).isBlank(), "reason", wish);
        }
    }

    private void require(boolean kept, String rule, Map<String, Object> where) {
        if (!kept) {
            broken.add(rule + ": " + where);
        }
    }
}
