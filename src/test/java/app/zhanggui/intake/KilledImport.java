package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Check;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Imports in a program of its own that is killed, as by kill -9, at a random moment between the
 * first row and a little after the commit; then it is looked what is left. By hand, 50 kills of an
 * import of 5,000 new cards and 50 of one that updates as many:
 *
 * <pre>java -cp target/test-classes:target/classes:$(cat target/classpath.txt) \
 *     app.zhanggui.intake.KilledImport 50 5000</pre>
 */
public final class KilledImport {
    private static final String BEGUN = "begun";
    private static final String DONE = "done";

    private final Path folder;
    private final int rows;
    private final boolean updates;

    /** What one killed import left behind. */
    enum Left {
        NOTHING,
        ALL
    }

    KilledImport(Path folder, int rows, boolean updates) {
        this.folder = folder;
        this.rows = rows;
        this.updates = updates;
    }

    /** Kills to run, and rows of each import. */
    public static void main(String[] args) throws Exception {
        if (args.length == 3) {
            importRows(Path.of(args[0]), Integer.parseInt(args[1]), Boolean.parseBoolean(args[2]));
            return;
        }
        int kills = Integer.parseInt(args[0]);
        int rows = Integer.parseInt(args[1]);
        for (boolean updates : new boolean[] {false, true}) {
            Path folder = Files.createTempDirectory("killed-import");
            var left = new KilledImport(folder, rows, updates).run(kills, new Random());
            System.out.println((updates ? "updates: " : "new cards: ") + left);
            deleteAll(folder);
        }
    }

    /**
     * Kills so many imports, each into a fresh card file.
     *
     * @throws IllegalStateException if one leaves half an import, loses one that was done, or a
     *     file that cannot be read whole
     */
    List<Left> run(int kills, Random dice) throws Exception {
        prepare(folder.resolve("start"));
        long whole = timeOfOne();
        return IntStream.range(0, kills)
                .mapToObj(kill -> killOne(kill, dice.nextLong(whole + whole / 5 + 1)))
                .toList();
    }

    private void prepare(Path data) {
        try (Database database = Database.open(data, Sheets.CLOCK)) {
            if (updates) {
                apply(database, list(rows, "老街"));
            }
        }
    }

    private long timeOfOne() throws Exception {
        Process program = start(copy("measured"));
        try (BufferedReader said = said(program)) {
            said.readLine();
            long start = System.nanoTime();
            said.readLine();
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        } finally {
            program.waitFor();
        }
    }

    private Left killOne(int number, long afterMillis) {
        try {
            Path data = copy("kill" + number);
            Process program = start(data);
            boolean done;
            try (BufferedReader said = said(program)) {
                said.readLine();
                program.waitFor(afterMillis, TimeUnit.MILLISECONDS);
                program.toHandle().destroyForcibly(); // leaves what it said to be read
                program.waitFor();
                done = DONE.equals(said.readLine());
            }
            Left left = left(data);
            if (done && left == Left.NOTHING) {
                throw new IllegalStateException("an import that was done is gone: " + data);
            }
            deleteAll(data);
            return left;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Left left(Path data) {
        try (Database database = Database.open(data, Sheets.CLOCK)) {
            Check.readAll(database, Progress.unwatched());
            List<CustomerCard> cards = new CustomerStore(database).cards();
            long there = cards.stream().filter(KilledImport::isOfTheImport).count();
            int imports = database.recentBatches(10).size() - (updates ? 1 : 0);
            if (there == 0 && imports == 0 && cards.size() == (updates ? rows : 0)) {
                return Left.NOTHING;
            }
            if (there == rows && imports == 1 && cards.size() == rows) {
                return Left.ALL;
            }
            throw new IllegalStateException(
                    "%d of %d cards, %d imports in %s".formatted(there, rows, imports, data));
        }
    }

    private static boolean isOfTheImport(CustomerCard card) {
        return CardValues.get(card, CardField.ADDRESS).startsWith("新城")
                && CardValues.get(card, CardField.CONTACT).startsWith("张");
    }

    private Path copy(String name) throws IOException {
        Path data = folder.resolve(name);
        Files.createDirectories(data);
        try (Stream<Path> files = Files.list(folder.resolve("start"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(file.getFileName()));
            }
        }
        return data;
    }

    private Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        data.toString(),
                        Integer.toString(rows),
                        Boolean.toString(updates))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader said(Process program) {
        return new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }

    /** What the program does that is killed. */
    private static void importRows(Path data, int rows, boolean updates) {
        try (Database database = Database.open(data, Sheets.CLOCK)) {
            Intake intake = intake(database);
            IntakePreview preview = preview(intake, list(rows, "新城"));
            System.out.println(BEGUN);
            intake.apply(preview, Progress.unwatched());
            System.out.println(DONE);
        }
    }

    private static void apply(Database database, SheetFile file) {
        Intake intake = intake(database);
        intake.apply(preview(intake, file), Progress.unwatched());
    }

    private static Intake intake(Database database) {
        return Sheets.intake(database);
    }

    private static IntakePreview preview(Intake intake, SheetFile file) {
        IntakeChoices choices = IntakeChoices.DEFAULT.withUpdate(UpdateRule.OVERWRITE);
        return intake.preview(file, choices, Progress.unwatched());
    }

    private static SheetFile list(int rows, String street) {
        Stream<String> lines =
                IntStream.range(0, rows)
                        .mapToObj(
                                i ->
                                        "客户%d五金,张%d,%d,%s%d号"
                                                .formatted(i, i, 13800000000L + i, street, i));
        return Sheets.file(
                Stream.concat(Stream.of("客户名称,联系人,手机,地址"), lines).toArray(String[]::new));
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
