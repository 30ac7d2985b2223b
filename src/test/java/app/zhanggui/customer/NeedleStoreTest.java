package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NeedleStoreTest {
    private static final Message KEPT = Message.of("customer.change.limits");
    private static final CardFilter FILTER =
            CardFilter.ALL
                    .with(NotchRules.region("城东=a&b"))
                    .with(Notch.of(NotchBand.SIZE_MEDIUM))
                    .barring(Notch.ofWords(NotchFamily.TAG, "欠款 !"))
                    .withQuery("hd wj?")
                    .withOrder(CardOrder.LATEST_CONTACT);

    private final Database database = Database.inMemory(Cards.CLOCK);
    private final NeedleStore store = new NeedleStore(database, List::of);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_filter_written_and_read_is_the_same() {
        assertThat(FilterText.read(FilterText.write(FILTER))).isEqualTo(FILTER);
        assertThat(FilterText.read(FilterText.write(CardFilter.ALL))).isEqualTo(CardFilter.ALL);
    }

    @Test
    void what_a_later_program_wrote_into_a_filter_is_left_out() {
        assertThat(FilterText.read("SIZE=SIZE_GIANT&colour=red&SIZE=SIZE_LARGE&nonsense"))
                .isEqualTo(CardFilter.ALL.with(Notch.of(NotchBand.SIZE_LARGE)));
    }

    @Test
    void views_are_kept_in_order_renamed_and_taken_away_and_undone() {
        store.save(List.of(new SavedView(0, "城东五金", FILTER)), KEPT);
        SavedView first = store.views().get(0);
        assertThat(first.filter()).isEqualTo(FILTER);

        store.save(List.of(new SavedView(0, "全部", CardFilter.ALL), first.named("老城东")), KEPT);
        assertThat(store.views()).extracting(SavedView::name).containsExactly("全部", "老城东");

        database.undoLast();
        assertThat(store.views()).containsExactly(first);
    }

    @Test
    void a_changed_limit_moves_the_cards_and_undo_moves_them_back() {
        CustomerStore customers = new CustomerStore(database);
        customers.add(CardValues.with(Cards.named("宏达五金"), CardField.CREDIT_LIMIT, "80000"));
        CardIndex index = CardIndex.over(customers, store);
        CardFilter top = CardFilter.ALL.with(Notch.of(NotchBand.CREDIT_TOP));
        assertThat(index.find(top).lines()).isEmpty();

        store.save(
                NotchLimits.STANDARD.with(NotchFamily.CREDIT, List.of(80_000L, 20_000L, 5_000L)));
        assertThat(index.find(top).lines()).hasSize(1);

        database.undoLast();
        assertThat(index.find(top).lines()).isEmpty();
        assertThat(store.limits()).isEqualTo(NotchLimits.STANDARD);
    }

    @Test
    void limits_must_fall() {
        assertThatThrownBy(() -> NotchLimits.STANDARD.with(NotchFamily.SIZE, List.of(20L, 20L, 5L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_label_names_the_limits_as_they_are_set() {
        NotchLimits limits =
                NotchLimits.STANDARD.with(NotchFamily.CREDIT, List.of(300_000L, 65_000L, 8_500L));
        NotchWords words = new NotchWords(app.zhanggui.text.Texts.chinese(), limits);
        assertThat(words.label(Notch.of(NotchBand.CREDIT_TOP))).isEqualTo("30万以上");
        assertThat(words.label(Notch.of(NotchBand.CREDIT_HIGH))).isEqualTo("6.5–30万");
        assertThat(words.label(Notch.of(NotchBand.CREDIT_MIDDLE))).isEqualTo("8500–6.5万");
        assertThat(words.label(Notch.of(NotchBand.SIZE_MEDIUM))).isEqualTo("中 · 20–99人");
    }
}
