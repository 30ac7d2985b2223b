package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSplitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "宏达五金（王建国）13800138001 > 宏达五金: 王建国 13800138001",
                "恒大机电 陈丽 13900139002 > 恒大机电: 陈丽 13900139002",
                "王记面馆(老王13800138005) > 王记面馆: 老王 13800138005",
                "宏达五金有限公司13800138001 > 宏达五金有限公司: 13800138001",
                "宏达五金有限公司 电话：0571-88023311 > 宏达五金有限公司: 0571-88023311",
                "张三13800138003 > 张三: 张三 13800138003",
                "老王 138-0013-8005 > 老王: 老王 13800138005",
                "张三13800138003 李四13900138003 > 张三: 张三 13800138003;李四 13900138003",
                "Bright Lens Co. 13800138003 > Bright Lens Co.: 13800138003",
            })
    void a_number_behind_a_name_is_a_phone(String written, String parts) {
        NameSplit split = NameSplit.of(written).orElseThrow();
        String persons =
                split.persons().stream().map(NamedNumber::shown).collect(Collectors.joining(";"));
        assertThat(split.name() + ": " + persons).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "宏达五金有限公司",
                "139邮箱店",
                "第11中学",
                "客户20230001",
                "7-11便利店(文三路店)",
                "91330100MA2B0001X8 宏达五金",
                "13800138001"
            })
    void a_name_without_a_phone_number_stays_as_it_is(String written) {
        assertThat(NameSplit.of(written)).isEmpty();
    }
}
