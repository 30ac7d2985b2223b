package app.zhanggui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void usesWhatIsMadeOfEachPieceInOrder() {
        List<Integer> numbers = IntStream.range(0, 500).boxed().toList();
        List<Integer> used = new ArrayList<>();

        Ahead.each(numbers, number -> number * 2, used::add);

        assertThat(used).isEqualTo(numbers.stream().map(number -> number * 2).toList());
    }

    @Test
    void ofNothingMakesNothing() {
        List<Integer> used = new ArrayList<>();

        Ahead.each(List.<Integer>of(), number -> number, used::add);

        assertThat(used).isEmpty();
    }

    @Test
    void tellsWhatWentWrongInMaking() {
        List<Integer> used = new ArrayList<>();

        assertThatThrownBy(() -> Ahead.each(List.of(1, 0, 2), number -> 10 / number, used::add))
                .isInstanceOf(ArithmeticException.class);
        assertThat(used).containsExactly(10);
    }

    @Test
    void stopsWhenUsingIsStopped() {
        List<Integer> used = new ArrayList<>();

        assertThatThrownBy(
                        () ->
                                Ahead.each(
                                        List.of(1, 2, 3),
                                        number -> number,
                                        number -> {
                                            used.add(number);
                                            throw new Cancelled();
                                        }))
                .isInstanceOf(Cancelled.class);
        assertThat(used).containsExactly(1);
    }
}
