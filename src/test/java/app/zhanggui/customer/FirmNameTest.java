package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirmNameTest {
    @Test
    void names_are_compared_by_their_core() {
        assertThat(FirmName.of("浙江省杭州市宏达五金有限责任公司").core()).isEqualTo("宏达五金");
        assertThat(FirmName.of("Ｈ＆Ｍ  Co., Ltd").core()).isEqualTo(FirmName.of("H&M").core());
        assertThat(FirmName.of("有限公司").core()).isNotEmpty();
    }

    @Test
    void what_a_firm_is_called_behind_its_name_is_no_part_of_it() {
        assertThat(FirmName.of("宏达集团有限责任公司").core()).isEqualTo("宏达");
        assertThat(FirmName.of("宏达五金商行批发部").core()).isEqualTo("宏达五金");
        assertThat(FirmName.of("大商店").core()).isEqualTo("大商店");
    }

    @Test
    void names_are_as_alike_as_they_have_pairs_of_letters_in_common() {
        assertThat(FirmName.of("宏达五金").likeness(FirmName.of("宏达灯具"))).isEqualTo(2.0 / 6);
        assertThat(FirmName.of("啦啦啦").likeness(FirmName.of("啦啦"))).isEqualTo(2.0 / 3);
    }

    @Test
    void a_number_is_the_same_with_its_country_and_its_extension() {
        assertThat(NumberKeys.of("+86 13805712203")).contains("13805712203");
        assertThat(NumberKeys.of("0571-88001234转8")).contains("057188001234");
        assertThat(NumberKeys.of("114")).isEmpty();
    }
}
