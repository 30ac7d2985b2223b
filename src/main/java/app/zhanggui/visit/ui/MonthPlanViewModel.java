package app.zhanggui.visit.ui;

import app.zhanggui.print.Pdf;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.MonthPlanPrint;
import app.zhanggui.visit.MonthPlans;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanRules;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.PlanSummary;
import app.zhanggui.visit.RuleStore;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitState;
import app.zhanggui.visit.plan.MonthPlanner;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One month's plan on the screen: making it, changing it, keeping it, printing it (S4-02). */
public final class MonthPlanViewModel {
    private final MonthPlans plans;
    private final RuleStore rules;
    private final MonthPlanner planner;
    private final MonthPlanPrint paper;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<YearMonth> month;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean writing;

    /**
     * A month as it is kept.
     *
     * @param request what a new plan would follow from
     * @param plan empty as long as the month has none
     * @param summary of the plan, if there is one
     */
    public record Shown(
            PlanRequest request, Optional<MonthPlan> plan, Optional<PlanSummary> summary) {
        static Shown of(PlanRequest request, Optional<MonthPlan> plan) {
            return new Shown(request, plan, plan.map(MonthPlan::summary));
        }
    }

    public MonthPlanViewModel(
            MonthPlans plans,
            RuleStore rules,
            MonthPlanner planner,
            MonthPlanPrint paper,
            Jobs jobs,
            Notices notices,
            Clock clock) {
        this.plans = plans;
        this.rules = rules;
        this.planner = planner;
        this.paper = paper;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
        month = new ReadOnlyObjectWrapper<>(YearMonth.now(clock));
    }

    public ReadOnlyObjectProperty<YearMonth> month() {
        return month.getReadOnlyProperty();
    }

    /** Empty until the month is read. */
    public ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    public Optional<MonthPlan> plan() {
        return shown.get().flatMap(Shown::plan);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Goes so many months on, or back. */
    public void turn(int months) {
        open(month.get().plusMonths(months));
    }

    public void open(YearMonth wanted) {
        if (!wanted.equals(month.get())) {
            shown.set(Optional.empty());
            month.set(wanted);
        }
        reload();
    }

    /** Reads the month anew, for something else may have changed it. */
    public void reload() {
        YearMonth wanted = month.get();
        jobs.run(Message.of("visit.job.read"), progress -> read(wanted), this::show);
    }

    /** Something was written, perhaps taken back; what this screen writes itself it knows. */
    public void changedElsewhere() {
        if (!writing && shown.get().isPresent()) {
            reload();
        }
    }

    private Shown read(YearMonth wanted) {
        Optional<MonthPlan> plan = plans.plan(wanted);
        return Shown.of(plan.map(MonthPlan::request).orElseGet(() -> plans.anew(wanted)), plan);
    }

    private void show(Shown read) {
        writing = false;
        if (read.request().month().equals(month.get())) {
            shown.set(Optional.of(read));
        }
    }

    /**
     * Makes the month's plan, or makes it anew: what is pinned or over stays, the rest moves no
     * more than it must.
     */
    public void make() {
        makeFrom(request -> request);
    }

    /** Visits of days gone by of which nobody said what came of them. */
    List<Visit> unticked() {
        return plan().map(plan -> plan.unticked(today())).orElse(List.of());
    }

    /** Makes the plan anew after those visits were made, or were not and are due again. */
    void makeAfter(VisitState unticked) {
        LocalDate today = today();
        makeFrom(
                request ->
                        request.keeping(
                                request.kept().stream()
                                        .map(
                                                visit ->
                                                        visit.isUnticked(today)
                                                                ? visit.inState(unticked)
                                                                : visit)
                                        .toList()));
    }

    private void makeFrom(UnaryOperator<PlanRequest> told) {
        YearMonth wanted = month.get();
        writing = true;
        jobs.run(
                new Jobs.Improving(
                        Message.of("visit.job.plan"), Message.of("visit.job.goodEnough")),
                progress -> asKept(planner.plan(told.apply(plans.anew(wanted)), progress)),
                made -> {
                    show(made);
                    made.summary().ifPresent(this::tell);
                },
                this::unwritten);
    }

    private void tell(PlanSummary summary) {
        int unplaced = summary.needed() - summary.planned();
        notices.done(
                unplaced == 0
                        ? Message.of("visit.plan.made", summary.planned())
                        : Message.of("visit.plan.made.short", summary.planned(), unplaced));
    }

    /** Settles the plan, or opens it again for changes. */
    public void settle(boolean settled) {
        change(plan -> plan.inState(settled ? PlanState.FINAL : PlanState.DRAFT));
    }

    /** Whether visits may be moved; a settled plan must be opened again first. */
    public boolean isOpen() {
        return plan().filter(plan -> plan.state() == PlanState.DRAFT).isPresent();
    }

    /** Changes the plan and keeps it; what the rules refuse is said and changes nothing. */
    public void change(UnaryOperator<MonthPlan> edit) {
        if (!writing) {
            plan().ifPresent(now -> notices.attempt(() -> keep(edit.apply(now))));
        }
    }

    /** Shows the change at once and reads it back when it is kept, or when it could not be. */
    private void keep(MonthPlan changed) {
        writing = true;
        Optional<PlanSummary> figures = shown.get().flatMap(Shown::summary);
        shown.set(Optional.of(new Shown(changed.request(), Optional.of(changed), figures)));
        jobs.run(
                Message.of("visit.job.save"),
                progress -> asKept(changed),
                this::show,
                this::unwritten);
    }

    private Shown asKept(MonthPlan plan) {
        MonthPlan kept = plans.save(plan);
        return Shown.of(kept.request(), Optional.of(kept));
    }

    private void unwritten() {
        writing = false;
        reload();
    }

    /** Keeps the rules of planning; a plan that is there stays until it is made anew. */
    public void follow(PlanRules changed) {
        YearMonth wanted = month.get();
        writing = true;
        jobs.run(
                Message.of("visit.job.save"),
                progress -> {
                    rules.save(changed);
                    return read(wanted);
                },
                read -> {
                    show(read);
                    notices.done(Message.of("visit.rules.saved"));
                },
                this::unwritten);
    }

    /** The sheets of the plan as it stands, if there is one; making them is a job. */
    public Optional<Jobs.Work<Pdf>> sheets() {
        return plan().map(plan -> progress -> paper.pdf(plan, progress));
    }
}
