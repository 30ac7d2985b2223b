package app.zhanggui.db;

import app.zhanggui.work.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of its own that works on a card file, says what is saved, and is killed. */
final class KilledSession {
    private static final int STEPS = 60;
    private static final int STEPS_A_DAY = 15;
    private static final int STEPS_A_BACKUP = 5;
    private static final Backups.SecondPlace NOWHERE_ELSE =
            new Backups.SecondPlace() {
                @Override
                public Optional<Path> folder() {
                    return Optional.empty();
                }

                @Override
                public void reached(LocalDateTime when) {}
            };

    private final Path folder;
    private final Optional<Secret> password;
    private final long seed;

    KilledSession(Path folder, Optional<Secret> password, long seed) {
        this.folder = folder;
        this.password = password;
        this.seed = seed;
    }

    /** What the program was told to be doing when it was killed, and how far it had come. */
    record Killed(int saved, Phase during) {}

    /** What a kill is aimed at: the so-manieth time it begins, and a moment of it. */
    enum Phase {
        OPEN(4, 200),
        EDIT(50, 30),
        IMPORT(4, 60),
        BACKUP(16, 250),
        CLOSE(4, 80),
        DONE(1, 1);

        private final int times;
        private final int millis;

        Phase(int times, int millis) {
            this.times = times;
            this.millis = millis;
        }
    }

    /** The folder, the seed, and the password if there is one. */
    public static void main(String[] args) {
        Optional<Secret> password =
                args.length > 2 ? Optional.of(Secret.of(args[2].toCharArray())) : Optional.empty();
        Path folder = Path.of(args[0]);
        Workload work = new Workload(Long.parseLong(args[1]));
        for (int day = 0; day < STEPS; day += STEPS_A_DAY) {
            say(Phase.OPEN);
            try (Database database = Database.open(folder, password, Workload.CLOCK)) {
                work(database, folder, work, day);
                say(Phase.CLOSE);
            }
        }
        say(Phase.DONE);
    }

    /** As the window does: a backup before each import, now and then, and on closing. */
    private static void work(Database database, Path folder, Workload work, int day) {
        Backups backups = new Backups(database, folder, NOWHERE_ELSE).standBeforeGreatChanges();
        for (int step = day; step < day + STEPS_A_DAY; step++) {
            say(work.isImport(step) ? Phase.IMPORT : Phase.EDIT);
            work.step(database, step);
            System.out.println(step + 1);
            if (step % STEPS_A_BACKUP == 0) {
                say(Phase.BACKUP);
                backups.save(BackupKind.ASKED, Progress.unwatched());
            }
        }
        say(Phase.BACKUP);
        backups.save(BackupKind.EXIT, Progress.unwatched());
    }

    private static void say(Phase phase) {
        System.out.println(phase);
    }

    /** Runs it and kills it within a phase that the dice choose. */
    Killed killedAfter(Random dice) throws IOException, InterruptedException {
        Phase aim = Phase.values()[dice.nextInt(Phase.DONE.ordinal())];
        Process program = start();
        try (BufferedReader said =
                new BufferedReader(
                        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            Killed heard = new Killed(0, Phase.OPEN);
            int times = 1 + dice.nextInt(aim.times);
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                heard = heard(heard, line);
                if (line.equals(aim.name()) && --times == 0) {
                    break;
                }
            }
            program.waitFor(dice.nextInt(aim.millis), TimeUnit.MILLISECONDS);
            program.toHandle().destroyForcibly(); // leaves what it said to be read
            program.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                heard = heard(heard, line);
            }
            return heard;
        }
    }

    /** Numbers are steps that were saved; the last line may have been cut. */
    private static Killed heard(Killed before, String line) {
        if (line.matches("\\d+")) {
            return new Killed(Math.max(before.saved(), Integer.parseInt(line)), before.during());
        }
        return Stream.of(Phase.values())
                .filter(phase -> phase.name().equals(line))
                .findFirst()
                .map(phase -> new Killed(before.saved(), phase))
                .orElse(before);
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
