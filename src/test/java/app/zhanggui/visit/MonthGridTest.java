package app.zhanggui.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthGridTest {

    @Test
    void aWeekWithNoneOfTheShownDaysIsLeftOut() {
        YearMonth august = YearMonth.of(2026, 8);

        assertThat(MonthGrid.of(august, Set.of()).weeks()).hasSize(5);
        assertThat(MonthGrid.of(august, Set.of(DayOfWeek.SATURDAY)).weeks()).hasSize(6);
    }

    @Test
    void daysOfOtherMonthsAreNotShown() {
        MonthGrid grid = MonthGrid.of(YearMonth.of(2026, 12), Set.of());

        assertThat(grid.weeks().get(0).get(0)).isEmpty();
        assertThat(grid.weeks().get(0).get(1)).contains(YearMonth.of(2026, 12).atDay(1));
        assertThat(grid.weeks().stream().flatMap(List::stream).flatMap(Optional::stream))
                .hasSize(23);
    }
}
