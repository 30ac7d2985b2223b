package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupFileTest {
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 22, 10, 0, 5);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void a_backup_is_known_again_by_its_name(BackupKind kind) {
        BackupFile made = BackupFile.fresh(folder, MADE, kind, 13);
        assertThat(BackupFile.named(made.file())).contains(made);
    }

    @Test
    void two_of_one_second_have_two_names_and_an_order() throws IOException {
        BackupFile first = BackupFile.fresh(folder, MADE, BackupKind.EXIT, 13);
        Files.createFile(first.file());
        BackupFile second = BackupFile.fresh(folder, MADE, BackupKind.EXIT, 13);
        assertThat(BackupFile.named(second.file())).contains(second);
        assertThat(BackupFile.BY_AGE.compare(first, second)).isNegative();
    }

    @Test
    void backups_of_the_first_program_are_known_too() {
        Path old = folder.resolve("zhanggui-20261122-100005-2.zip");
        assertThat(BackupFile.named(old)).contains(new BackupFile(old, MADE, BackupKind.ASKED, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "照片.zip",
                "zhanggui-20261122-100005-exit-v13.zip.part",
                "zhanggui-20261399-100005-exit-v13.zip",
                "zhanggui-20261122-100005-holiday-v13.zip",
                "zhanggui-20261122.zip"
            })
    void what_only_looks_like_one_is_none(String name) {
        assertThat(BackupFile.named(folder.resolve(name))).isEmpty();
    }
}
