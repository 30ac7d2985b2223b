package app.zhanggui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
    private static final List<SheetCell> ROW =
            List.of(
                    new SheetCell.Text("=2+5"),
                    new SheetCell.Amount(new BigDecimal("1234.5")),
                    new SheetCell.Day(LocalDate.of(2024, 3, 8)),
                    SheetCell.blank(),
                    new SheetCell.Text("010000"));

    @TempDir Path folder;

    @Test
    void what_is_written_reads_back_the_same() {
        for (String name : List.of("out.xlsx", "out.csv")) {
            Path file = folder.resolve(name);
            SheetWriter.write(page(List.of(ROW)), file, Progress.unwatched());
            assertThat(SheetReader.read(file, Progress.unwatched()).sheets().get(0).rows().get(1))
                    .containsExactly("=2+5", "1234.5", "2024-03-08", "", "010000");
        }
    }

    @Test
    void cells_of_a_workbook_have_types_and_the_header_stays_in_sight() throws IOException {
        Path file = folder.resolve("out.xlsx");
        SheetWriter.write(page(List.of(ROW)), file, Progress.unwatched());
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:E2");
        }
    }

    @Test
    void csv_opens_in_excel_and_runs_no_formula() throws IOException {
        Path file = folder.resolve("out.csv");
        SheetWriter.write(page(List.of(ROW)), file, Progress.unwatched());
        assertThat(Files.readString(file)).startsWith("\uFEFF").contains("'=2+5");
    }

    @Test
    void an_apostrophe_of_the_owners_own_before_a_formula_sign_stays_in_csv() {
        Path file = folder.resolve("out.csv");
        List<SheetCell> row =
                List.of(
                        new SheetCell.Text("'=双"),
                        new SheetCell.Text("''-5"),
                        new SheetCell.Text("'好再来'"),
                        new SheetCell.Text("@小店"),
                        new SheetCell.Text("尾"));
        SheetWriter.write(page(List.of(row)), file, Progress.unwatched());
        assertThat(SheetReader.read(file, Progress.unwatched()).sheets().get(0).rows().get(1))
                .containsExactly("'=双", "''-5", "'好再来'", "@小店", "尾");
    }

    @Test
    void a_file_that_could_not_be_finished_leaves_the_old_one() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        Iterable<List<SheetCell>> broken =
                () ->
                        new Iterator<>() {
                            @Override
                            public boolean hasNext() {
                                return true;
                            }

                            @Override
                            public List<SheetCell> next() {
                                throw new IllegalStateException("no more");
                            }
                        };
        assertThatThrownBy(() -> SheetWriter.write(page(broken), file, Progress.unwatched()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(Files.readString(file)).isEqualTo("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_place_that_is_not_there_is_one_sentence() {
        Path file = folder.resolve("nowhere").resolve("out.csv");
        assertThatThrownBy(() -> SheetWriter.write(page(List.of()), file, Progress.unwatched()))
                .isInstanceOf(UserFault.class);
    }

    private static SheetPage page(Iterable<List<SheetCell>> rows) {
        return new SheetPage("客户", List.of("名称", "金额", "日期", "空", "邮编"), rows);
    }
}
