package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.PersonField;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import app.zhanggui.sheet.Table.MergedDown;
import app.zhanggui.work.Progress;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several persons of a customer one below the other, and customers who are persons. */
class PersonLinesTest {
    private final Database database = Database.inMemory(Sheets.CLOCK);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void persons_on_lines_of_their_own_come_onto_the_card_above() {
        IntakePreview preview =
                preview(
                        List.of(),
                        "客户名称,联系人,职务,手机,地址",
                        "云来五金,张小明,经理,13800000001,河东路1号",
                        ",李国强,采购,13800000002,",
                        ",王丽,会计,13800000003,",
                        "山水建材,陈一,老板,13800000004,河东路2号");
        assertThat(names(preview)).containsExactly("云来五金", "山水建材");
        assertThat(text(preview, 0, "contact2_name")).isEqualTo("李国强");
        assertThat(text(preview, 0, "contact3_mobile")).isEqualTo("13800000003");
        assertThat(text(preview, 1, "contact2_name")).isNull();
        assertThat(preview.sheets().get(0).columns().get(5).isSure()).isFalse();
    }

    @Test
    void a_single_line_is_a_further_person_if_the_name_is_merged_down_to_it() {
        String[] rows = {
            "客户名称,联系人,手机", "云来五金,张小明,13800000001", ",李国强,13800000002", "山水建材,陈一,13800000004"
        };
        IntakePreview merged = preview(List.of(new MergedDown(1, 2, 0)), rows);
        assertThat(text(merged, 0, "contact2_mobile")).isEqualTo("13800000002");
        assertThat(merged.problems()).isEmpty();
        assertThat(preview(List.of(), rows).problems()).hasSize(1);
    }

    @Test
    void more_persons_than_a_card_has_room_for_are_told() {
        IntakePreview preview =
                preview(
                        List.of(new MergedDown(1, 6, 0)),
                        "客户名称,联系人,手机",
                        "云来五金,张一,13800000001",
                        ",张二,13800000002",
                        ",张三,13800000003",
                        ",张四,13800000004",
                        ",张五,13800000005",
                        ",张六,13800000006");
        assertThat(text(preview, 0, "contact5_name")).isEqualTo("张五");
        assertThat(preview.problems())
                .singleElement()
                .extracting(one -> one.key().row())
                .isEqualTo(6);
    }

    @Test
    void customers_without_a_firm_go_by_the_person_where_many_have_none() {
        assertThat(
                        names(
                                preview(
                                        List.of(),
                                        "Company Name,Contact Person,Phone,Address",
                                        "Mill LLC,Karen Vostok,413-555-0182,1 Ferry Street",
                                        "Loomis Ltd,Theresa Loomis,413-555-0167,61 Cottage Street",
                                        "River Co.,Mary Crane,413-555-0168,62 Cottage Street",
                                        "School Inc,John Reed,413-555-0169,63 Cottage Street",
                                        ",Andre Sokol,413-555-0119,17 Union Street",
                                        ",Paula Rennick,413-555-0143,88 Loud Road")))
                .contains("Mill LLC", "River Co.", "Andre Sokol", "Paula Rennick");
    }

    @Test
    void a_single_customer_without_a_name_is_told_and_makes_no_card() {
        assertThat(
                        preview(
                                        List.of(),
                                        "客户名称,联系人,手机,地址",
                                        "云来五金,张小明,13800000001,河东路1号",
                                        ",李国强,13800000002,河东路2号",
                                        "山水建材,陈一,13800000004,河东路3号")
                                .problems())
                .hasSize(1);
    }

    private IntakePreview preview(List<MergedDown> merged, String... rows) {
        Table table = new Table("", false, Sheets.table(rows).rows(), Set.of(), Set.of(), merged);
        SheetFile file = new SheetFile("名单.xlsx", "0".repeat(64), List.of(table));
        return Sheets.intake(database).preview(file, IntakeChoices.DEFAULT, Progress.unwatched());
    }

    private static List<String> names(IntakePreview preview) {
        return preview.rows().stream().map(row -> row.draft().get(CardField.NAME)).toList();
    }

    private static String text(IntakePreview preview, int row, String code) {
        return preview.rows().get(row).draft().more().get(PersonField.of(code).orElseThrow());
    }
}
