package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.sheet.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTablesTest {
    @Test
    void lists_side_by_side_are_two_even_if_nobody_knows_the_word_for_the_right_one() {
        List<Table> tables =
                tables(
                        "顾客姓名,电话,,合作旅馆,电话,地址",
                        "张小明,13800000001,,云来旅馆,13900000001,河东路1号",
                        "李国强,13800000002,,山水旅馆,13900000002,河东路2号",
                        "王丽,13800000003,,,,");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).cell(1, 3)).isEqualTo("云来旅馆");
        assertThat(tables.get(1).cell(1, 0)).isEmpty();
    }

    @Test
    void a_blank_column_within_one_list_parts_nothing() {
        assertThat(
                        tables(
                                "顾客姓名,电话,,备用联络,电话2",
                                "张小明,13800000001,,他弟弟,13900000001",
                                "李国强,13800000002,,,",
                                "王丽,13800000003,,,"))
                .hasSize(1);
        assertThat(
                        tables(
                                "顾客姓名,电话,,备用联络,电话2",
                                "张小明,13800000001,,他弟弟,13900000001",
                                "李国强,13800000002,,他妻子,13900000002"))
                .hasSize(1);
    }

    @Test
    void a_row_of_other_headings_begins_another_list_without_title_or_gap() {
        List<Table> tables =
                tables(
                        "店名,老板,手机,店址,备注",
                        "云来杂货店,张小明,13800000001,河东路1号,",
                        "熟客,微信,手机,生日,备注",
                        "李国强,lgq88,13800000002,1983年2月14日,");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).rows()).hasSize(2);
        assertThat(tables.get(1).cell(3, 1)).isEqualTo("lgq88");
    }

    @Test
    void values_that_only_sound_like_the_headings_above_them_begin_nothing() {
        assertThat(tables("Firstname,Lastname,Phone,Fax", "FName 1,LName 1,PhoneNo 1,FaxNo 1"))
                .hasSize(1);
    }

    private static List<Table> tables(String... rows) {
        HeadingWords words = new HeadingWords();
        return new SheetTables(words, new HeaderFinder(words)).of(Sheets.table(rows));
    }
}
