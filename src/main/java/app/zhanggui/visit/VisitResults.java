package app.zhanggui.visit;

import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.HalfDay;
import app.zhanggui.db.BatchId;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ticking in what came of a day's visits: the visit changes its state, a talk goes onto the card
 * (S0-21), and one put off gets a new place by the rules of the plan.
 */
public final class VisitResults {
    private final MonthPlans plans;
    private final VisitStore visits;
    private final VisitResultStore results;
    private final CustomerStore customers;
    private final Texts texts;

    public VisitResults(
            MonthPlans plans,
            VisitStore visits,
            VisitResultStore results,
            CustomerStore customers,
            Texts texts) {
        this.plans = plans;
        this.visits = visits;
        this.results = results;
        this.customers = customers;
        this.texts = texts;
    }

    /** The visits of a day in the order of its paper, those put off since among them. */
    public List<TickedVisit> on(LocalDate day) {
        return between(day, day);
    }

    /** The same for several days, both the first and the last included. */
    public List<TickedVisit> between(LocalDate first, LocalDate last) {
        Map<VisitId, VisitResult> came =
                results.between(first, last).stream()
                        .collect(Collectors.toMap(VisitResult::visit, Function.identity()));
        List<Visit> planned =
                first.datesUntil(last.plusDays(1))
                        .flatMap(day -> visits.visitsOn(day).stream())
                        .filter(visit -> visit.state() != VisitState.CANCELLED)
                        .toList();
        Map<CustomerId, CardLine> known =
                customers.lines(planned.stream().map(Visit::customer).distinct().toList()).stream()
                        .collect(Collectors.toMap(CardLine::id, Function.identity()));
        return planned.stream()
                .filter(visit -> known.containsKey(visit.customer()))
                .map(
                        visit ->
                                new TickedVisit(
                                        visit,
                                        known.get(visit.customer()),
                                        Optional.ofNullable(came.get(visit.id()))))
                .toList();
    }

    /**
     * Keeps what was ticked, and names that step.
     *
     * @throws UserFault if one put off has no day to go to, or a rule is in the way there
     */
    public BatchId tick(TickedVisit ticked, Tick tick) {
        VisitResult result = result(ticked, tick);
        Optional<Slot> instead =
                tick.outcome() == VisitOutcome.PUT_OFF
                        ? Optional.of(newPlace(ticked, tick))
                        : Optional.empty();
        Optional<ContactRecord> talk =
                tick.outcome().isContact() ? Optional.of(talk(ticked, tick)) : Optional.empty();
        return results.keep(new VisitResultStore.Kept(result, ticked.name(), talk, instead));
    }

    /** Takes the tick off again, and names that step. */
    public BatchId takeBack(TickedVisit ticked) {
        return results.takeBack(ticked.result().orElseThrow(), ticked.name());
    }

    /**
     * Takes a step back.
     *
     * @throws UserFault if it is taken back already
     */
    public UndoReport undo(BatchId step) {
        return results.undo(step);
    }

    private static VisitResult result(TickedVisit ticked, Tick tick) {
        Visit visit = ticked.visit();
        return new VisitResult(
                visit.id(),
                visit.customer(),
                tick.outcome(),
                ticked.planned(),
                tick.happened(),
                tick.note(),
                tick.nextOn(),
                Optional.empty(),
                Optional.empty());
    }

    private ContactRecord talk(TickedVisit ticked, Tick tick) {
        Visit visit = ticked.visit();
        boolean phoned = visit.mode() == Mode.PHONE || tick.outcome() == VisitOutcome.PHONED;
        return new ContactRecord(
                0,
                visit.customer(),
                tick.happened().slot().date(),
                phoned ? Channel.PHONE : Channel.IN_PERSON,
                ticked.customer().contact(),
                texts.say(visit.reason().label()),
                "",
                tick.note().strip(),
                "",
                tick.nextOn(),
                "");
    }

    /** The half-day one put off goes to: the half asked for, else the same half, else the other. */
    private Slot newPlace(TickedVisit ticked, Tick tick) {
        LocalDate day =
                tick.nextOn()
                        .orElseThrow(() -> UserFault.unusable("visit.result.noDay", ticked.name()));
        HalfDay usual = ticked.visit().slot().half();
        HalfDay first = tick.nextHalf().orElse(usual);
        MonthPlan plan = without(ticked, planOf(day));
        Slot wished = new Slot(day, first);
        return Stream.of(wished, new Slot(day, other(first)))
                .limit(tick.nextHalf().isPresent() ? 1 : 2)
                .filter(slot -> objection(plan, ticked.visit(), slot).isEmpty())
                .findFirst()
                .orElseThrow(() -> refusal(plan, ticked.visit(), wished));
    }

    private static HalfDay other(HalfDay half) {
        return half == HalfDay.AM ? HalfDay.PM : HalfDay.AM;
    }

    private static Optional<Message> objection(MonthPlan plan, Visit visit, Slot slot) {
        return plan.objection(new Unplaced(visit.customer(), visit.mode(), Reason.FULL), slot);
    }

    private static UserFault refusal(MonthPlan plan, Visit visit, Slot slot) {
        return new UserFault(UserFault.Kind.UNUSABLE, objection(plan, visit, slot).orElseThrow());
    }

    private MonthPlan planOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return plans.plan(month)
                .orElseGet(
                        () ->
                                new MonthPlan(
                                        plans.anew(month), PlanState.DRAFT, List.of(), List.of()));
    }

    /** What stands where it stood is not in its own way, nor is where it was put off to before. */
    private static MonthPlan without(TickedVisit ticked, MonthPlan plan) {
        List<VisitId> own =
                Stream.concat(
                                Stream.of(ticked.visit().id()),
                                ticked.result().flatMap(VisitResult::movedTo).stream())
                        .toList();
        MonthPlan left = plan;
        for (Visit visit : plan.visits()) {
            if (own.contains(visit.id())) {
                left = left.without(visitLike(left, visit.id()));
            }
        }
        return left;
    }

    /** Visits are numbered anew whenever one goes. */
    private static Visit visitLike(MonthPlan plan, VisitId id) {
        return plan.visits().stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
