package app.zhanggui.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A program of its own that works on a card file, says what is saved, and is killed. */
final class KilledSession {
    private static final int STEPS = 60;
    private static final int STEPS_A_DAY = 15;

    private final Path folder;
    private final Optional<Secret> password;
    private final long seed;

    KilledSession(Path folder, Optional<Secret> password, long seed) {
        this.folder = folder;
        this.password = password;
        this.seed = seed;
    }

    /** The folder, the seed, and the password if there is one. */
    public static void main(String[] args) {
        Optional<Secret> password =
                args.length > 2 ? Optional.of(Secret.of(args[2].toCharArray())) : Optional.empty();
        Path folder = Path.of(args[0]);
        Workload work = new Workload(Long.parseLong(args[1]));
        for (int day = 0; day < STEPS; day += STEPS_A_DAY) {
            try (Database database = Database.open(folder, password, Workload.CLOCK)) {
                for (int step = day; step < day + STEPS_A_DAY; step++) {
                    work.step(database, step);
                    System.out.println(step + 1);
                    if (step % 5 == 4) {
                        database.copyTo(folder.resolve("backup-" + step + ".zip"));
                        database.backedUp();
                    }
                }
            }
        }
    }

    /**
     * Runs it and kills it at a random moment between its first words and a little after its end.
     *
     * @return how many steps it said were saved
     */
    int killedAfter(Random dice, int millis) throws IOException, InterruptedException {
        Process program = start();
        int saved = 0;
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String first = said.readLine();
            saved = first == null ? 0 : Integer.parseInt(first);
            program.waitFor(dice.nextInt(millis), TimeUnit.MILLISECONDS);
            program.toHandle().destroyForcibly(); // leaves what it said to be read
            program.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                saved = line.matches("\\d+") ? Math.max(saved, Integer.parseInt(line)) : saved;
            }
        }
        return saved;
    }

    private Process start() throws IOException {
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledSession.class.getName(),
                        folder.toString(),
                        Long.toString(seed));
        password.ifPresent(secret -> program.command().add(new String(secret.letters())));
        return program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
