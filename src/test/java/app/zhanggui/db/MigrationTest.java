package app.zhanggui.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationTest {
    @Test
    void the_newest_script_is_the_one_the_program_expects() throws IOException {
        try (var scripts = Files.list(Path.of("src/main/resources/app/zhanggui/db/migration"))) {
            int newest =
                    scripts.map(script -> script.getFileName().toString())
                            .mapToInt(
                                    name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max()
                            .orElseThrow();
            assertThat(Migration.NEWEST).isEqualTo(newest);
        }
    }
}
