package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PatienceTest {
    @Test
    void a_slip_costs_nothing_and_guessing_ever_longer_waits() {
        Patience patience = new Patience();
        LongStream waits = IntStream.range(0, 10).mapToLong(i -> patience.wrong().toSeconds());
        assertThat(waits.toArray()).containsExactly(0, 0, 2, 4, 8, 16, 32, 60, 60, 60);
    }

    @Test
    void the_right_password_makes_all_forgotten() {
        Patience patience = new Patience();
        IntStream.range(0, 5).forEach(i -> patience.wrong());
        patience.right();
        assertThat(patience.wrong()).isEqualTo(Duration.ZERO);
    }
}
