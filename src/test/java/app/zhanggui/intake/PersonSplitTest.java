package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSplitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "张三13800138000 李四13900139000 > 张三 13800138000;李四 13900139000",
                "张经理 13800138000 > 张经理 13800138000",
                "张三：13800138000；李四：0571-88023311 > 张三 13800138000;李四 0571-88023311",
                "13800138000（张三）、13900139000（李四） > 张三 13800138000;李四 13900139000",
                "老王13800138000/13900139000 > 老王 13800138000/13900139000",
                "王总 手机13800138000 座机0571-88023311 > 王总 13800138000/0571-88023311",
                "欧阳小明138 0013 8000 > 欧阳小明 13800138000",
                "周志明（老板）13800138000、周太太13900139000 > 周志明老板 13800138000;周太太 13900139000",
                "联系人：赵六 电话：13800138000 > 赵六 13800138000",
                "13800138000（李） > 李 13800138000",
            })
    void persons_with_numbers_are_taken_apart(String cell, String persons) {
        String found =
                String.join(";", PersonSplit.of(cell).stream().map(NamedNumber::shown).toList());
        assertThat(found).isEqualTo(persons == null ? "" : persons);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "张三",
                "办公室0571-88023311",
                "张三、李四13800138000",
                "转805",
                "#REF!",
                ""
            })
    void anything_else_is_left_as_it_stands(String cell) {
        assertThat(PersonSplit.of(cell)).isEmpty();
    }
}
