package app.zhanggui.visit;

import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.work.Progress;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a month takes to plan, and its rest after a bad week. For 500 customers the one shall
 * stay well below 1.5 s, the other below 0.3 s. With {@code -bm ss -wi 0 -i 1 -f 10} it tells how
 * long they take in a program just started.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanBenchmark {
    @Param({"300", "500", "2000"})
    private int customers;

    private PlanRequest request;
    private PlanRequest rest;

    @Setup
    public void gather() {
        request = BusyMonth.of(customers, 1);
        rest = BadWeek.after(MonthPlanner.standard().plan(request, Progress.unwatched())).rest();
    }

    @Benchmark
    public MonthPlan plan() {
        return MonthPlanner.standard().plan(request, Progress.unwatched());
    }

    @Benchmark
    public MonthPlan planAnew() {
        return MonthPlanner.standard().plan(rest, Progress.unwatched());
    }

    @Benchmark
    public PlanSummary figures() {
        return MonthPlanner.forSeconds(0.001).plan(request, Progress.unwatched()).summary();
    }
}
