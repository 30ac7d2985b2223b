package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.schema.Tables;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FieldTest {
    private static final List<Texts> BOTH = List.of(Texts.chinese(), Texts.english());

    static Stream<Field> fields() {
        return Stream.concat(Stream.of(CardField.values()), PersonField.all().stream());
    }

    @Test
    void no_two_fields_have_one_code_or_one_name() {
        assertThat(fields().map(Field::code)).doesNotHaveDuplicates();
        for (Texts texts : BOTH) {
            FieldWords words = new FieldWords(texts);
            assertThat(fields().map(words::name)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void every_choice_is_read_back_from_its_word_in_both_languages(Field field) {
        for (Texts texts : BOTH) {
            for (String choice : field.choices()) {
                String word = new FieldWords(texts).choice(field, choice);
                assertThat(ChoiceWords.read(field, word)).as(word).contains(choice);
            }
        }
    }

    @Test
    void what_may_be_written_has_room_in_the_card_file() {
        List<String> tight = new ArrayList<>();
        fields().forEach(
                        field -> {
                            String column =
                                    field instanceof PersonField person
                                            ? person.trait().name()
                                            : ((CardField) field).name();
                            var table =
                                    field instanceof PersonField ? Tables.CONTACT : Tables.CUSTOMER;
                            var found = table.field(column);
                            boolean isText =
                                    found != null
                                            && Set.of(Field.Type.TEXT, Field.Type.TAGS)
                                                    .contains(field.type());
                            if (isText && found.getDataType().length() < field.longest()) {
                                tight.add(field.code());
                            }
                        });
        assertThat(tight).isEmpty();
        assertThat(fields().mapToInt(Field::longest).max().orElseThrow())
                .isLessThanOrEqualTo(Tables.CARD_VALUE.TEXT.getDataType().length());
        assertThat(fields().mapToInt(field -> field.code().length()).max().orElseThrow())
                .isLessThanOrEqualTo(Tables.CARD_VALUE.FIELD.getDataType().length());
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED_DAYS, 周六日, SATURDAY SUNDAY",
        "CLOSED_DAYS, '星期日、周一', MONDAY SUNDAY",
        "CLOSED_DAYS, 'sat, sun', SATURDAY SUNDAY",
        "DO_NOT_DISTURB, 否, ''",
        "KEY_CUSTOMER, √, YES",
        "DECK, 攻击卡, ATTACK",
        "PROSPECT_GRADE, 乙级, 2",
        "PROSPECT_CLASS, 拟暂隔一段时间再去访问的, DEFER",
        "ENTHUSIASM, 4, 4",
        "LEVEL, 'A、重点', A"
    })
    void a_choice_is_read_as_people_write_it(CardField field, String written, String read) {
        assertThat(ChoiceWords.read(field, written)).contains(read);
    }

    @ParameterizedTest
    @CsvSource({"CLOSED_DAYS, 周末休", "DECK, 红卡", "KEY_CUSTOMER, 也许"})
    void a_word_that_is_no_choice_is_not_guessed(CardField field, String written) {
        assertThat(ChoiceWords.read(field, written)).isEmpty();
    }

    @Test
    void tags_are_many_each_once_in_their_order() {
        assertThat(Tags.of("老客户，送货; 月结、老客户")).containsExactly("老客户", "送货", "月结");
        assertThat(Tags.of("批发 老客户")).containsExactly("批发", "老客户");
        assertThat(Tags.of("big spender, cash")).containsExactly("big spender", "cash");
    }
}
