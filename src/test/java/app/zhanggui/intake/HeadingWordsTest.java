package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HeadingWordsTest {
    private final HeadingWords words = new HeadingWords();

    @TestFactory
    Stream<DynamicTest> headings_mean_what_people_mean_by_them() {
        return WordList.lines(HeadingWordsTest.class, "headings.txt").stream()
                .map(line -> line.split(": ", 2))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> check(parts[0], parts[1])));
    }

    private void check(String field, String headings) {
        for (String heading : headings.split(",")) {
            assertThat(field(heading)).as(heading).isEqualTo(field);
        }
    }

    @Test
    void traditional_characters_say_the_same() {
        assertThat(field("貴客稱呼")).isEqualTo(field("贵客称呼")).isEqualTo("name");
        assertThat(field("屋企電話")).isEqualTo("phone");
    }

    @Test
    void brackets_say_which_part_of_a_place_is_meant() {
        assertThat(field("所属地域（省")).isEqualTo("province");
        assertThat(field("地区（市）")).isEqualTo("city");
        assertThat(field("地址(区/县)")).isEqualTo("region");
        assertThat(field("地址（省市区）")).isEqualTo("address");
    }

    @Test
    void a_heading_in_syllables_is_a_guess_at_the_word_that_sounds_so() {
        Heading heading = words.readAsSounding("YinHangZhangHu");
        assertThat(heading.means(CardField.ACCOUNT)).isTrue();
        assertThat(heading.rank()).isEqualTo(Rank.BY_LAST_WORD);
        assertThat(words.readAsSounding("开户银航").means(CardField.BANK)).isTrue();
    }

    @Test
    void a_contacts_name_may_be_said_again_in_english() {
        assertThat(words.read("联系人名字 Key Contact").means(CardField.CONTACT)).isTrue();
    }

    @Test
    void a_heading_typed_with_a_wrong_character_of_the_same_sound_is_a_guess() {
        Heading heading = words.readAsSounding("备柱");
        assertThat(heading.field()).contains(CardField.REMARK);
        assertThat(heading.rank()).isEqualTo(Rank.BY_LAST_WORD);
        assertThat(words.read("备柱").known()).isFalse();
    }

    @Test
    void sentences_are_put_together_from_words_nobody_listed_together() {
        assertThat(List.of("最多让他挂账", "头一趟进货", "老板娘座机", "还没结清的运费").stream().map(this::field))
                .containsExactly("credit_limit", "first_deal_date", "phone", "balance");
    }

    private String field(String heading) {
        return words.readAsSounding(heading).field().map(CardField::code).orElse("nothing");
    }
}
