package app.zhanggui.cli;

import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.sheet.BareReading;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code bench import}: how long a list takes from the file to the cards, beside a bare streaming
 * read of the same file by POI in the same run. The list is invented, or one of the owner's.
 */
@Command(name = "import")
final class BenchImportVerb implements Runnable {
    private final Progress progress = Progress.unwatched();

    @ParentCommand private BenchVerb bench;

    @Option(names = "--rows", paramLabel = "N")
    private int rows = 100_000;

    @Parameters(arity = "0..1", paramLabel = "FILE.xlsx")
    private Path file;

    @Override
    public void run() {
        try (BenchRoom room = BenchRoom.open()) {
            Path list = file == null ? room.list() : file;
            if (file == null) {
                SheetWriter.write(SampleList.of(rows), list, progress);
            }
            bench.print(measure(room, list));
        }
    }

    private Map<String, Object> measure(BenchRoom room, Path list) {
        double first = BenchRoom.seconds(() -> cells(list));
        double bare = Math.min(first, BenchRoom.seconds(() -> cells(list)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("cells", cells(list));
        figures.put("bare_read_seconds", bare);
        try (Services services = bench.cli().open(room.data(), Clock.systemDefaultZone())) {
            double whole = measureImport(services, list, figures);
            figures.put("whole_seconds", BenchRoom.rounded(whole));
            figures.put("times_bare_read", BenchRoom.rounded(whole / bare));
        }
        return figures;
    }

    private double measureImport(Services services, Path list, Map<String, Object> figures) {
        SheetFile[] read = new SheetFile[1];
        IntakePreview[] preview = new IntakePreview[1];
        ImportResult[] result = new ImportResult[1];
        double reading = BenchRoom.seconds(() -> read[0] = SheetReader.read(list, progress));
        double previewing =
                BenchRoom.seconds(
                        () ->
                                preview[0] =
                                        services.intake()
                                                .preview(read[0], IntakeChoices.DEFAULT, progress));
        double applying =
                BenchRoom.seconds(() -> result[0] = services.intake().apply(preview[0], progress));
        double whole = reading + previewing + applying;
        figures.put("read_seconds", reading);
        figures.put("preview_seconds", previewing);
        figures.put("apply_seconds", applying);
        figures.put("customers", result[0].created());
        figures.put("rows_per_second", Math.round(result[0].created() / whole));
        return whole;
    }

    private static long cells(Path list) {
        try {
            return BareReading.cells(list);
        } catch (IOException notXlsx) {
            throw UserFault.unusable("cli.bench.xlsx", list.getFileName().toString());
        }
    }
}
