package app.zhanggui.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardOrder;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Cards;
import app.zhanggui.customer.Channel;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchBand;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.db.Database;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.RecordingNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardsViewModelTest {
    private final RecordingNotices notices = new RecordingNotices();
    private Database database;
    private CustomerStore store;
    private CardsViewModel model;

    @BeforeEach
    void open() {
        database = Database.inMemory(Cards.CLOCK);
        store = new CustomerStore(database);
        store.add(Cards.in("宏达五金", "城东"));
        store.add(Cards.in("恒大建材", "城西"));
        store.add(Cards.in("绿洲灯饰", "城东"));
        model =
                new CardsViewModel(
                        Stores.of(database),
                        CardIndex.over(store, new NeedleStore(database, List::of)),
                        notices,
                        Jobs.direct(),
                        Runnable::run);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_card_is_open_to_begin_with() {
        assertThat(names()).containsExactly("恒大建材", "宏达五金", "绿洲灯饰");
        assertThat(openName()).isEqualTo("恒大建材");
    }

    @Test
    void choosing_a_notch_narrows_the_list_and_opens_its_first_card() {
        model.filter().toggle(NotchRules.STANDARD.typed(NotchFamily.REGION, "城东"));
        assertThat(names()).containsExactly("宏达五金", "绿洲灯饰");
        assertThat(openName()).isEqualTo("宏达五金");
    }

    @Test
    void letting_a_family_go_brings_its_cards_back() {
        model.filter().toggle(NotchRules.STANDARD.typed(NotchFamily.REGION, "城东"));
        model.filter().letGo(NotchFamily.REGION);
        assertThat(names()).hasSize(3);
    }

    @Test
    void the_open_card_stays_open_while_it_is_among_those_found() {
        model.select(line("绿洲灯饰"));
        model.filter().query().set("lv");
        model.filter().query().set("");
        assertThat(openName()).isEqualTo("绿洲灯饰");
    }

    @Test
    void nothing_found_closes_the_card() {
        model.filter().query().set("没有这家");
        assertThat(model.lines()).isEmpty();
        assertThat(model.card().card().get()).isNull();
        assertThat(model.noCards().get()).isFalse();
    }

    @Test
    void sorting_keeps_the_filter() {
        model.filter().query().set("城东");
        model.filter().sort(CardOrder.NEWEST);
        assertThat(names()).containsExactly("绿洲灯饰", "宏达五金");
    }

    @Test
    void an_edit_is_stored_shown_and_undone_as_one_step() {
        model.select(line("宏达五金"));
        assertThat(model.card().entry(CardField.CREDIT_LIMIT).take().apply("12万")).isEmpty();
        assertThat(stored(CardField.CREDIT_LIMIT)).isEqualTo("120000");
        assertThat(line("宏达五金").creditLimit()).isPresent();
        database.undoLast();
        assertThat(stored(CardField.CREDIT_LIMIT)).isEmpty();
        assertThat(CardValues.get(model.card().card().get(), CardField.CREDIT_LIMIT)).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_said_and_not_stored() {
        assertThat(model.card().entry(CardField.CREDIT_LIMIT).take().apply("看情况"))
                .hasValueSatisfying(
                        message -> assertThat(message.key()).isEqualTo("customer.typed.money"));
        assertThat(stored(CardField.CREDIT_LIMIT)).isEmpty();
    }

    @Test
    void an_edit_that_takes_the_card_out_of_the_filter_leaves_it_open() {
        model.filter().toggle(NotchRules.STANDARD.typed(NotchFamily.REGION, "城东"));
        model.card().entry(CardField.REGION).take().apply("城北");
        assertThat(names()).containsExactly("绿洲灯饰");
        assertThat(openName()).isEqualTo("宏达五金");
        model.filter().query().set("lz");
        assertThat(openName()).isEqualTo("绿洲灯饰");
    }

    @Test
    void a_deleted_card_makes_way_for_the_next_and_can_come_back() {
        model.select(line("宏达五金"));
        model.deleteSelected();
        assertThat(names()).containsExactly("恒大建材", "绿洲灯饰");
        assertThat(openName()).isEqualTo("绿洲灯饰");
        assertThat(notices.told).containsExactly("customer.deleted");
        notices.undo.run();
        assertThat(names()).containsExactly("恒大建材", "宏达五金", "绿洲灯饰");
    }

    @Test
    void the_last_card_gone_shows_where_to_begin() {
        for (int i = 0; i < 3; i++) {
            model.deleteSelected();
        }
        assertThat(model.noCards().get()).isTrue();
        assertThat(model.card().card().get()).isNull();
    }

    @Test
    void editing_a_card_deleted_elsewhere_says_so() {
        CustomerCard open = model.card().card().get();
        CardViewModel stale =
                new CardViewModel(
                        Stores.of(database),
                        notices,
                        Jobs.direct(),
                        Runnable::run,
                        java.util.List::of);
        stale.open(Optional.of(open.id()));
        store.delete(List.of(open.id()));
        assertThatThrownBy(() -> stale.entry(CardField.REMARK).take().apply("月结"))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo("customer.gone"));
    }

    @Test
    void a_talk_is_written_down_and_dates_the_line() {
        CustomerId id = model.card().card().get().id();
        model.card().talks().log(talk(id), Optional.empty(), "恒大建材");
        assertThat(model.card().talks().all())
                .extracting(ContactRecord::content)
                .containsExactly("要报价");
        assertThat(model.selected().get().lastContact()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void a_person_is_added_with_a_birthday_changed_and_taken_away() {
        CardViewModel card = model.card();
        card.put(Cards.person("李红", "13957128841"), PartialDate.parse("农历八月十二"));
        Contact stored = card.card().get().contacts().get(0);
        assertThat(card.card().get().dates())
                .extracting(ImportantDate::contact)
                .containsExactly(Optional.of(stored.id()));
        card.put(stored.withName("李虹"), Optional.empty());
        assertThat(card.card().get().contacts()).extracting(Contact::name).containsExactly("李虹");
        assertThat(card.card().get().dates()).isEmpty();
        card.remove(card.card().get().contacts().get(0));
        assertThat(card.card().get().contacts()).isEmpty();
    }

    @Test
    void a_new_card_is_shown_even_if_the_filter_would_hide_it() {
        model.filter().toggle(Notch.of(NotchBand.LEVEL_A));
        NewCardViewModel fresh = new NewCardViewModel(store, model, "待补全");
        fresh.name().set("新开的店");
        fresh.number().set("0571-88023311");
        assertThat(fresh.keep()).isEmpty();
        assertThat(openName()).isEqualTo("新开的店");
        assertThat(stored(CardField.PHONE)).isEqualTo("0571-88023311");
        assertThat(model.filter().get()).isEqualTo(CardFilter.START);
    }

    @Test
    void a_new_card_that_may_be_there_already_is_warned_of_but_not_refused() {
        NewCardViewModel fresh = new NewCardViewModel(store, model, "待补全");
        fresh.name().set("宏达五金");
        assertThat(fresh.alike().alike()).extracting(CardLine::name).containsExactly("宏达五金");
        assertThat(fresh.keep()).isEmpty();
        assertThat(names()).filteredOn("宏达五金"::equals).hasSize(2);
    }

    @Test
    void a_new_card_needs_a_name() {
        NewCardViewModel fresh = new NewCardViewModel(store, model, "待补全");
        fresh.name().set("  ");
        assertThat(fresh.keep()).isPresent();
        assertThat(store.count()).isEqualTo(3);
    }

    private static ContactRecord talk(CustomerId id) {
        return new ContactRecord(
                0,
                id,
                LocalDate.of(2026, 11, 20),
                Channel.IN_PERSON,
                "",
                "",
                "",
                "要报价",
                "",
                Optional.empty(),
                "");
    }

    private String stored(CardField field) {
        return CardValues.get(store.card(model.card().card().get().id()).orElseThrow(), field);
    }

    private CardLine line(String name) {
        return model.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return model.lines().stream().map(CardLine::name).toList();
    }

    private String openName() {
        return model.card().card().get().customer().name();
    }
}
