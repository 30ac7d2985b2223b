package app.zhanggui.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.intake.ui.FieldFinder.Kind;
import app.zhanggui.intake.ui.FieldFinder.Line;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldFinderTest {
    private final FieldFinder finder = new FieldFinder(fields(), Texts.chinese());

    private static List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(CardField.values()));
        fields.add(CustomField.named("合同编号", Field.Type.TEXT));
        fields.addAll(PersonField.all());
        return fields;
    }

    private List<String> words(String typed) {
        return finder.find(typed, "").stream().map(Line::words).toList();
    }

    @Test
    void a_field_is_found_by_the_first_letters_of_its_reading() {
        assertThat(words("xyed").get(0)).isEqualTo("信用额度");
        assertThat(words("htbh")).containsExactly("合同编号");
    }

    @Test
    void a_field_is_found_by_its_reading_and_by_a_part_of_its_name() {
        assertThat(words("dianhua").get(0)).isEqualTo("电话");
        assertThat(words("额度").get(0)).isEqualTo("信用额度");
    }

    @Test
    void the_very_name_comes_first() {
        assertThat(words("手机").get(0)).isEqualTo("手机");
    }

    @Test
    void all_stand_under_the_parts_of_the_card_if_nothing_is_typed() {
        List<Line> lines = finder.find("", "");
        assertThat(lines.get(0).kind()).isEqualTo(Kind.IGNORE);
        assertThat(lines.stream().filter(line -> line.kind() == Kind.HEADING).map(Line::words))
                .startsWith("卡头", "基础资料")
                .endsWith("自己的栏目", "联系人和负责人");
        assertThat(lines.stream().filter(line -> line.kind() == Kind.FIELD))
                .hasSize(fields().size());
    }

    @Test
    void a_column_without_a_field_can_get_one_of_its_name() {
        assertThat(finder.find("", " 门头\n颜色 ").get(1).words()).isEqualTo("门头 颜色");
        assertThat(finder.find("装修风格", "").get(0).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void no_second_field_of_a_name_is_offered() {
        assertThat(finder.find("", "合同编号")).noneMatch(line -> line.kind() == Kind.NEW);
        assertThat(finder.find("电话", "")).noneMatch(line -> line.kind() == Kind.NEW);
    }
}
