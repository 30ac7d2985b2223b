package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.db.Database;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicateCheckTest {
    private final Database database = Database.inMemory(Cards.CLOCK);
    private final CustomerStore store = new CustomerStore(database);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void one_number_on_two_cards_is_asked_about() {
        card("宏达五金", "城东", "138-0571-2203", "", "");
        card("小李杂货", "下沙", "+86 13805712203", "", "");
        assertThat(clues()).containsExactly(Set.of(Clue.NUMBER));
    }

    @Test
    void the_number_of_a_contact_person_counts_too() {
        card("宏达五金", "城东", "13805712203", "", "");
        store.add(Cards.with(Cards.named("小李杂货"), Cards.person("李红", "13805712203")));
        assertThat(clues()).containsExactly(Set.of(Clue.NUMBER));
    }

    @Test
    void a_couple_with_one_number_is_two_customers() {
        card("王建国", "城东", "13805712203", "", "");
        card("李红", "城东", "13805712203", "", "");
        assertThat(clues()).isEmpty();
    }

    @Test
    void a_number_of_many_names_is_a_switchboard() {
        card("宏达五金", "", "0571-88023311", "", "");
        card("恒大机电", "", "0571-88023311", "", "");
        card("绿洲灯饰", "", "0571-88023311", "", "");
        card("解放百货", "", "0571-88023311", "", "");
        assertThat(clues()).isEmpty();
    }

    @Test
    void the_same_name_but_for_place_and_form_is_asked_about() {
        card("杭州市宏达五金有限公司", "城东", "", "", "");
        card("宏达五金（总店）", "城东", "13805712203", "", "");
        assertThat(clues()).containsExactly(Set.of(Clue.NAME));
    }

    @Test
    void the_same_name_elsewhere_is_another_shop() {
        card("便民超市", "城东", "", "", "");
        card("便民超市", "下沙", "", "", "");
        assertThat(clues()).isEmpty();
    }

    @Test
    void other_number_and_other_person_speak_against_the_same_name() {
        card("便民超市", "城东", "13805712203", "", "王建国");
        card("便民超市", "城东", "13957128841", "", "李红");
        assertThat(clues()).isEmpty();
    }

    @Test
    void a_name_that_is_read_the_same_is_asked_about() {
        card("鸿达建材", "城东", "", "", "");
        card("宏达建材", "城东", "13805712203", "", "");
        assertThat(clues()).hasSize(1).allMatch(clues -> clues.contains(Clue.READING));
    }

    @Test
    void alike_names_at_one_address_are_asked_about_whatever_their_numbers() {
        card("城东明珠大酒楼", "城东", "13805712203", "解放路12号", "");
        card("明珠酒楼", "城东", "13957128841", "解放路 12 号", "");
        assertThat(clues()).hasSize(1).allMatch(clues -> clues.contains(Clue.ADDRESS));
    }

    @Test
    void neighbours_at_one_address_are_two_shops() {
        card("绿洲灯饰", "城东", "", "解放路12号", "");
        card("恒大机电", "城东", "", "解放路12号", "");
        assertThat(clues()).isEmpty();
    }

    @Test
    void what_the_owner_said_is_not_asked_again() {
        CustomerId one = card("宏达五金", "城东", "", "", "");
        CustomerId other = card("宏达五金店", "城东", "", "", "");
        Set<CardPair> apart = Set.of(new CardPair(other, one));
        assertThat(DuplicateCheck.over(store.lines(), apart, Progress.unwatched())).isEmpty();
    }

    @Test
    void pairs_with_a_card_in_common_are_one_question() {
        CustomerId one = card("宏达五金", "城东", "13805712203", "", "");
        CustomerId other = card("宏达五金店", "城东", "", "", "");
        CustomerId third = card("小李杂货", "下沙", "13805712203", "", "");
        assertThat(TwinGroup.of(pairs()))
                .singleElement()
                .satisfies(group -> assertThat(group.cards()).containsExactly(one, other, third));
    }

    @Test
    void a_crowd_is_asked_about_in_groups_that_can_be_shown_and_no_pair_is_left_out() {
        for (int i = 0; i < 7; i++) {
            card("宏达五金" + "甲乙丙丁戊己庚".charAt(i), "城东", "13805712203", "", "王建国");
        }
        List<TwinPair> pairs = pairs();
        List<TwinGroup> groups = TwinGroup.of(pairs);
        assertThat(groups).allMatch(group -> group.cards().size() <= TwinGroup.MOST);
        assertThat(pairs)
                .isNotEmpty()
                .allMatch(
                        pair ->
                                groups.stream()
                                        .anyMatch(
                                                group ->
                                                        group.cards().contains(pair.cards().one())
                                                                && group.cards()
                                                                        .contains(
                                                                                pair.cards()
                                                                                        .other())));
    }

    @Test
    void it_stops_when_it_is_cancelled() {
        card("宏达五金", "城东", "", "", "");
        Progress cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long total) {
                        throw new Cancelled();
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> DuplicateCheck.over(store.lines(), Set.of(), cancelled))
                .isInstanceOf(Cancelled.class);
    }

    private CustomerId card(
            String name, String region, String mobile, String address, String person) {
        CustomerCard card = Cards.in(name, region);
        card = CardValues.with(card, CardField.MOBILE, mobile);
        card = CardValues.with(card, CardField.ADDRESS, address);
        return store.add(CardValues.with(card, CardField.CONTACT, person)).id();
    }

    private List<TwinPair> pairs() {
        return DuplicateCheck.over(store.lines(), Set.of(), Progress.unwatched());
    }

    private List<Set<Clue>> clues() {
        return pairs().stream().map(TwinPair::clues).toList();
    }
}
