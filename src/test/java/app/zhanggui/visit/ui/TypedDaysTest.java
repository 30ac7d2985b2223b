package app.zhanggui.visit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.HalfDay;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.VisitResult.Place;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDaysTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 8);
    private static final Place PLANNED = new Place(new Slot(TUESDAY, HalfDay.AM), 3);

    @ParameterizedTest
    @CsvSource({
        "12-15, 2026-12-15",
        "12.15, 2026-12-15",
        "12月15日, 2026-12-15",
        "15, 2026-12-15",
        "5, 2027-01-05",
        "1-5, 2027-01-05",
        "2027-2-3, 2027-02-03",
        "明天, 2026-12-09",
        "周三, 2026-12-09",
        "周二, 2026-12-15",
        "１５, 2026-12-15"
    })
    void theNextDayIsReadAsItIsTyped(String typed, LocalDate day) {
        assertThat(TypedDays.next(typed, TUESDAY))
                .contains(new TypedDays.Next(day, Optional.empty()));
    }

    @Test
    void theNextDayMayNameItsHalf() {
        assertThat(TypedDays.next("12-15 下午", TUESDAY))
                .contains(new TypedDays.Next(LocalDate.of(2026, 12, 15), Optional.of(HalfDay.PM)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-40", "以后再说", "2026-12-01", ""})
    void whatIsNoLaterDayIsNone(String typed) {
        assertThat(TypedDays.next(typed, TUESDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-12-08, AM, 3",
        "1, 2026-12-08, AM, 1",
        "下 2, 2026-12-08, PM, 2",
        "下午, 2026-12-08, PM, 3",
        "12-09 上, 2026-12-09, AM, 3",
        "12-07 下 1, 2026-12-07, PM, 1"
    })
    void aPlaceIsReadAsItIsTyped(String typed, LocalDate day, HalfDay half, int order) {
        assertThat(TypedPlace.read(typed, PLANNED)).contains(new Place(new Slot(day, half), order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "第三", "13-40 上", "3 4"})
    void whatIsNoPlaceIsNone(String typed) {
        assertThat(TypedPlace.read(typed, PLANNED)).isEmpty();
    }

    @Test
    void aPlaceReadsBackAsItIsShown() {
        Place happened = new Place(new Slot(TUESDAY.plusDays(1), HalfDay.PM), 2);

        String shown = TypedPlace.of(happened, PLANNED, Texts.chinese());

        assertThat(shown).isEqualTo("12-09 下 2");
        assertThat(TypedPlace.read(shown, PLANNED)).contains(happened);
        assertThat(TypedPlace.of(PLANNED, PLANNED, Texts.chinese())).isEmpty();
    }

    @Test
    void aPlaceNearTheTurnOfTheYearIsInTheNearerYear() {
        Place eve = new Place(new Slot(LocalDate.of(2026, 12, 31), HalfDay.PM), 1);

        assertThat(TypedPlace.read("1-2 上 1", eve))
                .contains(new Place(new Slot(LocalDate.of(2027, 1, 2), HalfDay.AM), 1));
    }
}
