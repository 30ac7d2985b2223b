package app.zhanggui.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Card folders to start a test from, made once and copied. */
final class Prepared {
    private static final int FEW_ROUNDS = 1000;

    private Prepared() {}

    /** Cards without a customer, closed; the password costs little time to try. */
    static void cards(Path folder, Optional<Secret> password) throws IOException {
        Database.open(folder, Workload.CLOCK).close();
        if (password.isPresent()) {
            Protection.set(folder, password.get(), Workload.CLOCK);
            CardFolder cards = new CardFolder(folder);
            DataKey key = Access.by(password).key(cards);
            Files.write(cards.key(), key.locked(password.get(), FEW_ROUNDS));
            Database.open(folder, password, Workload.CLOCK).close();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
