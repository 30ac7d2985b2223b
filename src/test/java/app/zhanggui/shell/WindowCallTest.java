package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.DataFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowCallTest {
    @Test
    void without_a_word_the_window_opens_the_owners_cards() {
        assertThat(WindowCall.of(List.of()).orElseThrow().folder())
                .isEqualTo(DataFolder.standard());
    }

    @Test
    void the_window_stands_on_the_day_it_is_told() {
        WindowCall call =
                WindowCall.of(List.of("--today", "2026-12-08", "--data", "shop")).orElseThrow();
        assertThat(call.folder()).isEqualTo(Path.of("shop"));
        assertThat(LocalDate.now(call.clock())).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void a_verb_a_missing_value_and_a_day_that_is_none_are_left_to_the_command_line() {
        assertThat(WindowCall.of(List.of("list", "--data", "shop"))).isEmpty();
        assertThat(WindowCall.of(List.of("--data", "shop", "check"))).isEmpty();
        assertThat(WindowCall.of(List.of("--data"))).isEmpty();
        assertThat(WindowCall.of(List.of("--today", "2026-02-30"))).isEmpty();
    }
}
