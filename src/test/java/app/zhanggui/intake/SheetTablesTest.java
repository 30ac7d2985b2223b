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
    void a_title_above_each_side_tells_two_lists_whose_names_stand_under_words_of_the_trade() {
        List<Table> tables =
                tables(
                        "服装厂客户,,,,窗帘店客户,,",
                        "服装厂,采购员,手机号码,,窗帘店,店主,店主手机",
                        "佳美针织,龚来喜,13800000001,,雅居窗帘,谢姐,13900000001",
                        "彩美针织,杨文军,13800000002,,雅居布艺,丁工,13900000002",
                        "佳韵服饰,杨磊,13800000003,,,,");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).cell(2, 4)).isEqualTo("雅居窗帘");
        assertThat(tables.get(0).cell(2, 4)).isEmpty();
    }

    @Test
    void titles_above_the_parts_of_one_list_part_nothing() {
        assertThat(
                        tables(
                                "客户信息,,,,联系方式,",
                                "客户名称,地址,电话,,采购员,采购手机",
                                "佳美针织,中山路1号,13800000001,,龚来喜,13900000001",
                                "彩美针织,中山路2号,13800000002,,杨文军,13900000002"))
                .hasSize(1);
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
    void a_list_above_the_plainest_header_is_not_lost() {
        List<Table> tables =
                tables(
                        "一、院里,,,,",
                        "医院,科室,主任,主任手机,床位",
                        "市一医院,骨科,毛明辉,15029348302,40",
                        "市二医院,眼科,秦春梅,13010342560,30",
                        ",,,,",
                        "二、药店,,,,",
                        "客户名称,联系人,电话,地址,备注",
                        "康民药房,李强,13800000002,中山路1号,");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).cell(3, 0)).isEqualTo("市二医院");
        assertThat(tables.get(0).rows()).hasSize(5);
        assertThat(tables.get(1).cell(7, 0)).isEqualTo("康民药房");
    }

    @Test
    void a_title_below_a_gap_begins_another_list_though_few_of_its_words_are_known() {
        List<Table> tables =
                tables(
                        "修理厂名称,采购,采购电话,厂址",
                        "平安修理厂,马倩,13800000001,建设大道195号",
                        ",,,",
                        "零售车主,,,",
                        "车主,车牌号,手机,车型",
                        "段亚楠,浙F21HKG,13800000002,哈弗");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).cell(5, 0)).isEqualTo("段亚楠");
    }

    @Test
    void two_lists_side_by_side_under_unknown_words_are_told_by_where_they_end() {
        List<Table> tables =
                tables(
                        "食堂,联系人,电话,,饭店,老板,电话",
                        "建发食堂,程师傅,13800000001,,徽聚,林师傅,13900000001",
                        "市政食堂,梁总,13800000002,,川家小厨,金哥,13900000002",
                        "电厂餐厅,毛工,13800000003,,,,");
        assertThat(tables).hasSize(2);
    }

    @Test
    void values_that_only_sound_like_the_headings_above_them_begin_nothing() {
        assertThat(tables("Firstname,Lastname,Phone,Fax", "FName 1,LName 1,PhoneNo 1,FaxNo 1"))
                .hasSize(1);
    }

    @Test
    void a_list_right_above_a_plainer_header_is_not_lost() {
        List<Table> tables =
                tables(
                        "客户名称,手机,地址,",
                        "平安修理厂,13800000001,建设大道195号,",
                        "客户名称,联系人,手机,微信",
                        "云来五金,段亚楠,13800000002,wx1");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).cell(1, 0)).isEqualTo("平安修理厂");
        assertThat(tables.get(1).cell(3, 0)).isEqualTo("云来五金");
    }

    @Test
    void the_title_of_a_list_right_below_another_is_no_row_of_that_one() {
        List<Table> tables =
                tables(
                        "客户名称,联系人,手机,地址",
                        "平安修理厂,马倩,13800000001,建设大道195号",
                        "零售客户,,,",
                        "客户名称,手机,微信,生日",
                        "云来五金,13800000002,wx1,");
        assertThat(tables.get(0).rows()).hasSize(2);
    }

    @Test
    void words_below_words_are_a_dictionary_and_begin_no_list() {
        assertThat(tables("客户类型,客户来源,客户级别,行业名称", "企业,电话,A级,五金", "个人,网络,B级,餐饮")).hasSize(1);
    }

    @Test
    void a_list_printed_in_two_halves_beside_each_other_is_two_though_nothing_parts_them() {
        List<Table> tables =
                tables(
                        "序号,姓名,手机,序号,姓名,手机",
                        "1,张小明,13800000001,3,王丽,13800000003",
                        "2,李国强,13800000002,,,");
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).cell(1, 4)).isEmpty();
        assertThat(tables.get(1).cell(1, 4)).isEqualTo("王丽");
        assertThat(tables.get(1).cell(1, 1)).isEmpty();
    }

    @Test
    void several_persons_of_one_customer_beside_each_other_are_no_halves() {
        assertThat(tables("客户名称,联系人,手机,联系人,手机", "云来五金,张小明,13800000001,李国强,13800000002")).hasSize(1);
    }

    @Test
    void forms_filled_in_one_below_the_other_become_a_list() {
        List<Table> tables =
                tables(
                        "客户登记表,,,",
                        "客户名称,云来五金,联系人,张小明",
                        "手机,13800000001,微信,",
                        "地址,河东路1号,来源,电话",
                        ",,,",
                        "客户登记表,,,",
                        "客户名称,山水建材,联系人,李国强",
                        "手机,13800000002,微信,wx2",
                        "地址,河东路2号,来源,上门");
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows().get(1))
                .containsExactly("客户名称", "联系人", "手机", "微信", "地址", "来源");
        assertThat(tables.get(0).rows().get(2))
                .containsExactly("云来五金", "张小明", "13800000001", "", "河东路1号", "电话");
        assertThat(tables.get(0).cell(7, 0)).isEqualTo("山水建材");
    }

    @Test
    void forms_side_by_side_become_a_row_each() {
        List<Table> tables =
                tables(
                        "客户卡 No.1,,,客户卡 No.2,",
                        "客户名称,云来五金,,客户名称,山水建材",
                        "联系人,张小明,,联系人,李国强",
                        "手机,13800000001,,手机,13800000002",
                        "地址,河东路1号,,地址,河东路2号");
        List<List<String>> rows =
                tables.get(0).rows().stream().filter(row -> !row.isEmpty()).toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).containsExactly("云来五金", "张小明", "13800000001", "河东路1号");
        assertThat(rows.get(2)).containsExactly("山水建材", "李国强", "13800000002", "河东路2号");
    }

    @Test
    void one_customer_below_three_lines_of_headings_is_no_form() {
        String[] rows = {
            "客户名称,联系方式,,,,地址",
            ",主要联系人,,备用联系人,,",
            ",姓名,手机,姓名,手机,",
            "云来五金,张小明,13800000001,李国强,13900000001,河东路1号"
        };
        assertThat(tables(rows).get(0).rows()).hasSize(4);
        assertThat(tables(rows).get(0).cell(3, 0)).isEqualTo("云来五金");
    }

    @Test
    void two_lines_to_each_customer_become_one_row() {
        Table table =
                tables(
                                "客户名称,联系人,手机",
                                "地址,电话,备注",
                                "云来五金,张小明,13800000001",
                                "河东路1号,0571-88880001,月结",
                                "山水建材,李国强,13800000002",
                                "河东路2号,0571-88880002,")
                        .get(0);
        assertThat(table.rows().get(2))
                .containsExactly("云来五金", "张小明", "13800000001", "河东路1号", "0571-88880001", "月结");
        assertThat(table.rows().get(3)).isEmpty();
    }

    @Test
    void a_form_whose_values_stand_behind_their_labels_becomes_a_list() {
        List<Table> tables = tables("客户名称：云来五金", "联系人：张小明  手机：13800000001", "地址：河东路1号", "备注：");
        assertThat(tables.get(0).rows().get(0)).containsExactly("客户名称", "联系人", "手机", "地址", "备注");
        assertThat(tables.get(0).rows().get(1))
                .containsExactly("云来五金", "张小明", "13800000001", "河东路1号", "");
    }

    @Test
    void a_table_of_what_the_columns_of_a_form_mean_is_no_card() {
        List<Table> tables =
                tables(
                        "字段名称,是否必填,说明,示例",
                        "客户名称,是,不超过50个字,云来五金",
                        "联系人,否,姓名,张三",
                        "手机,是,11位数字,13800000001",
                        "地址,否,写到门牌,河东路1号",
                        "客户等级,否,A/B/C,A");
        assertThat(tables.get(0).cell(1, 0)).isEqualTo("客户名称");
    }

    private static List<Table> tables(String... rows) {
        HeadingWords words = new HeadingWords();
        return new SheetTables(words, new HeaderFinder(words)).of(Sheets.table(rows));
    }
}
