package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.RecycleBinStore;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the complaints of a customer whose card is put into the recycle bin. */
class BinnedCardTest {
    private static final FigureSpan NOVEMBER =
            new FigureSpan(
                    LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), FigureSpan.Step.DAY);

    private final Shop shop = new Shop();
    private final SuggestionStore suggestions = new SuggestionStore(shop.database);
    private final RecycleBinStore bin = new RecycleBinStore(shop.database);
    private final LocalDateTime later = LocalDateTime.parse("2026-12-05T10:00:00");
    private CustomerId customer;

    @BeforeEach
    void aCustomerWhoComplainsMuch() {
        Complaint open = shop.registered();
        customer = open.customer();
        LocalDate today = LocalDate.now(shop.clock);
        shop.edit(
                open,
                c ->
                        c.withListening(
                                        c.listening()
                                                .withChanges(
                                                        ThreeChanges.NONE.withReplyPromisedAt(
                                                                Optional.of(later))))
                                .withCarryingOut(
                                        c.carryingOut().withFollowUpOn(Optional.of(today))));
        shop.reaching(
                shop.register(customer, Subject.of(ComplaintCategory.SERVICE, "态度")), Stage.CLOSED);
        suggestions.add(Suggestion.of(customer, today, "早上七点开门", Optional.empty()));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void they_leave_every_list_that_asks_for_something_and_come_back_with_the_card() {
        ComplaintBook before = shop.complaints.book();
        assertAsked(before, 1);

        shop.customers.delete(List.of(customer));
        assertAsked(shop.complaints.book(), 0);
        assertThat(suggestions.all()).isEmpty();

        bin.restore(List.of(customer));
        assertThat(shop.complaints.book()).isEqualTo(before);
        assertThat(suggestions.all()).hasSize(1);
    }

    private void assertAsked(ComplaintBook book, int times) {
        assertThat(book.open(later)).hasSize(times);
        assertThat(book.waiting(later)).hasSize(times);
        assertThat(book.closed()).hasSize(times);
        assertThat(book.followUps()).hasSize(times);
        assertThat(book.figures(NOVEMBER).repeaters()).hasSize(times);
    }

    @Test
    void the_register_the_figures_and_the_lessons_keep_them() {
        ComplaintFigures before = shop.complaints.book().figures(NOVEMBER);

        shop.customers.delete(List.of(customer));

        ComplaintBook book = shop.complaints.book();
        assertThat(book.in(NOVEMBER)).hasSize(2).allMatch(ComplaintLine::cardInBin);
        assertThat(book.lessons()).hasSize(1);
        assertThat(book.figures(NOVEMBER))
                .usingRecursiveComparison()
                .ignoringFields("repeaters")
                .isEqualTo(before);
    }

    @Test
    void nothing_new_is_taken_down_for_a_card_in_the_bin() {
        shop.customers.delete(List.of(customer));

        assertThatThrownBy(
                        () -> shop.register(customer, Subject.of(ComplaintCategory.QUALITY, "坏了")))
                .isInstanceOf(UserFault.class);
        Suggestion another =
                Suggestion.of(customer, LocalDate.now(shop.clock), "多进些货", Optional.empty());
        assertThatThrownBy(() -> suggestions.add(another)).isInstanceOf(UserFault.class);
    }

    @Test
    void with_a_card_destroyed_for_good_its_complaints_are_gone_too() {
        shop.customers.delete(List.of(customer));

        bin.forget(List.of(customer));

        assertThat(shop.complaints.book()).isEqualTo(ComplaintBook.EMPTY);
        assertThat(suggestions.of(customer)).isEmpty();
    }
}
