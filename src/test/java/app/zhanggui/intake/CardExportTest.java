package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardExportTest {
    @TempDir Path folder;

    @Test
    void what_goes_out_comes_in_again_with_nothing_changed() {
        try (Database database = Database.inMemory(Sheets.CLOCK)) {
            CustomerStore customers = new CustomerStore(database);
            Intake intake = new Intake(database, customers, new IntakeStore(database));
            intake.apply(
                    intake.preview(
                            Sheets.file(
                                    "客户名称,联系人,电话,手机,微信,地区,额度(万),客户级别,客户状态,生日,首次成交日期,备注",
                                    "=宏达五金,王建国,0571-88023311转805,13805712203,wx_1,城东,1.25,甲,可能,农历1975-08-12,2024.1.5,爱钓鱼",
                                    "恒大机电,陈丽,13958107745,,,城西,,乙,潜在,3月8日,,月结"),
                            IntakeChoices.DEFAULT,
                            Progress.unwatched()),
                    Progress.unwatched());
            for (Texts texts : List.of(Texts.chinese(), Texts.english())) {
                for (String name : List.of("all.xlsx", "all.csv")) {
                    Path file = folder.resolve(name);
                    new CardExport(texts).write(customers.cards(), file, Progress.unwatched());
                    IntakePreview again =
                            intake.preview(
                                    SheetReader.read(file, Progress.unwatched()),
                                    IntakeChoices.DEFAULT.withUpdate(UpdateRule.OVERWRITE),
                                    Progress.unwatched());
                    assertThat(again.counts())
                            .isEqualTo(new IntakePreview.Counts(0, 0, 0, 0, 0, 2));
                    assertThat(again.sheets().get(0).columns())
                            .extracting(one -> one.target().orElseThrow().code())
                            .containsExactlyElementsOf(
                                    Arrays.stream(CardField.values())
                                            .map(CardField::code)
                                            .toList());
                }
            }
        }
    }

    @Test
    void rows_left_out_are_saved_with_their_columns_first_and_the_reason_after() {
        try (Database database = Database.inMemory(Sheets.CLOCK)) {
            Intake intake =
                    new Intake(database, new CustomerStore(database), new IntakeStore(database));
            IntakePreview preview =
                    intake.preview(
                            Sheets.file(
                                    "序号,客户名称,电话,地址",
                                    "1,甲五金,13805712203,解放路",
                                    "2,,13958107745,文一路",
                                    "3,甲五金店,13805712203,解放路"),
                            IntakeChoices.DEFAULT,
                            Progress.unwatched());
            Path file = folder.resolve("left.xlsx");
            int many = new LeftOutRows(Texts.chinese()).write(preview, file, Progress.unwatched());
            Table table = SheetReader.read(file, Progress.unwatched()).sheets().get(0);

            assertThat(many).isEqualTo(2);
            assertThat(table.rows().get(0))
                    .containsExactly("序号", "客户名称", "电话", "地址", "没有导入的原因", "原来的位置");
            assertThat(table.rows().get(1))
                    .containsExactly("2", "", "13958107745", "文一路", "没有客户名称。", "第 3 行");
            assertThat(table.cell(2, 4)).contains("甲五金");
        }
    }
}
