package app.zhanggui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.Shop;
import app.zhanggui.complaint.Stage;
import app.zhanggui.visit.Occasion;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What complaints ask of the month's plan (S4-56). */
class ComplaintOccasionsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final Shop shop = new Shop();
    private final ComplaintOccasions occasions =
            new ComplaintOccasions(shop.complaints, shop.clock);

    @AfterEach
    void close() {
        shop.close();
    }

    private Occasion settled(String on) {
        return new Occasion(Occasion.Kind.COMPLAINT, LocalDate.parse(on));
    }

    @Test
    void an_open_complaint_wants_a_visit_by_the_day_it_is_due() {
        shop.clock.set("2026-11-30T20:00:00");
        Complaint listening = shop.registered();

        assertThat(occasions.in(NOVEMBER)).isEmpty();
        assertThat(occasions.in(DECEMBER))
                .containsOnlyKeys(listening.customer())
                .containsValue(List.of(settled("2026-12-01")));
    }

    @Test
    void an_overdue_one_is_best_settled_today() {
        shop.clock.set("2026-11-02T20:00:00");
        Complaint listening = shop.registered();
        shop.clock.set("2026-11-19T10:00:00");

        assertThat(occasions.in(NOVEMBER))
                .containsOnlyKeys(listening.customer())
                .containsValue(List.of(settled("2026-11-19")));
    }

    @Test
    void a_closed_one_wants_the_visit_that_was_promised_after_it() {
        Complaint reviewed = shop.reaching(Stage.REVIEW);
        LocalDate promised = LocalDate.parse("2026-12-10");
        shop.edit(
                reviewed,
                c -> c.withCarryingOut(c.carryingOut().withFollowUpOn(Optional.of(promised))));
        Complaint closed = shop.reaching(reviewed, Stage.CLOSED);

        assertThat(occasions.in(NOVEMBER)).isEmpty();
        assertThat(occasions.in(DECEMBER))
                .containsOnlyKeys(closed.customer())
                .containsValue(List.of(new Occasion(Occasion.Kind.FOLLOW_UP, promised)));
    }

    @Test
    void a_closed_one_without_a_promise_wants_nothing() {
        shop.reaching(Stage.CLOSED);

        assertThat(occasions.in(NOVEMBER)).isEmpty();
        assertThat(occasions.in(DECEMBER)).isEmpty();
    }
}
