package app.zhanggui.visit;

import app.zhanggui.customer.CustomerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One customer's visits, for its card: how often, when next, what is planned, what came of it. */
public final class CardVisits {
    private final MonthPlans plans;
    private final VisitStore visits;
    private final VisitResultStore results;
    private final Clock clock;

    /**
     * What there is to know.
     *
     * @param rule how often, by the card's own rule, its wish or its class
     * @param ofClass how often the class is
     * @param due when the next contact is due; empty if none is, or there never was one
     * @param toCome planned visits, in order of time
     * @param gone earlier ones, the newest first
     */
    public record Page(
            Client client,
            Audience audience,
            FrequencyRule rule,
            FrequencyRule ofClass,
            Optional<LocalDate> due,
            List<Visit> toCome,
            List<Gone> gone) {}

    /** A visit of a day gone by, and what was ticked beside it. */
    public record Gone(Visit visit, Optional<VisitResult> result) {}

    public CardVisits(MonthPlans plans, VisitStore visits, VisitResultStore results, Clock clock) {
        this.plans = plans;
        this.visits = visits;
        this.results = results;
        this.clock = clock;
    }

    /** All of it; empty if the customer is gone. */
    public Optional<Page> of(CustomerId customer) {
        return plans.alone(customer, YearMonth.now(clock)).map(this::page);
    }

    private Page page(PlanRequest request) {
        Client client = request.clients().get(0);
        VisitRules rules = new VisitRules(request);
        List<Visit> all = visits.visits(client.id());
        return new Page(
                client,
                rules.audience(client),
                rules.frequency(client),
                request.rules().of(rules.audience(client)),
                Overdue.of(rules, client).map(Overdue::due),
                all.stream().filter(this::isToCome).toList(),
                all.stream()
                        .filter(visit -> !isToCome(visit) && visit.state() != VisitState.CANCELLED)
                        .sorted(Comparator.comparing(Visit::slot).reversed())
                        .map(visit -> new Gone(visit, results.of(visit.id())))
                        .toList());
    }

    private boolean isToCome(Visit visit) {
        return visit.state() == VisitState.PLANNED
                && !visit.slot().date().isBefore(LocalDate.now(clock));
    }

    /** The plan a visit stands in, for the reasons of its place. */
    public Optional<MonthPlan> planOf(Visit visit) {
        return plans.plan(YearMonth.from(visit.slot().date()))
                .filter(plan -> plan.visits().contains(visit));
    }
}
