package app.zhanggui.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished backup, known by its name alone: {@code zhanggui-20261122-100000-exit-v13.zip}.
 *
 * @param made when, by the clock of the machine
 * @param schema number of the newest migration in it; 0 in files of the first program, which wrote
 *     no more than the time
 */
public record BackupFile(Path file, LocalDateTime made, BackupKind kind, int schema) {
    /** Oldest first; those of one second by their names. */
    public static final Comparator<BackupFile> BY_AGE =
            Comparator.comparing(BackupFile::made)
                    .thenComparing(backup -> backup.file().getFileName().toString().length())
                    .thenComparing(backup -> backup.file().getFileName().toString());

    private static final String PREFIX = "zhanggui-";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME =
            Pattern.compile(PREFIX + "(\\d{8}-\\d{6})(?:-([a-z]+)-v(\\d{1,4}))?(?:-\\d+)?\\.zip");

    /** The backup of that name, if it is the name of one. */
    public static Optional<BackupFile> named(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        Optional<BackupKind> kind =
                name.group(2) == null
                        ? Optional.of(BackupKind.ASKED)
                        : BackupKind.of(name.group(2));
        int schema = name.group(3) == null ? 0 : Integer.parseInt(name.group(3));
        return kind.flatMap(
                one -> time(name.group(1)).map(made -> new BackupFile(file, made, one, schema)));
    }

    private static Optional<LocalDateTime> time(String stamp) {
        try {
            return Optional.of(LocalDateTime.parse(stamp, STAMP));
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** A name nobody has yet for a backup made now. */
    static BackupFile fresh(Path folder, LocalDateTime made, BackupKind kind, int schema) {
        String name = PREFIX + STAMP.format(made) + "-" + kind.word() + "-v" + schema;
        Path file = folder.resolve(name + ".zip");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(name + "-" + n + ".zip");
        }
        return new BackupFile(file, made, kind, schema);
    }

    /** What the file is called until it is known to be good. */
    Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".part");
    }
}
