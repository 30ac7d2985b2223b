package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.zhanggui.customer.CustomerId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnplacedTest {
    @Test
    void a_wish_that_is_there_often_is_told_once_with_how_often() {
        Unplaced call = new Unplaced(new CustomerId(7), Mode.PHONE, Reason.FULL);
        Unplaced visit = new Unplaced(new CustomerId(7), Mode.IN_PERSON, Reason.FULL);

        assertThat(Unplaced.counted(List.of(call, visit, call, call)))
                .containsExactly(entry(call, 3), entry(visit, 1));
    }
}
