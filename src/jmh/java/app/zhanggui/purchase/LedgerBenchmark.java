package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 100,000 purchases of 10,000 customers: changing a limit of the classes must feel instant. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LedgerBenchmark {
    private static final int PURCHASES = 100_000;
    private static final int CUSTOMERS = 10_000;
    private static final int DAYS = 800;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private List<Ledger.Entry> entries;
    private Ledger ledger;

    @Setup(Level.Trial)
    public void fill() {
        Random dice = new Random(7);
        entries = new ArrayList<>(PURCHASES);
        for (int i = 0; i < PURCHASES; i++) {
            int day = (int) TODAY.toEpochDay() - dice.nextInt(DAYS);
            entries.add(new Ledger.Entry(dice.nextInt(CUSTOMERS), day, dice.nextInt(500_000)));
        }
        ledger = new Ledger(entries);
    }

    @Benchmark
    public Ledger build() {
        return new Ledger(entries);
    }

    @Benchmark
    public Map<CustomerId, Money> amountsOfTwelveMonths() {
        return ledger.amounts(Span.months(12, TODAY));
    }

    @Benchmark
    public Map<CustomerId, Rhythm> rhythms() {
        return ledger.rhythms();
    }
}
