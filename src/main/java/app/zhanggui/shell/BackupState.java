package app.zhanggui.shell;

import app.zhanggui.db.BackupFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How well the cards are kept: what the status line and the settings say of it.
 *
 * @param backups beside the cards, oldest first
 * @param place the second place, if the owner chose one
 * @param reached when a good copy was last put there
 */
record BackupState(
        List<BackupFile> backups, Optional<Path> place, Optional<LocalDateTime> reached) {
    /** So long without a copy elsewhere, and it is said. */
    static final Duration PATIENCE = Duration.ofDays(7);

    BackupState {
        backups = List.copyOf(backups);
    }

    Optional<BackupFile> newest() {
        return backups.isEmpty() ? Optional.empty() : Optional.of(backups.get(backups.size() - 1));
    }

    /**
     * Since when there is no copy in a second place: since the last one, or, where there never was
     * one, since the first backup.
     */
    Optional<LocalDateTime> aloneSince() {
        return reached.or(() -> backups.stream().findFirst().map(BackupFile::made));
    }

    /** Whether it is time to put a copy elsewhere. */
    boolean isOverdue(LocalDateTime now) {
        return aloneSince().filter(since -> since.plus(PATIENCE).isBefore(now)).isPresent();
    }

    /** Whole days since there was a copy elsewhere. */
    long daysAlone(LocalDateTime now) {
        return aloneSince().map(since -> Duration.between(since, now).toDays()).orElse(0L);
    }
}
