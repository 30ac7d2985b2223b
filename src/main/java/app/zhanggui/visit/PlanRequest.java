package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/**
 * Everything a month's plan follows from; equal requests give equal plans.
 *
 * @param from the first day that may still be planned; the first of the month unless it has begun
 * @param seed of the planner's dice
 * @param clients everybody who may be visited, each once; put in the order of their ids
 * @param kept visits that stay where they are: pinned ones, and those that are past
 * @param previous visits of an earlier plan to stay close to; empty for a new plan
 */
public record PlanRequest(
        YearMonth month,
        LocalDate from,
        long seed,
        List<Client> clients,
        WorkCalendar calendar,
        PlanRules planRules,
        List<Visit> kept,
        List<Visit> previous) {
    public PlanRequest {
        Objects.requireNonNull(calendar);
        Objects.requireNonNull(planRules);
        clients = clients.stream().sorted(Comparator.comparing(Client::id)).toList();
        kept = List.copyOf(kept);
        previous = List.copyOf(previous);
        if (from.isBefore(month.atDay(1))) {
            throw new IllegalArgumentException(from + " lies before " + month);
        }
        Set<CustomerId> ids = new HashSet<>();
        if (!clients.stream().map(Client::id).allMatch(ids::add)) {
            throw new IllegalArgumentException("a client is named twice");
        }
        if (!kept.stream().allMatch(visit -> YearMonth.from(visit.slot().date()).equals(month))) {
            throw new IllegalArgumentException("a kept visit is in another month");
        }
        if (!kept.stream().map(Visit::customer).allMatch(ids::contains)) {
            throw new IllegalArgumentException("a kept visit is to nobody in the list");
        }
    }

    /** A new plan of a whole month. */
    public static PlanRequest of(YearMonth month, List<Client> clients, WorkCalendar calendar) {
        return new PlanRequest(
                month,
                month.atDay(1),
                1,
                clients,
                calendar,
                PlanRules.standard(),
                List.of(),
                List.of());
    }

    public FrequencyRules rules() {
        return planRules.frequencies();
    }

    /** What fits into an ordinary half-day. */
    public Capacity capacity() {
        return planRules.capacity();
    }

    /** What fits into this half-day, beside what else is to be done. */
    public Capacity capacity(Slot slot) {
        return calendar.duty(slot).map(Duty::left).orElse(capacity());
    }

    /**
     * The client of that id.
     *
     * @throws NoSuchElementException if it is not in the list
     */
    public Client client(CustomerId id) {
        int from = 0;
        int to = clients.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            int side = clients.get(middle).id().compareTo(id);
            if (side == 0) {
                return clients.get(middle);
            } else if (side < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        throw new NoSuchElementException("no client " + id);
    }

    public PlanRequest seeded(long newSeed) {
        return new PlanRequest(month, from, newSeed, clients, calendar, planRules, kept, previous);
    }

    public PlanRequest starting(LocalDate newFrom) {
        return new PlanRequest(month, newFrom, seed, clients, calendar, planRules, kept, previous);
    }

    public PlanRequest with(PlanRules newRules) {
        return new PlanRequest(month, from, seed, clients, calendar, newRules, kept, previous);
    }

    public PlanRequest with(WorkCalendar newCalendar) {
        return new PlanRequest(month, from, seed, clients, newCalendar, planRules, kept, previous);
    }

    public PlanRequest with(FrequencyRules newRules) {
        return new PlanRequest(
                month, from, seed, clients, calendar, planRules.with(newRules), kept, previous);
    }

    public PlanRequest with(Capacity newCapacity) {
        return new PlanRequest(
                month, from, seed, clients, calendar, planRules.with(newCapacity), kept, previous);
    }

    public PlanRequest keeping(List<Visit> newKept) {
        return new PlanRequest(month, from, seed, clients, calendar, planRules, newKept, previous);
    }

    /** Planning anew stays close to these visits. */
    public PlanRequest near(List<Visit> newPrevious) {
        return new PlanRequest(month, from, seed, clients, calendar, planRules, kept, newPrevious);
    }
}
