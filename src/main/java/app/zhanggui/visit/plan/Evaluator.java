package app.zhanggui.visit.plan;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Client;
import app.zhanggui.visit.Mode;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one place that says what a plan costs. It works everything out from the visits alone; the
 * search keeps the same figures up by differences, and a test holds the two together.
 */
final class Evaluator {
    private final PlanRequest request;
    private final VisitRules rules;
    private final Map<CustomerId, Client> clients = new HashMap<>();
    private final Map<Contact, Set<Slot>> previous = new HashMap<>();

    Evaluator(PlanRequest request) {
        this.request = request;
        rules = new VisitRules(request);
        request.clients().forEach(client -> clients.put(client.id(), client));
        for (Visit visit : request.previous()) {
            previous.computeIfAbsent(Contact.of(visit), contact -> new HashSet<>())
                    .add(visit.slot());
        }
    }

    PlanCost cost(Collection<Visit> visits, Collection<Unplaced> unplaced) {
        List<Visit> standing = visits.stream().filter(Visit::takesRoom).toList();
        Map<SoftRule, Long> costs = new EnumMap<>(SoftRule.class);
        costs.put(SoftRule.REGION_PER_HALF_DAY, regionsPerHalfDay(standing));
        costs.put(SoftRule.REGION_PER_DAY, regionsPerDay(standing));
        rhythm(standing, costs);
        costs.put(SoftRule.BALANCE, balance(standing));
        costs.put(SoftRule.PLACED, placed(unplaced));
        costs.put(SoftRule.SHARED_LACK, sharedLack(unplaced));
        costs.put(SoftRule.PROSPECT_SHARE, prospectShare(standing, unplaced));
        for (Visit visit : standing) {
            Client client = clients.get(visit.customer());
            costs.merge(SoftRule.WISHED_DAY, wishedDay(client, visit.slot()), Long::sum);
            costs.merge(SoftRule.WISHED_HALF, wishedHalf(client, visit.slot()), Long::sum);
            costs.merge(
                    SoftRule.CLASS_HALF, classHalf(client, visit.mode(), visit.slot()), Long::sum);
            Set<Slot> before = previousSlots(client, visit.mode());
            costs.merge(
                    SoftRule.SAME_DAY_AS_BEFORE, sameDayAsBefore(before, visit.slot()), Long::sum);
            costs.merge(
                    SoftRule.SAME_HALF_AS_BEFORE,
                    sameHalfAsBefore(before, visit.slot()),
                    Long::sum);
        }
        return new PlanCost(costs);
    }

    /** What a visit costs by its slot alone, whatever else is planned. */
    int bySlotAlone(Client client, Mode mode, Slot slot) {
        Set<Slot> before = previousSlots(client, mode);
        return (int)
                (wishedDay(client, slot)
                        + wishedHalf(client, slot)
                        + classHalf(client, mode, slot)
                        + sameDayAsBefore(before, slot)
                        + sameHalfAsBefore(before, slot));
    }

    private long regionsPerHalfDay(Collection<Visit> visits) {
        return SoftRule.REGION_PER_HALF_DAY.cost()
                * distinct(visits, visit -> new Stay(visit.slot(), region(visit)));
    }

    private long regionsPerDay(Collection<Visit> visits) {
        return SoftRule.REGION_PER_DAY.cost()
                * distinct(visits, visit -> new Stay(visit.slot().date(), region(visit)));
    }

    /** What each customer's days cost by themselves. */
    private void rhythm(Collection<Visit> visits, Map<SoftRule, Long> costs) {
        Map<CustomerId, Integer> days = new HashMap<>();
        visits.forEach(
                visit ->
                        days.merge(
                                visit.customer(),
                                Spacing.bit(visit.slot().date().getDayOfMonth()),
                                (some, more) -> some | more));
        for (Client client : request.clients()) {
            Rhythm rhythm = Rhythm.of(request, rules, client);
            int of = days.getOrDefault(client.id(), 0);
            costs.merge(SoftRule.SPACING, (long) rhythm.spacing(of), Long::sum);
            costs.merge(SoftRule.TOO_SOON, (long) rhythm.tooSoon(of), Long::sum);
            costs.merge(SoftRule.TOO_LATE, (long) rhythm.tooLate(of), Long::sum);
            costs.merge(SoftRule.OCCASION, (long) rhythm.occasions(of), Long::sum);
        }
    }

    private static long balance(Collection<Visit> visits) {
        return visits.stream()
                .collect(
                        Collectors.groupingBy(
                                visit -> new Load(visit.slot(), visit.mode()),
                                Collectors.counting()))
                .values()
                .stream()
                .mapToLong(load -> SoftRule.BALANCE.cost() * load * load)
                .sum();
    }

    private long placed(Collection<Unplaced> unplaced) {
        return unplaced.stream()
                .mapToLong(wish -> lack(audience(clients.get(wish.customer()))))
                .sum();
    }

    private static long sharedLack(Collection<Unplaced> unplaced) {
        return unplaced.stream()
                .collect(Collectors.groupingBy(Unplaced::customer, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(missing -> SoftRule.SHARED_LACK.cost() * missing * missing)
                .sum();
    }

    /** Visits in person to prospects that are wished for and lie within their share. */
    private long prospectShare(Collection<Visit> visits, Collection<Unplaced> unplaced) {
        long placed =
                visits.stream()
                        .filter(visit -> isForProspect(visit.customer(), visit.mode()))
                        .count();
        long wished =
                placed
                        + unplaced.stream()
                                .filter(wish -> isForProspect(wish.customer(), wish.mode()))
                                .count();
        return shareMissing(Math.min(wished, prospectRoom(request)), placed);
    }

    static long shareMissing(long target, long placed) {
        return SoftRule.PROSPECT_SHARE.cost() * Math.max(0, target - placed);
    }

    /** How many visits of the month are set aside for prospects. */
    static long prospectRoom(PlanRequest request) {
        long room = 0;
        for (LocalDate day : request.calendar().workdays(request.month())) {
            for (HalfDay half : HalfDay.values()) {
                room += request.capacity(new Slot(day, half)).visits();
            }
        }
        return room * request.planRules().prospectPercent() / 100;
    }

    private boolean isForProspect(CustomerId customer, Mode mode) {
        return mode == Mode.IN_PERSON && audience(clients.get(customer)).isProspect();
    }

    private static long wishedDay(Client client, Slot slot) {
        boolean missed =
                client.wishes()
                        .weekday()
                        .filter(day -> day != slot.date().getDayOfWeek())
                        .isPresent();
        return missed ? SoftRule.WISHED_DAY.cost() : 0;
    }

    private static long wishedHalf(Client client, Slot slot) {
        boolean missed = client.wishes().half().filter(half -> half != slot.half()).isPresent();
        return missed ? SoftRule.WISHED_HALF.cost() : 0;
    }

    /** Of visits only: a call suits the class at any time. */
    private long classHalf(Client client, Mode mode, Slot slot) {
        boolean missed =
                mode == Mode.IN_PERSON
                        && client.wishes().half().isEmpty()
                        && rules.frequency(client)
                                .half()
                                .liked()
                                .filter(half -> half != slot.half())
                                .isPresent();
        return missed ? SoftRule.CLASS_HALF.cost() : 0;
    }

    private static long sameDayAsBefore(Set<Slot> before, Slot slot) {
        boolean moved = !before.isEmpty() && !isOnDay(before, slot);
        return moved ? SoftRule.SAME_DAY_AS_BEFORE.cost() : 0;
    }

    private static long sameHalfAsBefore(Set<Slot> before, Slot slot) {
        boolean moved = isOnDay(before, slot) && !before.contains(slot);
        return moved ? SoftRule.SAME_HALF_AS_BEFORE.cost() : 0;
    }

    private static boolean isOnDay(Set<Slot> before, Slot slot) {
        return before.stream().anyMatch(other -> other.date().equals(slot.date()));
    }

    static int lack(Audience audience) {
        return SoftRule.PLACED.cost() * audience.weight();
    }

    private Audience audience(Client client) {
        return rules.audience(client);
    }

    private Set<Slot> previousSlots(Client client, Mode mode) {
        return previous.getOrDefault(new Contact(client.id(), mode), Set.of());
    }

    private String region(Visit visit) {
        return clients.get(visit.customer()).region();
    }

    /** Calls do not travel. */
    private static long distinct(Collection<Visit> visits, Function<Visit, Stay> stay) {
        return visits.stream()
                .filter(visit -> visit.mode() == Mode.IN_PERSON)
                .map(stay)
                .distinct()
                .count();
    }

    private record Stay(Object when, String region) {}

    private record Load(Slot slot, Mode mode) {}

    private record Contact(CustomerId customer, Mode mode) {
        static Contact of(Visit visit) {
            return new Contact(visit.customer(), visit.mode());
        }
    }
}
