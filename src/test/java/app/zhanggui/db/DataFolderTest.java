package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("home");

    @Test
    void windows_has_its_application_data() {
        assertThat(DataFolder.on("Windows 11", HOME, Map.of("APPDATA", "roaming")::get))
                .isEqualTo(Path.of("roaming", "zhanggui"));
    }

    @Test
    void a_mac_has_its_application_support() {
        assertThat(DataFolder.on("Mac OS X", HOME, name -> null))
                .isEqualTo(HOME.resolve("Library/Application Support/zhanggui"));
    }

    @Test
    void linux_follows_xdg_or_its_default() {
        assertThat(DataFolder.on("Linux", HOME, Map.of("XDG_DATA_HOME", "share")::get))
                .isEqualTo(Path.of("share", "zhanggui"));
        assertThat(DataFolder.on("Linux", HOME, name -> null))
                .isEqualTo(HOME.resolve(".local/share/zhanggui"));
    }
}
