package app.zhanggui.visit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Pages;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day's paper through a real queue, where the machine has CUPS and a driver that makes PDF; else
 * it says so and is skipped.
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

    @TempDir private Path folder;

    @Test
    void what_comes_out_of_the_queue_is_what_the_preview_showed() throws Exception {
        assumeTrue(PaperQueue.isPossible(), "skipped: no CUPS with a PDF driver here");
        Pdf pdf = print.day(DAY, DayVisits.full(DAY, 5, 0), Progress.unwatched());
        try (PaperQueue queue = PaperQueue.in(folder)) {
            queue.print(pdf);

            Pdf printed = printed(queue);
            assertThat(printed.pages()).isEqualTo(pdf.pages());
            assertThat(edges(printed))
                    .zipSatisfy(
                            edges(pdf), (out, seen) -> assertThat(out).isCloseTo(seen, within(1)));
        }
    }

    /** The file the queue wrote, once it is whole. */
    private Pdf printed(PaperQueue queue) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, ENTRY_CREATE, ENTRY_MODIFY);
            while (System.nanoTime() < until) {
                Optional<Pdf> whole = read(queue.printed());
                if (whole.isPresent()) {
                    return whole.get();
                }
                Optional.ofNullable(watch.poll(1, TimeUnit.SECONDS)).ifPresent(WatchKey::reset);
            }
        }
        throw new AssertionError("nothing came out of the queue: " + queue.log());
    }

    /** Printers want words before and after the PDF; one still being written has no end. */
    private static Optional<Pdf> read(Path file) throws IOException {
        String sent = Files.exists(file) ? Files.readString(file, ISO_8859_1) : "";
        int end = sent.lastIndexOf("%%EOF");
        if (end < 0) {
            return Optional.empty();
        }
        byte[] bytes = sent.substring(sent.indexOf("%PDF-"), end + 5).getBytes(ISO_8859_1);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return Optional.of(new Pdf("printed", bytes, document.getNumberOfPages()));
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
