package app.zhanggui.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.zhanggui.print.Pdf;
import app.zhanggui.print.Printers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A CUPS of one's own, of the same programs as the system's but with its own folder and port: one
 * queue of a real driver, whose printer is a file. The system's queues are left alone, and neither
 * root nor a network is needed.
 */
final class PaperQueue implements AutoCloseable {
    private static final Path CUPSD = Path.of("/usr/sbin/cupsd");
    private static final Path LPADMIN = Path.of("/usr/sbin/lpadmin");
    private static final Path LPR = Path.of("/usr/bin/lpr");
    private static final Path DRIVER =
            Path.of("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd");
    private static final String QUEUE = "shop";
    private static final int TRIES = 20;

    private final Path folder;
    private final int port;
    private final Process cups;

    private PaperQueue(Path folder, int port, Process cups) {
        this.folder = folder;
        this.port = port;
        this.cups = cups;
    }

    /** Whether this machine has the programs for it. */
    static boolean isPossible() {
        return Stream.of(CUPSD, LPADMIN, LPR, DRIVER).allMatch(Files::exists);
    }

    /** A queue that takes jobs. */
    static PaperQueue in(Path folder) throws Exception {
        Path place = room(folder);
        int port = freePort();
        Files.writeString(place.resolve("cupsd.conf"), daemon(port));
        Files.writeString(place.resolve("cups-files.conf"), files(place));
        Process cups =
                new ProcessBuilder(
                                CUPSD.toString(),
                                "-f",
                                "-c",
                                place.resolve("cupsd.conf").toString(),
                                "-s",
                                place.resolve("cups-files.conf").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(place.resolve("cupsd.out").toFile())
                        .start();
        PaperQueue queue = new PaperQueue(place, port, cups);
        queue.add();
        return queue;
    }

    /** Filters run as another user when root starts them: they must reach the spool. */
    private static Path room(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        for (String name : List.of("ppd", "spool", "cache", "state")) {
            Files.createDirectory(folder.resolve(name));
        }
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwxrwxrwx"));
        return folder;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String daemon(int port) {
        return String.join(
                "\n",
                "Listen localhost:" + port,
                "LogLevel info",
                "Browsing Off",
                "DefaultAuthType None",
                "<Location />",
                "  Order allow,deny",
                "  Allow all",
                "</Location>",
                "<Policy default>",
                "  <Limit All>",
                "    Order allow,deny",
                "    Allow all",
                "  </Limit>",
                "</Policy>",
                "");
    }

    private static String files(Path place) {
        return String.join(
                "\n",
                "ServerRoot " + place,
                "RequestRoot " + place.resolve("spool"),
                "CacheDir " + place.resolve("cache"),
                "StateDir " + place.resolve("state"),
                "TempDir " + place.resolve("scratch"),
                "AccessLog " + place.resolve("access.log"),
                "ErrorLog " + place.resolve("error.log"),
                "PageLog " + place.resolve("page.log"),
                "FileDevice Yes",
                "");
    }

    /** The service may need a moment before it listens. */
    private void add() throws Exception {
        for (int i = 1; i < TRIES && !isAdded(); i++) {
            cups.waitFor(500, TimeUnit.MILLISECONDS);
        }
        if (!isAdded()) {
            throw new AssertionError("no queue: " + log());
        }
    }

    private boolean isAdded() throws Exception {
        return run(
                        LPADMIN.toString(),
                        "-p",
                        QUEUE,
                        "-E",
                        "-v",
                        "file:" + printed(),
                        "-P",
                        DRIVER.toString(),
                        "-o",
                        "PageSize=A4")
                == 0;
    }

    /** What came out of the printer; not there before the first job, and not whole at once. */
    Path printed() {
        return folder.resolve("printed.pdf");
    }

    /**
     * Prints by the program's own {@link Printers}, in a Java of its own: where the service is, is
     * asked for once in the life of one.
     */
    void print(Pdf pdf) throws Exception {
        Path file = Files.write(folder.resolve("seen.pdf"), pdf.bytes());
        int exit =
                run(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        file.toString(),
                        QUEUE);
        if (exit != 0) {
            throw new AssertionError("not printed: " + log());
        }
    }

    private int run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(Arrays.asList(command)));
        builder.environment().put("CUPS_SERVER", "localhost:" + port);
        Path said = folder.resolve("said.txt");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start()
                .waitFor();
    }

    /** What the service and the programs had to say. */
    String log() throws IOException {
        StringBuilder log = new StringBuilder();
        for (String name : List.of("said.txt", "cupsd.out", "error.log")) {
            Path file = folder.resolve(name);
            log.append(Files.exists(file) ? Files.readString(file, UTF_8) : "");
        }
        return log.toString();
    }

    @Override
    public void close() {
        cups.destroy();
        cups.onExit().join();
    }

    /** Prints a file: its path, and the queue. */
    static final class Sender {
        private Sender() {}

        public static void main(String[] fileAndQueue) throws IOException {
            byte[] pages = Files.readAllBytes(Path.of(fileAndQueue[0]));
            new Printers().print(new Pdf("拜访单", pages, 1), fileAndQueue[1]);
        }
    }
}
