package app.zhanggui.cli;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchBand;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.visit.plan.MonthPlanner;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code bench}: how fast this machine is with an invented list, in a card file of its own that is
 * thrown away afterwards. Figures for comparison within one run; no limits.
 */
@Command(name = "bench", subcommands = BenchImportVerb.class)
final class BenchVerb implements Runnable {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 2000;
    private static final List<String> QUERIES =
            List.of("h", "hy", "hywj", "5678", "商行", "东门 wj", "zjg", "大街 12");

    @ParentCommand private Cli cli;

    @Option(names = "--customers", paramLabel = "N")
    private int customers = 10_000;

    @Override
    public void run() {
        try (BenchRoom room = BenchRoom.open()) {
            print(measure(room));
        }
    }

    Cli cli() {
        return cli;
    }

    void print(Map<String, Object> figures) {
        if (cli.json()) {
            cli.out().println(Json.of(figures));
        } else {
            figures.forEach((name, figure) -> cli.out().println(name + "\t" + figure));
        }
    }

    private Map<String, Object> measure(BenchRoom room) {
        Progress progress = Progress.unwatched();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("customers", customers);
        SheetWriter.write(SampleList.of(customers), room.list(), progress);
        try (Services services = cli.open(room.data(), Clock.systemDefaultZone())) {
            measureImport(services, room.list(), figures);
            measureFinding(services, figures);
            double planning = BenchRoom.seconds(() -> plan(services));
            figures.put("plan_seconds", planning);
        }
        figures.put("start_to_usable_window_ms", WindowStart.measure(cli.program(), room.data()));
        return figures;
    }

    private void measureImport(Services services, Path list, Map<String, Object> figures) {
        Progress progress = Progress.unwatched();
        SheetFile[] file = new SheetFile[1];
        double reading = BenchRoom.seconds(() -> file[0] = SheetReader.read(list, progress));
        double importing =
                BenchRoom.seconds(
                        () ->
                                services.intake()
                                        .apply(
                                                services.intake()
                                                        .preview(
                                                                file[0],
                                                                IntakeChoices.DEFAULT,
                                                                progress),
                                                progress));
        figures.put("read_seconds", reading);
        figures.put("import_seconds", reading + importing);
        figures.put("import_rows_per_second", Math.round(customers / (reading + importing)));
    }

    private void measureFinding(Services services, Map<String, Object> figures) {
        CardIndex index = services.index();
        CardFilter open = CardFilter.ALL;
        CardFilter narrow =
                open.with(Notch.of(NotchBand.SIZE_MEDIUM)).with(Notch.of(NotchBand.LEVEL_B));
        figures.put("filter_and_counts_ms", percentiles(round -> index.find(narrow)));
        figures.put(
                "search_ms",
                percentiles(
                        round -> index.find(open.withQuery(QUERIES.get(round % QUERIES.size())))));
    }

    private static Object plan(Services services) {
        YearMonth next = YearMonth.now(services.database().clock()).plusMonths(1);
        return MonthPlanner.standard().plan(services.plans().fresh(next), Progress.unwatched());
    }

    /** One timed call. */
    private interface Call {
        Object make(int round);
    }

    /** The 50th and 99th of a hundred calls, in milliseconds, after a warm-up. */
    private static Map<String, Object> percentiles(Call call) {
        int results = 0;
        for (int round = 0; round < WARM_UP; round++) {
            results += call.make(round).hashCode();
        }
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            results += call.make(round) == null ? 1 : 0;
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return Json.object(
                "p50", BenchRoom.rounded(times[ROUNDS / 2]),
                "p99", BenchRoom.rounded(times[ROUNDS * 99 / 100]),
                "check", results);
    }
}
