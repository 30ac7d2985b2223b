package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.db.Database;
import app.zhanggui.work.Progress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands in a list and is no customer becomes no card; what is a customer is never lost. */
class RowSorterTest {
    private static final String HEADER = "客户名称,联系人,手机,地址";
    private static final String CUSTOMER = "云来五金,张小明,13800000001,河东路1号";

    private final Database database = Database.inMemory(Sheets.CLOCK);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_line_of_types_below_the_header_is_no_customer() {
        assertThat(names(HEADER, "文本,文本,数字,文本", CUSTOMER)).containsExactly("云来五金");
        assertThat(names(HEADER, "varchar(50),string,string,string", CUSTOMER))
                .containsExactly("云来五金");
    }

    @Test
    void an_english_sum_says_what_it_counts() {
        assertThat(names(HEADER, CUSTOMER, "Total tenants: 14,,,")).containsExactly("云来五金");
    }

    @Test
    void a_line_of_lengths_below_the_header_is_no_customer() {
        assertThat(names(HEADER, "不超过50个字,,11位手机号码,不超过100字", CUSTOMER)).containsExactly("云来五金");
    }

    @Test
    void a_row_marked_as_an_example_is_no_customer_wherever_the_mark_stands() {
        assertThat(names("序号," + HEADER, "示例," + CUSTOMER)).isEmpty();
        assertThat(names(HEADER, "（示例）" + CUSTOMER)).isEmpty();
        assertThat(names(HEADER, "云来五金（示例）,张小明,13800000001,河东路1号")).isEmpty();
    }

    @Test
    void a_list_that_calls_every_row_an_example_is_read_as_it_is() {
        String second = "远山建材,李小红,13800000002,河西路2号";
        assertThat(names(HEADER + ",备注", CUSTOMER + ",这是示例数据", second + ",这是示例数据"))
                .containsExactly("云来五金", "远山建材");
        assertThat(names(HEADER + ",备注", CUSTOMER + ",这是示例数据", second + ",好"))
                .containsExactly("远山建材");
    }

    @Test
    void a_line_that_marks_or_counts_the_columns_is_no_customer() {
        assertThat(names(HEADER, "是,否,是,否", CUSTOMER)).containsExactly("云来五金");
        assertThat(names(HEADER, "*,,*,", CUSTOMER)).containsExactly("云来五金");
        assertThat(names(HEADER, "(1),(2),(3),(4)", CUSTOMER)).containsExactly("云来五金");
    }

    @Test
    void a_legend_of_grades_or_colours_is_no_customer() {
        assertThat(names(HEADER, CUSTOMER, "", "A级：月销10万以上,,,", "B级：月销5万以上,,,", "C级：其他,,,"))
                .containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "图例：,,,", "黄色=重点客户,,,", "红色=欠款超期,,,"))
                .containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "级别,标准,,", "A,月销10万以上,,", "B,月销5万以上,,"))
                .containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "A级 年采购10万\nB级 年采购5万,,,")).containsExactly("云来五金");
    }

    @Test
    void a_grade_before_a_name_is_no_legend() {
        assertThat(names("级别," + HEADER, "A,云来五金,,,", "B,远山建材,,,")).containsExactly("云来五金", "远山建材");
        assertThat(names(HEADER, "A座小超市,,,", "老王：13800000003,,,")).hasSize(2);
    }

    @Test
    void a_table_beside_the_list_that_goes_on_below_it_is_no_row_of_it() {
        assertThat(names(HEADER + ",,", CUSTOMER + ",,客户总数,3", ",,,,,A级,2", ",,,,,欠款合计,300"))
                .containsExactly("云来五金");
    }

    @Test
    void a_line_about_the_rows_above_or_below_is_no_customer() {
        for (String line :
                List.of("以上客户均已核对", "★以下为新开发客户，请重点跟进", "（已停业）", "二〇二四年新增客户", "以下客户已停业：", "A")) {
            assertThat(names(HEADER, line + ",,,", CUSTOMER)).as(line).containsExactly("云来五金");
        }
    }

    @Test
    void figures_and_signatures_below_a_list_are_no_customers() {
        assertThat(names(HEADER, CUSTOMER, "客户总数,20,,", "平均欠款,300,,")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "制表人,王芳,日期,2024-05-01")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, ",业务员签字：,,经理签字：")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "城南汇总,,,")).containsExactly("云来五金");
    }

    @Test
    void what_stands_above_the_headings_on_every_page_is_no_customer() {
        String page = "单位：远山商贸,,,第%d页";
        assertThat(names(page.formatted(1), HEADER, CUSTOMER, page.formatted(2), HEADER))
                .containsExactly("云来五金");
    }

    @Test
    void what_ends_a_list_is_no_customer() {
        assertThat(names(HEADER, CUSTOMER, "END,,,")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "——以下无数据——,,,")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, ",,,0")).containsExactly("云来五金");
    }

    @Test
    void english_examples_and_notes_are_no_customers() {
        assertThat(names(HEADER, "Example: ABC Trading,Rakesh,13800000002,Pune")).isEmpty();
        assertThat(names(HEADER, CUSTOMER, "Note: phone must be digits only.,,,"))
                .containsExactly("云来五金");
    }

    @Test
    void who_made_a_list_and_when_is_no_customer() {
        assertThat(names(HEADER, CUSTOMER, "制表人：王芳,,审核人：李强,")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "制表人,王芳,审核人,李强")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "负责人签字：,,日期：,")).containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "打印时间：2024-05-01 10:20,,,")).containsExactly("云来五金");
    }

    @Test
    void our_own_name_above_the_day_at_the_foot_is_no_customer() {
        assertThat(names(HEADER, CUSTOMER, ",,,", "宏运商贸有限公司,,,", "二〇二四年五月一日,,,"))
                .containsExactly("云来五金");
    }

    @Test
    void a_customer_of_whom_only_the_name_is_known_is_one() {
        assertThat(names(HEADER, CUSTOMER, ",,,", "宏运商贸有限公司,,,"))
                .containsExactly("云来五金", "宏运商贸有限公司");
    }

    @Test
    void numbered_notes_below_a_list_are_no_customers() {
        assertThat(names(HEADER, CUSTOMER, "说明：,,,", "1、客户名称必填。,,,", "2、等级分三级,,,"))
                .containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, ",,,", "1、名称要写全,,,", "2、等级分三级,,,"))
                .containsExactly("云来五金");
        assertThat(names(HEADER, CUSTOMER, "*为必填项，请勿修改表头,,,")).containsExactly("云来五金");
    }

    @Test
    void the_title_of_a_printed_list_is_no_customer_on_its_second_page_either() {
        assertThat(
                        names(
                                "老客户,,,",
                                HEADER,
                                CUSTOMER,
                                "老客户,,,",
                                "第2页,,,",
                                HEADER,
                                "山水建材,李国强,13800000002,河东路2号"))
                .containsExactly("云来五金", "山水建材");
    }

    @Test
    void a_sum_beside_a_short_number_is_still_a_sum() {
        assertThat(names("客户名称,电话,地址", "云来五金,13800000001,河东路1号", "本页小计,12345,"))
                .containsExactly("云来五金");
    }

    @Test
    void every_row_that_is_not_read_is_told_with_its_reason() {
        IntakePreview preview =
                preview(
                        IntakeChoices.DEFAULT,
                        "老客户,,,",
                        HEADER,
                        "（南城）,,,",
                        CUSTOMER,
                        "合计,,,1",
                        HEADER);

        assertThat(preview.sheets().get(0).aside())
                .containsExactly(
                        new AsideRow(2, AsideRow.Why.NOTE),
                        new AsideRow(4, AsideRow.Why.TOTAL),
                        new AsideRow(5, AsideRow.Why.HEADER_AGAIN));
        assertThat(preview.counts().ignored()).isEqualTo(3);
    }

    @Test
    void a_customer_who_looks_like_a_remark_or_a_title_is_read_when_the_owner_says_so() {
        IntakeChoices choices =
                IntakeChoices.DEFAULT
                        .withRow(new RowKey(0, 0), true)
                        .withRow(new RowKey(0, 2), true);

        IntakePreview preview = preview(choices, "老客户,,,", HEADER, "（南城）,,,", CUSTOMER);

        assertThat(names(preview)).containsExactly("老客户", "（南城）", "云来五金");
        assertThat(preview.sheets().get(0).aside()).isEmpty();
    }

    @Test
    void a_customer_the_owner_does_not_want_is_left_out() {
        IntakeChoices choices = IntakeChoices.DEFAULT.withRow(new RowKey(0, 1), false);

        IntakePreview preview = preview(choices, HEADER, CUSTOMER, "山水建材,李国强,13800000002,河东路2号");

        assertThat(names(preview)).containsExactly("山水建材");
        assertThat(preview.sheets().get(0).aside())
                .containsExactly(new AsideRow(1, AsideRow.Why.UNWANTED));
    }

    @Test
    void numbers_of_rows_are_not_missed_whichever_rows_are_read() {
        IntakeChoices choices = IntakeChoices.DEFAULT.withRow(new RowKey(0, 2), false);

        IntakePreview preview =
                preview(
                        choices,
                        "序号," + HEADER,
                        "1," + CUSTOMER,
                        "2,山水建材,李国强,13800000002,河东路2号",
                        "序号," + HEADER,
                        "3,顺达汽配,钱五,13800000003,北街3号");

        assertThat(preview.sheets().get(0).leftOut()).isEmpty();
    }

    private List<String> names(String... rows) {
        return names(preview(IntakeChoices.DEFAULT, rows));
    }

    private IntakePreview preview(IntakeChoices choices, String... rows) {
        return Sheets.intake(database).preview(Sheets.file(rows), choices, Progress.unwatched());
    }

    private static List<String> names(IntakePreview preview) {
        return preview.rows().stream().map(row -> row.draft().get(CardField.NAME)).toList();
    }
}
