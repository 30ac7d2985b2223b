package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.BackupFile;
import app.zhanggui.db.BackupKind;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupStateTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 10, 0);

    @Test
    void without_a_backup_nobody_is_warned() {
        assertThat(new BackupState(List.of(), Optional.empty(), Optional.empty()).isOverdue(NOW))
                .isFalse();
    }

    @Test
    void who_never_chose_a_second_place_is_warned_a_week_after_the_first_backup() {
        assertThat(alone(NOW.minusDays(6)).isOverdue(NOW)).isFalse();
        assertThat(alone(NOW.minusDays(8)).isOverdue(NOW)).isTrue();
        assertThat(alone(NOW.minusDays(8)).daysAlone(NOW)).isEqualTo(8);
    }

    @Test
    void who_has_a_second_place_is_warned_a_week_after_the_last_copy_there() {
        assertThat(copied(NOW.minusDays(6)).isOverdue(NOW)).isFalse();
        assertThat(copied(NOW.minusDays(8)).isOverdue(NOW)).isTrue();
    }

    private static BackupState alone(LocalDateTime first) {
        return new BackupState(
                List.of(backup(first), backup(NOW)), Optional.empty(), Optional.empty());
    }

    private static BackupState copied(LocalDateTime last) {
        return new BackupState(
                List.of(backup(NOW.minusDays(30)), backup(NOW)),
                Optional.of(Path.of("stick")),
                Optional.of(last));
    }

    private static BackupFile backup(LocalDateTime made) {
        return new BackupFile(Path.of("backup" + made), made, BackupKind.EXIT, 13);
    }
}
