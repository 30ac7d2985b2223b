package app.zhanggui.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMarksTest {
    @ParameterizedTest
    @CsvSource({
        "宏达五金有限公司, 五金, --xx----",
        "宏达五金有限公司, hdwj, xxxx----",
        "宏达五金有限公司, hd wj, xxxx----",
        "宏达五金有限公司, hongda, xx------",
        "宏达五金有限公司, hongd, xx------",
        "宏达五金有限公司, dawu, -xx-----",
        "宏达（杭州）五金, hzwj, ---xxxxx",
        "重庆五金, zq, xx--",
        "绿洲灯饰, lv, x---",
        "ABC五金, abcw, xxxx-",
        "宏达五金, 1380, ----",
        "宏达五金, xyz, ----"
    })
    void a_query_marks(String name, String query, String marks) {
        var hit = NameMarks.of(Lines.named(1, name), query);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            shown.append(hit.get(i) ? 'x' : '-');
        }
        assertThat(shown).hasToString(marks);
    }
}
