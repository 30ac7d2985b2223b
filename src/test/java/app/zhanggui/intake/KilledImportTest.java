package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills in every build; {@link KilledImport} does many by hand. */
class KilledImportTest {
    @TempDir Path folder;

    @Test
    void a_killed_import_of_new_cards_leaves_all_of_it_or_nothing() throws Exception {
        assertThat(new KilledImport(folder, 1000, false).run(3, new Random())).hasSize(3);
    }

    @Test
    void a_killed_import_that_updates_leaves_all_of_it_or_nothing() throws Exception {
        assertThat(new KilledImport(folder, 1000, true).run(2, new Random())).hasSize(2);
    }
}
