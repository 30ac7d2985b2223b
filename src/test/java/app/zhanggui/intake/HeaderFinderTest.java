package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.sheet.Table;
import app.zhanggui.sheet.Table.MergedDown;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {
    @Test
    void months_and_sums_below_their_group_belong_to_the_header() {
        HeaderPlace place =
                new HeaderFinder(new HeadingWords())
                        .find(
                                Sheets.table(
                                        "单位名称,联系,,用量,,金额（元）,,备注",
                                        ",负责人,电话,7月,8月,全年金额,最多赊,",
                                        "云来食堂,张老师,13800000001,4,5,28000,2万,"));
        assertThat(place.firstData()).isEqualTo(2);
        assertThat(place.headings()).contains("负责人", "7月", "全年金额", "最多赊");
    }

    @Test
    void titles_stand_above_the_header() {
        HeaderPlace place = find("客户名单（2024年整理）", "制表：小李", "单位名称,联系人,电话", "宏达五金,王建国,138");
        assertThat(place.row()).isEqualTo(2);
        assertThat(place.firstData()).isEqualTo(3);
    }

    @Test
    void a_rule_about_a_column_above_the_header_is_not_the_header() {
        String rule = "【公司名称】必填。建议不超过三十个字，否则打印时会被截断";
        assertThat(find(rule, "公司名称,电话", "宏达五金,138").row()).isEqualTo(1);
        assertThat(find("租客类型（个人或企业，两者选其一，不可留空不填）", "姓名,电话", "王建国,138").row()).isEqualTo(1);
    }

    @Test
    void a_customer_heading_and_a_phone_are_a_header_among_any_number_of_unknown_words() {
        String unknown = ",猫,狗,鸡,鸭,鱼,虾,蟹,龟,牛,2023年";
        assertThat(find("客户名称,手机" + unknown, "宏达五金,13800138000" + ",1".repeat(10)).row()).isZero();
    }

    @Test
    void a_line_of_code_names_belongs_to_the_header() {
        HeaderPlace place = find("客户名称,联系人,电话", "customerName,contact,phone_no", "宏达五金,王建国,138");
        assertThat(place.rows()).containsExactlyInAnyOrder(0, 1);
        assertThat(place.firstData()).isEqualTo(2);
    }

    @Test
    void a_merged_group_gives_way_to_the_headings_below_it() {
        HeaderPlace place = find("客户名称,联系方式,,备注", ",电话,邮箱,", "宏达五金,138,a@b.cn,好");
        assertThat(place.headings()).containsExactly("客户名称", "电话", "邮箱", "备注");
        assertThat(place.firstData()).isEqualTo(2);
    }

    @Test
    void a_sheet_of_values_only_has_no_header() {
        assertThat(find("宏达五金有限公司,13800138000", "恒大机电商行,13900139000").row())
                .isEqualTo(HeaderPlace.NONE);
    }

    @Test
    void a_unit_above_the_header_counts_for_the_amounts() {
        assertThat(find("名单,单位：万元", "客户名称,信用额度,电话", "甲,1,138").unit()).isEqualTo(Unit.WAN);
    }

    @Test
    void of_a_line_for_people_and_one_for_programs_above_it_the_one_for_people_is_the_header() {
        HeaderPlace place = find("customerName,contact,mobile", "客户名称,联系人,手机", "宏达五金,王建国,138");
        assertThat(place.row()).isEqualTo(1);
        assertThat(place.firstData()).isEqualTo(2);
    }

    @Test
    void lines_of_code_names_and_of_types_both_belong_to_the_header() {
        HeaderPlace place =
                find(
                        "客户名称,联系人,手机",
                        "customerName,contact,mobile",
                        "string,string,string",
                        "甲,乙,138");
        assertThat(place.firstData()).isEqualTo(3);
    }

    @Test
    void a_heading_below_a_group_is_told_by_the_cells_merged_down_beside_it() {
        Table table =
                new Table(
                        "",
                        false,
                        Sheets.table("客户名称,联系方式,备注", ",手机,", "宏达五金,13800138000,").rows(),
                        Set.of(),
                        Set.of(),
                        List.of(new MergedDown(0, 1, 0), new MergedDown(0, 1, 2)));
        HeaderPlace place = new HeaderFinder(new HeadingWords()).find(table);
        assertThat(place.firstData()).isEqualTo(2);
        assertThat(place.headings()).containsExactly("客户名称", "手机", "备注");
    }

    @Test
    void english_headings_have_a_line_of_code_names_too() {
        HeaderPlace place =
                find(
                        "Customer Name *,Contact Person,Mobile No *,Email",
                        "name,contact_person,mobile_no,email",
                        "ABC Traders,Rakesh,9876543210,a@b.cn");
        assertThat(place.firstData()).isEqualTo(2);
    }

    private static HeaderPlace find(String... rows) {
        return new HeaderFinder(new HeadingWords()).find(Sheets.table(rows));
    }
}
