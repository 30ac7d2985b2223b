package app.zhanggui.visit;

import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.work.Progress;
import java.time.YearMonth;
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

/** How long a month takes to plan; 300 to 500 customers shall stay well below 1.5 s. */
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

    @Setup
    public void gather() {
        request =
                PlanRequest.of(
                                YearMonth.of(2026, 12),
                                Clients.some(customers, 1),
                                WorkCalendar.bundled())
                        .with(new Capacity(8, 20));
    }

    @Benchmark
    public MonthPlan plan() {
        return MonthPlanner.standard().plan(request, Progress.unwatched());
    }

    @Benchmark
    public PlanSummary figures() {
        return MonthPlanner.forSeconds(0.001).plan(request, Progress.unwatched()).summary();
    }
}
