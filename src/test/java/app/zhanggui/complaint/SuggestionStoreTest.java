package app.zhanggui.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuggestionStoreTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

    private final Shop shop = new Shop();
    private final SuggestionStore store = new SuggestionStore(shop.database);

    @AfterEach
    void close() {
        shop.close();
    }

    private Suggestion suggested(String words) {
        return store.add(
                Suggestion.of(shop.customer("宏达五金"), TODAY, words, Optional.of(TODAY.plusDays(2))));
    }

    @Test
    void a_suggestion_comes_back_as_it_was_written() {
        Suggestion kept = suggested(" 早上七点开门 ");

        assertThat(store.all())
                .containsExactly(new SuggestionLine(kept, "宏达五金"))
                .first()
                .extracting(line -> line.suggestion().words())
                .isEqualTo("早上七点开门");
    }

    @Test
    void those_that_still_want_something_stand_first() {
        Suggestion done = suggested("早上七点开门");
        store.edit(done, one -> one.decided(Suggestion.Decision.TAKEN).replied(Optional.of(TODAY)));
        store.edit(suggested("送货前打个电话"), one -> one.decided(Suggestion.Decision.TAKEN));
        suggested("多进几种螺丝");

        assertThat(store.all())
                .extracting(line -> line.suggestion().words())
                .containsExactly("多进几种螺丝", "送货前打个电话", "早上七点开门");
    }

    @Test
    void a_card_shows_only_what_its_own_customer_proposed() {
        Suggestion mine = suggested("早上七点开门");
        store.add(Suggestion.of(shop.customer("阿芳窗帘"), TODAY, "送货前打个电话", Optional.empty()));

        assertThat(store.of(mine.customer()))
                .extracting(SuggestionLine::suggestion)
                .containsExactly(mine);
    }

    @Test
    void an_answer_not_given_by_its_day_is_late() {
        Suggestion kept = suggested("早上七点开门");

        assertThat(kept.isLate(TODAY.plusDays(2))).isFalse();
        assertThat(kept.isLate(TODAY.plusDays(3))).isTrue();
        assertThat(kept.replied(Optional.of(TODAY)).isLate(TODAY.plusDays(3))).isFalse();
    }

    @Test
    void a_decision_is_taken_back_by_undo() {
        Suggestion kept = suggested("早上七点开门");
        store.edit(kept, one -> one.decided(Suggestion.Decision.DECLINED));

        shop.database.undoLast();

        assertThat(store.all()).containsExactly(new SuggestionLine(kept, "宏达五金"));
    }

    @Test
    void a_suggestion_taken_back_meanwhile_is_refused_with_a_sentence() {
        Suggestion kept = suggested("早上七点开门");
        shop.database.undoLast();

        assertThatThrownBy(() -> store.edit(kept, one -> one.replied(Optional.of(TODAY))))
                .isInstanceOf(UserFault.class);
    }

    @Test
    void what_was_written_down_wrong_is_corrected() {
        Suggestion kept = suggested("早上七点开门");

        store.edit(
                kept,
                one ->
                        one.withWords("早上六点开门")
                                .withReceivedOn(TODAY.minusDays(1))
                                .promised(Optional.empty()));

        assertThat(store.all().get(0).suggestion())
                .isEqualTo(
                        kept.withWords("早上六点开门")
                                .withReceivedOn(TODAY.minusDays(1))
                                .promised(Optional.empty()));
    }

    @Test
    void what_was_taken_away_comes_back_by_undo_and_stands_in_the_history() {
        Suggestion kept = suggested("早上七点开门");
        BatchId removal = store.remove(kept);
        assertThat(store.all()).isEmpty();
        assertThatThrownBy(() -> store.remove(kept)).isInstanceOf(UserFault.class);
        assertThat(shop.database.recentBatches(1).get(0).label().key())
                .isEqualTo("complaint.change.suggestion.remove");

        store.undo(removal);

        assertThat(store.all()).containsExactly(new SuggestionLine(kept, "宏达五金"));
    }

    @Test
    void a_suggestion_of_nobody_is_refused() {
        CustomerId gone = shop.customer("宏达五金");
        shop.database.undoLast();

        assertThatThrownBy(() -> store.add(Suggestion.of(gone, TODAY, "早开门", Optional.empty())))
                .isInstanceOf(UserFault.class);
    }
}
