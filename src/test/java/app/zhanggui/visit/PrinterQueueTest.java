package app.zhanggui.visit;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Pages;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.print.Printers;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/**
 * A day's paper through a real queue: CUPS with its PDF printer, where there is one. Nothing is
 * installed for it and no queue is made; without them it says so and is skipped.
 */
class PrinterQueueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DPI = 127;
    private static final int DARK = 128;

    private final VisitPrint print =
            new VisitPrint(
                    new HtmlTemplates(),
                    new PdfMaker(),
                    Texts.chinese(),
                    Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneId.of("UTC")));

    @Test
    void whatComesOutOfTheQueueIsWhatThePreviewShowed() throws Exception {
        Path folder = outputOfPdfPrinter();
        String queue = pdfQueue();
        Pdf pdf = print.day(DAY, DayVisits.full(DAY, 5, 0), Progress.unwatched());
        Instant asked = Instant.now();

        new Printers().print(pdf, queue);

        Pdf printed = printed(folder, asked);
        assertThat(printed.pages()).isEqualTo(pdf.pages());
        assertThat(edges(printed))
                .zipSatisfy(edges(pdf), (out, seen) -> assertThat(out).isCloseTo(seen, within(1)));
    }

    private static String pdfQueue() {
        Optional<String> queue =
                new Printers()
                        .names().stream()
                                .filter(name -> name.toLowerCase().contains("pdf"))
                                .findFirst();
        assumeTrue(queue.isPresent(), "skipped: no CUPS queue with a PDF printer here");
        return queue.get();
    }

    /** Where the PDF printer puts its files for whoever runs this. */
    private static Path outputOfPdfPrinter() {
        Path home = Path.of(System.getProperty("user.home"), "PDF");
        Path nobody = Path.of("/var/spool/cups-pdf/ANONYMOUS");
        Path folder = Files.isDirectory(home) ? home : nobody;
        assumeTrue(Files.isReadable(folder), "skipped: no CUPS with a PDF printer here");
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        }
    }

    /** The file the queue wrote, once it is whole. */
    private static Pdf printed(Path folder, Instant asked) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
            while (System.nanoTime() < until) {
                for (Path file : files(folder)) {
                    Optional<Pdf> whole = read(file);
                    if (isNew(file, asked) && whole.isPresent()) {
                        return whole.get();
                    }
                }
                Optional.ofNullable(watch.poll(1, TimeUnit.SECONDS)).ifPresent(WatchKey::reset);
            }
        }
        throw new AssertionError("nothing came out of the queue");
    }

    /** A file of an earlier day of the same name is written over. */
    private static boolean isNew(Path file, Instant asked) throws IOException {
        return !Files.getLastModifiedTime(file).toInstant().isBefore(asked);
    }

    private static Optional<Pdf> read(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Optional.of(
                    new Pdf("printed", Files.readAllBytes(file), document.getNumberOfPages()));
        } catch (IOException unfinished) {
            return Optional.empty();
        }
    }

    /** Left, right, top and bottom of what is printed on the first sheet, in millimetres. */
    private static List<Integer> edges(Pdf pdf) {
        BufferedImage page = new Pages().pictures(pdf, DPI, Progress.unwatched()).get(0);
        int[] edges = {page.getWidth(), 0, page.getHeight(), 0};
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                if ((page.getRGB(x, y) & 0xFF) < DARK) {
                    edges[0] = Math.min(edges[0], x);
                    edges[1] = Math.max(edges[1], x);
                    edges[2] = Math.min(edges[2], y);
                    edges[3] = Math.max(edges[3], y);
                }
            }
        }
        return IntStream.of(edges).mapToObj(dot -> Math.round(dot * 25.4f / DPI)).toList();
    }
}
