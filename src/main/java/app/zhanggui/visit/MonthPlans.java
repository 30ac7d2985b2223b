package app.zhanggui.visit;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.Customer;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.TalkStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gathers what a month's plan follows from, and brings stored plans back with it. Planning itself
 * asks the card file nothing.
 */
public final class MonthPlans {
    private static final List<CardField> REGIONS =
            List.of(CardField.REGION, CardField.DISTRICT, CardField.CITY);

    private final CustomerStore customers;
    private final TalkStore talks;
    private final VisitStore visits;
    private final RuleStore rules;
    private final CalendarStore days;
    private final Occasions occasions;
    private final Clock clock;

    public MonthPlans(
            CustomerStore customers,
            TalkStore talks,
            VisitStore visits,
            RuleStore rules,
            CalendarStore days,
            Occasions occasions,
            Clock clock) {
        this.customers = customers;
        this.talks = talks;
        this.visits = visits;
        this.rules = rules;
        this.days = days;
        this.occasions = occasions;
        this.clock = clock;
    }

    /** The stored plan of a month, with its figures as of today's cards and rules. */
    public Optional<MonthPlan> plan(YearMonth month) {
        return visits.readTogether(
                () ->
                        visits.stored(month)
                                .map(stored -> plan(request(month, Optional.of(stored)), stored)));
    }

    /** The month's plan, or one with nothing in it yet, to put single visits into. */
    public MonthPlan planOrNew(YearMonth month) {
        return plan(month)
                .orElseGet(
                        () -> new MonthPlan(fresh(month), PlanState.DRAFT, List.of(), List.of()));
    }

    /**
     * What to plan a month from as if for the first time; only pinned visits, and those that are
     * over or no longer to come, stay.
     */
    public PlanRequest fresh(YearMonth month) {
        return anew(month).near(List.of());
    }

    /** What to plan a month anew from: like {@link #fresh}, but close to the stored plan. */
    public PlanRequest anew(YearMonth month) {
        return visits.readTogether(() -> request(month, visits.stored(month)));
    }

    /** What to plan a month from if there were this customer alone; empty if it is gone. */
    Optional<PlanRequest> alone(CustomerId customer, YearMonth month) {
        return customers
                .card(customer)
                .map(
                        card ->
                                client(card, lastContact(customer))
                                        .with(rules.cardRule(customer))
                                        .with(
                                                occasions(
                                                        card,
                                                        month,
                                                        occasions
                                                                .in(month)
                                                                .getOrDefault(
                                                                        customer, List.of()))))
                .map(
                        client ->
                                PlanRequest.of(month, List.of(client), days.calendar())
                                        .with(rules.rules()));
    }

    private Optional<LocalDate> lastContact(CustomerId customer) {
        Stream<LocalDate> told = talks.of(customer).stream().map(ContactRecord::on);
        Stream<LocalDate> done =
                visits.visits(customer).stream()
                        .filter(visit -> visit.state() == VisitState.DONE)
                        .map(visit -> visit.slot().date());
        return Stream.concat(told, done).max(Comparator.naturalOrder());
    }

    /** Stores the plan in place of the earlier one and returns it as stored. */
    public MonthPlan save(MonthPlan plan) {
        visits.save(plan);
        VisitStore.Stored stored = visits.stored(plan.month()).orElseThrow();
        return plan(follows(plan.request(), stored), stored);
    }

    private PlanRequest request(YearMonth month, Optional<VisitStore.Stored> stored) {
        PlanRequest first =
                PlanRequest.of(month, clients(month), days.calendar())
                        .starting(firstDayToPlan(month))
                        .with(rules.rules());
        return stored.map(earlier -> follows(first, earlier)).orElse(first);
    }

    /** The request that goes on from a stored plan. */
    private static PlanRequest follows(PlanRequest request, VisitStore.Stored stored) {
        List<Visit> kept =
                stored.visits().stream().filter(visit -> stays(visit, request.from())).toList();
        return request.seeded(stored.seed()).keeping(kept).near(stored.visits());
    }

    private static MonthPlan plan(PlanRequest request, VisitStore.Stored stored) {
        return new MonthPlan(request, stored.state(), stored.visits(), stored.unplaced());
    }

    /** A month that has begun is planned from today on; any other one whole. */
    private LocalDate firstDayToPlan(YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        return YearMonth.from(today).equals(month) ? today : month.atDay(1);
    }

    private static boolean stays(Visit visit, LocalDate from) {
        return visit.pinned()
                || visit.state() != VisitState.PLANNED
                || visit.slot().date().isBefore(from);
    }

    private List<Client> clients(YearMonth month) {
        Map<CustomerId, LocalDate> lastContacts = new HashMap<>(talks.last());
        visits.lastDone().forEach((id, day) -> lastContacts.merge(id, day, MonthPlans::later));
        Map<CustomerId, CardRule> cardRules = rules.cardRules();
        Map<CustomerId, List<Occasion>> known = occasions.in(month);
        return customers.cards().stream()
                .map(
                        card ->
                                client(card, Optional.ofNullable(lastContacts.get(card.id())))
                                        .with(rule(card, cardRules))
                                        .with(
                                                occasions(
                                                        card,
                                                        month,
                                                        known.getOrDefault(card.id(), List.of()))))
                .toList();
    }

    /** Who was given up stays known, for the visits that were made (S1-09). */
    private static CardRule rule(CustomerCard card, Map<CustomerId, CardRule> rules) {
        boolean givenUp = card.customer().archive().isArchived();
        return givenUp ? CardRule.LEFT_ALONE : rules.getOrDefault(card.id(), CardRule.NONE);
    }

    /**
     * Everybody overdue today, the longest first, as {@link Overdue#on}; of cards that are at hand,
     * so that the card file is asked for rules and visits only. Who was given up is left alone.
     */
    public List<Overdue> overdue(Collection<CardLine> cards) {
        LocalDate today = LocalDate.now(clock);
        Map<CustomerId, LocalDate> done = visits.lastDone();
        Map<CustomerId, CardRule> cardRules = rules.cardRules();
        List<Client> known =
                cards.stream()
                        .filter(card -> !card.customer().archive().isArchived())
                        .map(card -> client(card, Optional.ofNullable(done.get(card.id()))))
                        .map(one -> one.with(cardRules.getOrDefault(one.id(), CardRule.NONE)))
                        .filter(one -> one.lastContact().isPresent())
                        .toList();
        return Overdue.on(
                today,
                PlanRequest.of(YearMonth.from(today), known, days.calendar()).with(rules.rules()));
    }

    private static Client client(CardLine card, Optional<LocalDate> visited) {
        return client(
                card.customer(),
                Stream.concat(card.lastContact().stream(), visited.stream())
                        .max(Comparator.naturalOrder()));
    }

    private static List<Occasion> occasions(
            CustomerCard card, YearMonth month, List<Occasion> known) {
        if (card.customer().archive().isArchived()) {
            return List.of();
        }
        List<Occasion> all = new ArrayList<>(known);
        all.addAll(CardOccasions.of(card, month));
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Client client(CustomerCard card, Optional<LocalDate> lastContact) {
        return client(card.customer(), lastContact);
    }

    private static Client client(Customer customer, Optional<LocalDate> lastContact) {
        return new Client(
                customer.id(),
                customer.name(),
                region(customer),
                customer.standing(),
                customer.wishes(),
                lastContact);
    }

    private static String region(Customer customer) {
        return REGIONS.stream()
                .map(customer::fact)
                .filter(region -> !region.isBlank())
                .findFirst()
                .orElse("");
    }
}
