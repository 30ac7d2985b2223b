package app.zhanggui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.db.Database;
import app.zhanggui.sheet.SheetReader;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOutRowsTest {
    private final Database database = Database.inMemory(Sheets.CLOCK);
    private final Intake intake = Sheets.intake(database);

    @TempDir Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_file_has_a_row_for_every_problem_its_own_columns_first_and_then_why() {
        IntakePreview preview =
                preview(
                        "客户名称,电话,地址",
                        "宏达五金,13805712203,解放路1号",
                        ",13805712204,解放路2号",
                        "恒大机电,13958107745,人民路3号",
                        ",13805712205,解放路4号",
                        ",13805712206,解放路5号");
        assertThat(preview.counts().problem()).isEqualTo(3);

        List<List<String>> rows = written(preview);

        assertThat(rows).hasSize(1 + preview.counts().problem());
        assertThat(rows.get(0).subList(0, 3)).containsExactly("客户名称", "电话", "地址");
        assertThat(rows.get(1).subList(0, 3)).containsExactly("", "13805712204", "解放路2号");
        assertThat(rows.subList(1, 4)).allSatisfy(row -> assertThat(row.get(3)).isNotBlank());
    }

    @Test
    void rows_nobody_decided_about_are_in_it_too() {
        intake.apply(preview("客户名称,电话", "宏达五金,13805712203"), Progress.unwatched());
        IntakePreview preview =
                preview("客户名称,电话", "永和灯具,13805712203", ",13805712204", "恒大机电,13958107745");
        assertThat(preview.counts().duplicate()).isEqualTo(1);
        assertThat(preview.counts().problem()).isEqualTo(1);
        assertThat(written(preview)).hasSize(1 + 2);
    }

    @Test
    void the_reason_and_the_old_place_stand_behind_the_columns() {
        List<List<String>> rows =
                written(
                        preview(
                                "序号,客户名称,电话,地址",
                                "1,甲五金,13805712203,解放路",
                                "2,,13958107745,文一路",
                                "3,甲五金店,13805712203,解放路"));

        assertThat(rows.get(0)).containsExactly("序号", "客户名称", "电话", "地址", "没有导入的原因", "原来的位置");
        assertThat(rows.get(1)).containsExactly("2", "", "13958107745", "文一路", "没有客户名称。", "第 3 行");
        assertThat(rows.get(2).get(4)).contains("甲五金");
    }

    private List<List<String>> written(IntakePreview preview) {
        Path file = folder.resolve("left.xlsx");
        int said = new LeftOutRows(Texts.chinese()).write(preview, file, Progress.unwatched());
        List<List<String>> rows =
                SheetReader.read(file, Progress.unwatched()).sheets().get(0).rows();
        assertThat(said).isEqualTo(rows.size() - 1);
        return rows;
    }

    private IntakePreview preview(String... rows) {
        return intake.preview(Sheets.file(rows), IntakeChoices.DEFAULT, Progress.unwatched());
    }
}
