package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.customer.CustomerStore;
import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutRowsTest {
    @TempDir Path folder;

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
