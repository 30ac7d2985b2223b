package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The plan a patient hand would make: the weightiest first, each into the first slot that is free.
 * It is what our plan is compared with.
 */
final class FirstFreeSlot {
    private final PlanRequest request;
    private final VisitRules rules;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Room, Integer> taken = new HashMap<>();
    private final Set<Meeting> meetings = new HashSet<>();

    private FirstFreeSlot(PlanRequest request) {
        this.request = request;
        rules = new VisitRules(request);
        for (var day : request.calendar().workdays(request.month())) {
            for (var half : HalfDay.values()) {
                slots.add(new Slot(day, half));
            }
        }
    }

    /** The visits that found a place, the kept ones with them. */
    static List<Visit> plan(PlanRequest request) {
        FirstFreeSlot hand = new FirstFreeSlot(request);
        List<Visit> visits = new ArrayList<>();
        request.kept().stream().filter(Visit::takesRoom).forEach(visits::add);
        visits.forEach(hand::take);
        Demand.of(request).stream()
                .sorted(Comparator.comparingInt(wish -> -wish.audience().weight()))
                .forEach(wish -> hand.first(wish).ifPresent(visits::add));
        return visits;
    }

    private Optional<Visit> first(Wish wish) {
        Optional<Visit> found =
                slots.stream()
                        .filter(slot -> isFree(wish, slot))
                        .findFirst()
                        .map(slot -> Visit.planned(wish.client().id(), slot, wish.mode()));
        found.ifPresent(this::take);
        return found;
    }

    private boolean isFree(Wish wish, Slot slot) {
        return taken.getOrDefault(new Room(slot, wish.mode()), 0)
                        < request.capacity(slot).of(wish.mode())
                && !meetings.contains(new Meeting(wish.client().id(), slot.date()))
                && rules.brokenBySlot(wish.client(), wish.mode(), slot).isEmpty();
    }

    private void take(Visit visit) {
        taken.merge(new Room(visit.slot(), visit.mode()), 1, Integer::sum);
        meetings.add(new Meeting(visit.customer(), visit.slot().date()));
    }

    private record Room(Slot slot, Mode mode) {}

    private record Meeting(CustomerId customer, LocalDate date) {}
}
