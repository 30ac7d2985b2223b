package app.zhanggui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "单小芳, shan xiao fang",
        "曾伟, zeng wei",
        "仇明, qiu ming",
        "区建国, ou jian guo",
        "解强, xie qiang",
        "查良, zha liang"
    })
    void a_person_is_sorted_by_the_reading_of_the_surname(String name, String sort) {
        assertThat(Pinyin.ofPerson(name).sort()).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({
        "重庆火锅, chong qing huo guo",
        "长沙五金, chang sha wu jin",
        "工商银行, gong shang yin hang",
        "绿洲灯饰, lv zhou deng shi"
    })
    void a_firm_is_sorted_by_the_likeliest_reading(String name, String sort) {
        assertThat(Pinyin.of(name).sort()).isEqualTo(sort);
    }

    @ParameterizedTest
    @CsvSource({"重庆, cq", "重庆, zq", "长沙, cs", "长沙, zs", "单氏, ss", "单氏, ds", "单氏, cs", "绿洲, lz"})
    void every_reading_can_be_searched_by_its_initials(String name, String initials) {
        assertThat(Pinyin.of(name).initials().split(" ")).contains(initials);
    }

    @Test
    void letters_and_digits_stand_for_themselves_and_signs_for_nothing() {
        Pinyin pinyin = Pinyin.of("ＡＢＣ（杭州）5金");
        assertThat(pinyin.sort()).isEqualTo("a b c hang zhou 5 jin");
        assertThat(pinyin.initials().split(" ")).contains("abchz5j");
    }

    @Test
    void a_character_beyond_the_dictionary_does_no_harm() {
        assertThat(Pinyin.of("𠮷野家").initials().split(" ")).contains("yj");
    }
}
