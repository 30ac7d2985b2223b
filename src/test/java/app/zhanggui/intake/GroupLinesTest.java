package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.db.Database;
import app.zhanggui.work.Progress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupLinesTest {
    private final Database database = Database.inMemory(Sheets.CLOCK);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_region_on_a_line_of_its_own_is_the_region_of_the_rows_below_as_a_question() {
        IntakePreview preview =
                preview(
                        "客户名称,联系人,电话",
                        "城东片,,",
                        "云来五金,张小明,13800000001",
                        "山水建材,李国强,13800000002",
                        "宏达水暖,王丽,13800000003",
                        "城东片小计,3,",
                        "城西片：,,",
                        "客户名称,联系人,电话",
                        "大东灯饰,陈一,13800000004",
                        "永兴油漆,陈二,13800000005");
        assertThat(texts(preview, CardField.NAME))
                .containsExactly("云来五金", "山水建材", "宏达水暖", "大东灯饰", "永兴油漆");
        assertThat(texts(preview, CardField.REGION))
                .containsExactly("城东片", "城东片", "城东片", "城西片", "城西片");
        assertThat(preview.sheets().get(0).columns().get(3).isSure()).isFalse();
        assertThat(preview.sheets().get(0).columns().get(3).heading()).isEqualTo("城东片 / 城西片");
    }

    @Test
    void a_single_region_on_top_of_the_list_is_the_region_of_all_of_it() {
        IntakePreview preview =
                preview(
                        "客户名称,联系人,电话",
                        "一、城东镇,,",
                        "云来五金,张小明,13800000001",
                        "山水建材,李国强,13800000002",
                        "宏达水暖,王丽,13800000003");
        assertThat(texts(preview, CardField.NAME)).containsExactly("云来五金", "山水建材", "宏达水暖");
        assertThat(texts(preview, CardField.REGION)).containsOnly("城东镇");
    }

    @Test
    void marked_lines_that_are_no_places_are_tags() {
        IntakePreview preview =
                preview(
                        "客户名称,联系人,电话",
                        "【学校】,,",
                        "实验小学,张小明,13800000001",
                        "第二中学,李国强,13800000002",
                        "【机关】,,",
                        "县邮局,王丽,13800000003",
                        "县医院,陈一,13800000004");
        assertThat(texts(preview, CardField.TAGS)).containsExactly("学校", "学校", "机关", "机关");
    }

    @Test
    void customers_of_whom_only_the_name_is_known_are_no_lines() {
        IntakePreview preview =
                preview(
                        "客户名称,联系人,电话",
                        "河西村,,",
                        "云来五金,张小明,13800000001",
                        "老王,,",
                        "山水建材,李国强,13800000002",
                        "大田村,,",
                        "宏达水暖,王丽,13800000003");
        assertThat(texts(preview, CardField.NAME)).hasSize(6);
    }

    @Test
    void a_word_below_each_sum_is_a_line_though_nobody_knows_it_for_a_place() {
        IntakePreview preview =
                preview(
                        "客户名称,联系人,货款",
                        "老市场,,",
                        "云来五金,张小明,300",
                        "山水建材,李国强,200",
                        "小计,,500",
                        "余杭,,",
                        "宏达水暖,王丽,100",
                        "大东灯饰,陈一,150",
                        "小计,,250");
        assertThat(texts(preview, CardField.NAME)).containsExactly("云来五金", "山水建材", "宏达水暖", "大东灯饰");
        assertThat(texts(preview, CardField.TAGS)).containsExactly("老市场", "老市场", "余杭", "余杭");
    }

    @Test
    void a_name_that_begins_like_a_total_is_a_name() {
        assertThat(texts(preview("客户名称,联系人", "小计划广告店,张三", "总和堂药店,李四", "合计,2"), CardField.NAME))
                .containsExactly("小计划广告店", "总和堂药店");
    }

    private IntakePreview preview(String... rows) {
        return Sheets.intake(database)
                .preview(Sheets.file(rows), IntakeChoices.DEFAULT, Progress.unwatched());
    }

    private static List<String> texts(IntakePreview preview, CardField field) {
        return preview.rows().stream().map(row -> row.draft().texts().get(field)).toList();
    }
}
