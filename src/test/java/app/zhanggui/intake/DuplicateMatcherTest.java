package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.intake.Match.Strength;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DuplicateMatcherTest {
    private final DuplicateMatcher matcher = new DuplicateMatcher(List.of());
    private int row;

    @Test
    void one_number_and_one_core_of_the_name_are_certain() {
        add("杭州宏达五金有限公司", "13805712203", "城东", "王建国");
        assertThat(strengths("宏达五金", "13805712203", "", "")).containsExactly(Strength.CERTAIN);
        assertThat(strengths("宏达五金（总店）", "0571-1234567/13805712203", "城东", ""))
                .containsExactly(Strength.CERTAIN);
    }

    @Test
    void one_number_under_two_firms_is_asked_about() {
        add("宏达五金", "13805712203", "城东", "王建国");
        assertThat(strengths("大众百货超市", "13805712203", "城西", ""))
                .containsExactly(Strength.SUSPECTED);
    }

    @Test
    void two_persons_may_share_a_number() {
        add("张三", "13805712203", "", "");
        assertThat(strengths("李清照", "13805712203", "", "")).isEmpty();
    }

    @Test
    void the_same_name_in_another_place_is_another_shop() {
        add("便民超市", "13805712203", "城东", "王建国");
        assertThat(strengths("便民超市", "13905712204", "城西", "李四")).isEmpty();
    }

    @Test
    void the_same_name_in_the_same_place_without_a_number_is_certain() {
        add("便民超市", "13805712203", "城东", "");
        assertThat(strengths("便民超市", "", "城东", "")).containsExactly(Strength.CERTAIN);
    }

    @Test
    void other_number_and_other_person_speak_against_the_same_name() {
        add("便民超市", "13805712203", "城东", "王建国");
        assertThat(strengths("便民超市", "13905712204", "城东", "李四")).isEmpty();
        assertThat(strengths("便民超市", "13905712205", "城东", "王建国"))
                .containsExactly(Strength.SUSPECTED);
    }

    private void add(String name, String phone, String region, String contact) {
        assertThat(strengths(name, phone, region, contact)).isEmpty();
    }

    private List<Strength> strengths(String name, String phone, String region, String contact) {
        Map<CardField, String> texts = new EnumMap<>(CardField.class);
        texts.put(CardField.NAME, name);
        texts.put(CardField.PHONE, phone);
        texts.put(CardField.REGION, region);
        texts.put(CardField.CONTACT, contact);
        return matcher.find(Known.of(new RowKey(0, row++), new Draft(texts))).stream()
                .map(Match::strength)
                .toList();
    }
}
