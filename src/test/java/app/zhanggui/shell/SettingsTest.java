package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void what_was_set_is_there_at_the_next_start() {
        Settings settings = Settings.in(folder);
        settings.setFontPercent(150);
        settings.setLanguage(Locale.ENGLISH);
        settings.setBackupFolder(folder.resolve("stick"));
        Settings again = Settings.in(folder);
        assertThat(again.fontPercent()).isEqualTo(150);
        assertThat(again.language()).isEqualTo(Locale.ENGLISH);
        assertThat(again.backupFolder()).contains(folder.resolve("stick"));
    }

    @Test
    void without_settings_it_speaks_chinese_in_letters_of_the_normal_size() {
        Settings settings = Settings.in(folder);
        assertThat(settings.language()).isEqualTo(Locale.CHINA);
        assertThat(settings.fontPercent()).isEqualTo(100);
        assertThat(settings.backupFolder()).isEmpty();
    }

    @Test
    void a_spoilt_file_counts_as_no_settings() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "font.percent=\\u00zz\n");
        assertThat(Settings.in(folder).fontPercent()).isEqualTo(100);
        Files.writeString(folder.resolve("settings.properties"), "font.percent=9999\n");
        assertThat(Settings.in(folder).fontPercent()).isEqualTo(200);
    }
}
