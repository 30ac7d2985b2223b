package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.zhanggui.customer.Archive;
import app.zhanggui.customer.BulkEdit.Way;
import app.zhanggui.customer.CardColumn;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomFieldId;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.FilterText;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchBand;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.customer.PresetView;
import app.zhanggui.customer.SavedView;
import app.zhanggui.db.Database;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import app.zhanggui.ui.Remembered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksViewModelTest {
    private final RecordingNotices notices = new RecordingNotices();
    private final Remembered remembered = Remembered.forNow();
    private Database database;
    private CustomerStore store;
    private NeedleStore needles;
    private CardsViewModel cards;
    private MarksViewModel marks;
    private BulkViewModel bulk;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        needles = new NeedleStore(database, List::of);
        for (int i = 0; i < 30; i++) {
            CustomerCard card = Cards.in("客户%02d".formatted(i), i < 23 ? "城东" : "城西");
            store.add(CardValues.with(card, CardField.LEVEL, i < 3 ? "A" : "C"));
        }
        cards = cards();
        marks = cards.marks();
        bulk = cards.bulk();
    }

    private CardsViewModel cards() {
        CardIndex index = CardIndex.over(store, needles);
        return new CardsViewModel(
                Stores.of(database), index, notices, Jobs.direct(), Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void marking_on_from_a_card_takes_all_between_and_marking_back_lets_go() {
        marks.toggle(2);
        marks.extend(2, 6);
        assertThat(marks.count()).isEqualTo(5);
        marks.extend(2, 4);
        assertThat(marks.count()).isEqualTo(3);
        marks.extend(2, 1);
        assertThat(marks.ids())
                .containsExactlyInAnyOrder(cards.lines().get(1).id(), cards.lines().get(2).id());
    }

    @Test
    void a_card_that_falls_out_of_the_list_is_marked_no_more() {
        marks.all();
        cards.filter().toggle(Notch.of(NotchBand.LEVEL_A));
        assertThat(marks.count()).isEqualTo(3);
        cards.filter().letAllGo();
        assertThat(marks.count()).isEqualTo(3);
    }

    @Test
    void a_bulk_change_says_beforehand_what_it_changes_and_is_one_step_to_undo() {
        cards.filter().toggle(NotchRules.STANDARD.typed(NotchFamily.REGION, "城东"));
        marks.all();
        bulk.field().set(CardField.LEVEL);
        bulk.begin(() -> {});
        bulk.value().set("A");
        assertThat(bulk.preview().get().orElseThrow().changed()).hasSize(20);
        assertThat(bulk.preview().get().orElseThrow().same()).isEqualTo(3);

        bulk.apply("客户级别");
        assertThat(levels("A")).isEqualTo(23);
        assertThat(notices.told).containsExactly("customer.bulk.done");

        database.undoLast();
        assertThat(levels("A")).isEqualTo(3);
        assertThat(levels("C")).isEqualTo(27);
    }

    @Test
    void a_tag_is_added_to_those_without_it_and_taken_away_again() {
        marks.all();
        bulk.set(CardField.TAGS, Way.ADD, "月结", "标签");
        marks.toggle(0);
        marks.none();
        marks.toggle(0);
        bulk.set(CardField.TAGS, Way.ADD, "老客户", "标签");
        CardFilter monthly = CardFilter.ALL.with(Notch.ofWords(NotchFamily.TAG, "月结"));
        cards.filter().apply(monthly);
        assertThat(cards.lines()).hasSize(30);
        marks.all();
        bulk.set(CardField.TAGS, Way.REMOVE, "月结", "标签");
        cards.filter().apply(CardFilter.ALL);
        assertThat(cards.lines())
                .filteredOn(line -> !line.customer().fact(CardField.TAGS).isEmpty())
                .singleElement()
                .satisfies(
                        line -> assertThat(line.customer().fact(CardField.TAGS)).isEqualTo("老客户"));
    }

    @Test
    void what_cannot_be_read_is_said_and_nothing_would_change() {
        marks.all();
        bulk.field().set(CardField.CREDIT_LIMIT);
        bulk.begin(() -> {});
        bulk.value().set("看情况");
        assertThat(bulk.trouble().get()).isPresent();
        assertThat(bulk.preview().get()).isEmpty();
    }

    @Test
    void customers_parted_from_leave_the_list_and_can_be_found_and_taken_up_again() {
        marks.extend(0, 2);
        bulk.archive(new Archive(Optional.of(LocalDate.of(2026, 11, 22)), "搬走了"), "终止合作");
        assertThat(cards.lines()).hasSize(27);
        assertThat(store.count()).isEqualTo(30);

        cards.filter().apply(preset("archived"));
        assertThat(cards.lines())
                .hasSize(3)
                .allMatch(line -> line.customer().archive().reason().equals("搬走了"));
        marks.all();
        assertThat(bulk.allArchived()).isTrue();
        bulk.archive(Archive.NONE, "终止合作");
        cards.filter().letAllGo();
        assertThat(cards.lines()).hasSize(30);
    }

    private static CardFilter preset(String key) {
        return PresetView.ALL.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow()
                .filter();
    }

    @Test
    void a_choice_of_the_owners_own_is_a_family_a_column_and_can_be_changed_at_once() {
        CustomField route =
                new CustomField(
                        new CustomFieldId(7), "送货线路", Field.Type.CHOICE, List.of("东线", "西线"));
        needles = new NeedleStore(database, () -> List.of(route));
        CardsViewModel mine = cards();
        mine.marks().extend(0, 4);
        mine.bulk().set(route, Way.SET, "东线", "送货线路");
        assertThat(mine.found().get().counts().get(NotchFamily.own(route)))
                .extracting((NotchCount count) -> count.notch().words(), NotchCount::count)
                .containsExactly(tuple("东线", 5));
        mine.filter().toggle(Notch.ofWords(NotchFamily.own(route), "东线"));
        assertThat(mine.lines()).hasSize(5);
        assertThat(CardColumn.of(route).text(mine.lines().get(0))).isEqualTo("东线");
        assertThat(FilterText.read(FilterText.write(mine.filter().get())))
                .isEqualTo(mine.filter().get());
    }

    @Test
    void marked_cards_go_to_the_bin_together_and_come_back_together() {
        marks.extend(0, 4);
        bulk.delete();
        assertThat(store.count()).isEqualTo(25);
        assertThat(marks.count()).isZero();
        notices.undo.run();
        assertThat(store.count()).isEqualTo(30);
    }

    @Test
    void a_kept_view_is_chosen_again_and_the_last_filter_is_there_next_time() {
        ViewsViewModel views = views(cards);
        cards.filter().toggle(Notch.of(NotchBand.LEVEL_A));
        cards.filter().toggleBar(NotchRules.STANDARD.typed(NotchFamily.REGION, "城西"));
        views.keep("城东老大");
        cards.filter().letAllGo();
        views.choose(views.views().get(0));
        assertThat(cards.lines()).hasSize(3);
        assertThat(views.shown()).map(SavedView::name).contains("城东老大");

        CardsViewModel nextTime = cards();
        views(nextTime);
        assertThat(nextTime.filter().get()).isEqualTo(cards.filter().get());
    }

    @Test
    void views_are_moved_renamed_and_taken_away() {
        ViewsViewModel views = views(cards);
        views.keep("甲");
        views.keep("乙");
        views.move(views.views().get(1), -1);
        views.rename(views.views().get(1), "丙");
        assertThat(views.views()).extracting(SavedView::name).containsExactly("乙", "丙");
        views.remove(views.views().get(0));
        assertThat(needles.views()).extracting(SavedView::name).containsExactly("丙");
    }

    private ViewsViewModel views(CardsViewModel of) {
        return new ViewsViewModel(needles, of, Jobs.direct(), remembered, Runnable::run);
    }

    private long levels(String level) {
        List<CustomerCard> all = store.cards();
        return all.stream()
                .filter(card -> CardValues.get(card, CardField.LEVEL).equals(level))
                .count();
    }
}
