package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of backups: here or on a stick. What is not named like a backup is never touched. */
public record BackupShelf(Path folder) {

    /** All backups, oldest first; none if the folder is not there. */
    public List<BackupFile> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupFile::named)
                    .flatMap(Optional::stream)
                    .sorted(BackupFile.BY_AGE)
                    .toList();
        } catch (IOException e) {
            throw Backup.unwritable(folder, e);
        }
    }

    public Optional<BackupFile> newest() {
        return all().stream().max(BackupFile.BY_AGE);
    }

    /**
     * Copies a finished backup here under a temporary name, forced, read again and compared.
     *
     * @throws UserFault if it cannot be written, or is not the same when read again
     */
    Path copy(Path backup) {
        Path target = folder.resolve(backup.getFileName());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try {
                Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
                Backup.force(part);
                if (!CheckRoom.hash(backup).equals(CheckRoom.hash(part))) {
                    throw new UserFault(
                            UserFault.Kind.UNAVAILABLE,
                            Message.of("db.backup.differs", folder.toString()));
                }
                return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw Backup.unwritable(folder, e);
        }
    }

    /** Throws away what the rotation spares, and what a power cut left half made. */
    void tidy() {
        try {
            for (BackupFile spare : Rotation.spare(all())) {
                Files.deleteIfExists(spare.file());
            }
        } catch (IOException e) {
            throw Backup.unwritable(folder, e);
        }
    }
}
