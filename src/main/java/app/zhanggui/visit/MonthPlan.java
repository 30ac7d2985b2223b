package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A month's visits, what found no place, and what both follow from (S4-02). Every change returns a
 * new plan and is checked by the rules the planner obeys.
 *
 * @param visits in the order of the day: by slot, then visits before calls, then as the owner laid
 *     the way; those without a place in it by region and name; numbered within their half-day
 * @param unplaced the weightiest class first, then by name
 */
public record MonthPlan(
        PlanRequest request, PlanState state, List<Visit> visits, List<Unplaced> unplaced) {
    public MonthPlan {
        Objects.requireNonNull(state);
        visits = new DayOrder(request.clients()).sorted(visits);
        unplaced = inOrder(request, unplaced);
    }

    private static List<Unplaced> inOrder(PlanRequest request, List<Unplaced> unplaced) {
        VisitRules rules = new VisitRules(request);
        return unplaced.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Unplaced wish) ->
                                                -rules.audience(client(request, wish)).weight())
                                .thenComparing(wish -> client(request, wish).name())
                                .thenComparing(Unplaced::customer)
                                .thenComparing(Unplaced::mode))
                .toList();
    }

    private static Client client(PlanRequest request, Unplaced wish) {
        return request.client(wish.customer());
    }

    public YearMonth month() {
        return request.month();
    }

    /** The visits of one half-day, in order. */
    public List<Visit> visits(Slot slot) {
        return visits.stream().filter(visit -> visit.slot().equals(slot)).toList();
    }

    /** The client of a visit or of an unplaced one. */
    public Client client(CustomerId id) {
        return request.client(id);
    }

    /** Whose frequency rule the client follows this month. */
    public Audience audience(CustomerId id) {
        return rules().audience(client(id));
    }

    /** What is in the way of moving the visit there; empty if it may go. */
    public Optional<Message> objection(Visit visit, Slot to) {
        List<Visit> others = visits.stream().filter(other -> !other.equals(visit)).toList();
        return objection(visit.at(to), others);
    }

    /**
     * The plan with the visit moved and pinned, for the owner put it there.
     *
     * @throws UserFault naming the rule it would break
     */
    public MonthPlan moved(Visit visit, Slot to) {
        refuse(objection(visit, to));
        return replaced(visit, old -> old.at(to).pinned(true));
    }

    /** The plan with the visit so many places later in its half-day, or earlier (S4-10). */
    public MonthPlan shifted(Visit visit, int places) {
        List<Visit> way = new ArrayList<>(visits(visit.slot()));
        int from = way.indexOf(visit);
        int to = Math.max(0, Math.min(way.size() - 1, from + places));
        way.add(to, way.remove(from));
        List<Visit> changed = new ArrayList<>(visits);
        changed.removeAll(way);
        for (int i = 0; i < way.size(); i++) {
            changed.add(way.get(i).inOrder(i + 1));
        }
        return new MonthPlan(request, state, changed, unplaced);
    }

    /** What is in the way of two visits changing places; empty if they may. */
    public Optional<Message> objectionToSwap(Visit one, Visit other) {
        List<Visit> others =
                visits.stream().filter(it -> !it.equals(one) && !it.equals(other)).toList();
        return objection(one.at(other.slot()), others)
                .or(() -> objection(other.at(one.slot()), others));
    }

    /**
     * The plan with two visits in each other's places, both pinned.
     *
     * @throws UserFault naming the rule it would break
     */
    public MonthPlan swapped(Visit one, Visit other) {
        refuse(objectionToSwap(one, other));
        List<Visit> changed = new ArrayList<>(visits);
        changed.set(place(one), one.at(other.slot()).inOrder(other.order()).pinned(true));
        changed.set(place(other), other.at(one.slot()).inOrder(one.order()).pinned(true));
        return new MonthPlan(request, state, changed, unplaced);
    }

    /** What is in the way of putting an unplaced visit there; empty if it may go. */
    public Optional<Message> objection(Unplaced wish, Slot to) {
        return objection(Visit.planned(wish.customer(), to, wish.mode()), visits);
    }

    /**
     * The plan with the unplaced visit put into the slot and pinned.
     *
     * @throws UserFault naming the rule it would break
     */
    public MonthPlan placed(Unplaced wish, Slot to) {
        refuse(objection(wish, to));
        List<Unplaced> left = new ArrayList<>(unplaced);
        left.remove(wish);
        List<Visit> more = new ArrayList<>(visits);
        more.add(Visit.planned(wish.customer(), to, wish.mode()).pinned(true));
        return new MonthPlan(request, state, more, left);
    }

    public MonthPlan pinned(Visit visit, boolean toBePinned) {
        return replaced(visit, old -> old.pinned(toBePinned));
    }

    public MonthPlan inState(Visit visit, VisitState newState) {
        return replaced(visit, old -> old.inState(newState));
    }

    /**
     * The plan with the visit made for another reason (S4-49). It is pinned, for what the owner
     * means to do that day is not to be moved to another one.
     */
    public MonthPlan forReason(Visit visit, VisitReason reason) {
        return replaced(visit, old -> old.forReason(reason).pinned(true));
    }

    /** Visits of days before this one of which nobody said what came of them. */
    public List<Visit> unticked(LocalDate today) {
        return visits.stream().filter(visit -> visit.isUnticked(today)).toList();
    }

    /** The plan without a visit; it is not counted as unplaced, for the owner took it out. */
    public MonthPlan without(Visit visit) {
        List<Visit> left = new ArrayList<>(visits);
        if (!left.remove(visit)) {
            throw new NoSuchElementException("not in this plan: " + visit);
        }
        return new MonthPlan(request, state, left, unplaced);
    }

    public MonthPlan inState(PlanState newState) {
        return new MonthPlan(request, newState, visits, unplaced);
    }

    /** Visits that stand although they break a rule, such as pinned ones; reported, not hidden. */
    public List<BrokenRule> brokenRules() {
        Map<Slot, List<Visit>> bySlot = visits.stream().collect(Collectors.groupingBy(Visit::slot));
        Map<CustomerId, List<Visit>> byCustomer =
                visits.stream().collect(Collectors.groupingBy(Visit::customer));
        List<BrokenRule> broken = new ArrayList<>();
        for (Visit visit : visits) {
            if (visit.state() == VisitState.PLANNED) {
                Set<Visit> near = new HashSet<>(bySlot.get(visit.slot()));
                near.addAll(byCustomer.get(visit.customer()));
                rules().broken(visit, client(visit.customer()), near)
                        .map(rule -> new BrokenRule(visit, rule))
                        .ifPresent(broken::add);
            }
        }
        return broken;
    }

    /** The figures beside the board, worked out anew. */
    public PlanSummary summary() {
        return PlanSummary.of(this);
    }

    VisitRules rules() {
        return new VisitRules(request);
    }

    private Optional<Message> objection(Visit moved, List<Visit> others) {
        Client client = client(moved.customer());
        return rules().brokenBySlot(client, moved.mode(), moved.slot())
                .or(() -> rules().brokenByOthers(moved, others))
                .map(rule -> rule.broken(client, moved.slot().date()));
    }

    private static void refuse(Optional<Message> objection) {
        if (objection.isPresent()) {
            throw new UserFault(UserFault.Kind.UNUSABLE, objection.get());
        }
    }

    private MonthPlan replaced(Visit visit, UnaryOperator<Visit> change) {
        List<Visit> changed = new ArrayList<>(visits);
        changed.set(place(visit), change.apply(visit));
        return new MonthPlan(request, state, changed, unplaced);
    }

    private int place(Visit visit) {
        int place = visits.indexOf(visit);
        if (place < 0) {
            throw new NoSuchElementException("not in this plan: " + visit);
        }
        return place;
    }
}
