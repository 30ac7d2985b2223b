package app.zhanggui.visit.plan;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import app.zhanggui.visit.BadWeek;
import app.zhanggui.visit.BusyMonth;
import app.zhanggui.visit.ByHand;
import app.zhanggui.visit.Demand;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanState;
import app.zhanggui.visit.Reason;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.Wish;
import app.zhanggui.work.Progress;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * What our month costs beside the first free slot, greedy, and Timefold with equal or more time.
 * Time is that of the thread, so that a busy machine makes no difference. Run by hand; the
 * arguments are numbers of customers.
 */
public final class Yardstick {
    private Yardstick() {}

    public static void main(String[] sizes) {
        for (String size : sizes) {
            compare(Integer.parseInt(size));
        }
    }

    private static void compare(int customers) {
        PlanRequest request = request(customers);
        Puzzle puzzle = new Puzzle(request);
        System.out.printf(
                "%d customers, %d wishes, %d visits and %d calls a half-day%n",
                customers,
                puzzle.wishes.size(),
                request.capacity().visits(),
                request.capacity().calls());
        tell("first free slot", request, () -> byHand(request));
        tell("greedy", request, () -> greedy(puzzle));
        for (double seconds : new double[] {0.1, 1, 1, 5}) {
            tell("own " + seconds, request, () -> own(request, seconds));
        }
        for (LocalSearchType type :
                List.of(LocalSearchType.TABU_SEARCH, LocalSearchType.LATE_ACCEPTANCE)) {
            tell("Timefold 1 s " + type, request, () -> timefold(puzzle, type, 1));
            tell("Timefold 15 s " + type, request, () -> timefold(puzzle, type, 15));
        }
        afterABadWeek(request);
    }

    private static void afterABadWeek(PlanRequest request) {
        BadWeek week = BadWeek.after(own(request, 1));
        PlanRequest rest = week.rest();
        for (int time = 1; time <= 5; time++) {
            MonthPlan anew = tell("own, anew", rest, () -> standard(rest));
            System.out.printf("moved %.1f %% of the other visits%n", 100 * week.moved(anew));
        }
    }

    private static MonthPlan standard(PlanRequest request) {
        return MonthPlanner.standard().plan(request, Progress.unwatched());
    }

    /** Prospects get no share of their own, which is ours alone. */
    private static PlanRequest request(int customers) {
        PlanRequest request = BusyMonth.of(customers, 1);
        return request.with(request.planRules().withProspectPercent(0));
    }

    private static MonthPlan byHand(PlanRequest request) {
        List<Visit> visits = ByHand.plan(request);
        List<Wish> left = new ArrayList<>(Demand.of(request));
        for (Visit visit : visits) {
            left.remove(
                    left.stream()
                            .filter(
                                    wish ->
                                            wish.mode() == visit.mode()
                                                    && wish.client().id().equals(visit.customer()))
                            .findFirst()
                            .orElseThrow());
        }
        return new MonthPlan(
                request,
                PlanState.DRAFT,
                visits,
                left.stream()
                        .map(w -> new Unplaced(w.client().id(), w.mode(), Reason.FULL))
                        .toList());
    }

    private static MonthPlan greedy(Puzzle puzzle) {
        Assignment assignment = new Assignment(puzzle);
        new Greedy(puzzle, assignment).fill();
        return plan(puzzle, assignment);
    }

    private static MonthPlan own(PlanRequest request, double seconds) {
        return MonthPlanner.forSeconds(seconds).plan(request, Progress.unwatched());
    }

    private static MonthPlan plan(Puzzle puzzle, Assignment assignment) {
        Outcome outcome = new Outcome(puzzle, assignment);
        return new MonthPlan(puzzle.request, PlanState.DRAFT, outcome.visits(), outcome.unplaced());
    }

    private static MonthPlan timefold(Puzzle puzzle, LocalSearchType type, int seconds) {
        Solver<TimefoldMonth> solver =
                SolverFactory.<TimefoldMonth>create(
                                new SolverConfig()
                                        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                                        .withSolutionClass(TimefoldMonth.class)
                                        .withEntityClasses(TimefoldVisit.class)
                                        .withConstraintProviderClass(TimefoldRules.class)
                                        .withPhases(
                                                new ConstructionHeuristicPhaseConfig(),
                                                new LocalSearchPhaseConfig()
                                                        .withLocalSearchType(type)))
                        .buildSolver();
        AtomicBoolean over = new AtomicBoolean();
        Thread watch = stopAfter(solver, seconds, over);
        TimefoldMonth solved = solver.solve(TimefoldMonth.of(puzzle));
        over.set(true);
        watch.interrupt();
        Assignment assignment = new Assignment(puzzle);
        for (TimefoldVisit visit : solved.visits()) {
            if (visit.slot() != null) {
                assignment.place(visit.wish(), visit.slot().number());
            }
        }
        return plan(puzzle, assignment);
    }

    /** Stops it when its thread, this one, has worked so many seconds. */
    private static Thread stopAfter(Solver<TimefoldMonth> solver, int seconds, AtomicBoolean over) {
        long solving = Thread.currentThread().getId();
        long end = worked(solving) + seconds * 1_000_000_000L;
        Thread watch =
                new Thread(
                        () -> {
                            while (!over.get() && worked(solving) < end) {
                                try {
                                    Thread.sleep(10);
                                } catch (InterruptedException enough) {
                                    return;
                                }
                            }
                            solver.terminateEarly();
                        });
        watch.start();
        return watch;
    }

    private static long worked(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private static MonthPlan tell(String name, PlanRequest request, Supplier<MonthPlan> made) {
        long before = worked(Thread.currentThread().getId());
        MonthPlan plan = made.get();
        long millis = (worked(Thread.currentThread().getId()) - before) / 1_000_000;
        System.out.printf(
                "%-32s cost %7d  unplaced %3d  region half-days %4d  broken %d  %5d ms%n",
                name,
                MonthPlanner.cost(plan).total(),
                plan.unplaced().size(),
                plan.summary().regionHalfDays(),
                plan.brokenRules().size(),
                millis);
        return plan;
    }
}
