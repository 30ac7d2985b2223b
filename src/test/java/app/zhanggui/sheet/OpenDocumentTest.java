package app.zhanggui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {
    @TempDir Path folder;

    @Test
    void cells_read_as_a_person_sees_them() throws IOException {
        Table table =
                sheet(
                        "<table:table-row><table:table-cell office:value-type='string'><text:p>宏达<text:s"
                                + " text:c='2'/>五金</text:p><text:p>二楼</text:p><office:annotation><text:p>批注</text:p>"
                                + "</office:annotation></table:table-cell><table:table-cell"
                                + " office:value-type='float' office:value='13805712203'>"
                                + "<text:p>1.38E+10</text:p></table:table-cell><table:table-cell"
                                + " office:value-type='date' office:date-value='2024-03-08'>"
                                + "<text:p>3月8日</text:p></table:table-cell><table:table-cell"
                                + " office:value-type='float' office:value='10'><text:p>000010</text:p>"
                                + "</table:table-cell></table:table-row>");
        assertThat(table.rows())
                .containsExactly(List.of("宏达  五金\n二楼", "13805712203", "2024-03-08", "000010"));
    }

    @Test
    void repeated_cells_and_rows_keep_their_places() throws IOException {
        Table table =
                sheet(
                        "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated='2'><table:table-cell"
                                + " table:number-columns-repeated='2'/><table:table-cell"
                                + " office:value-type='string'><text:p>甲</text:p></table:table-cell>"
                                + "<table:table-cell table:number-columns-repeated='16381'/></table:table-row>"
                                + "<table:table-row table:number-rows-repeated='1048572'><table:table-cell"
                                + " table:number-columns-repeated='16384'/></table:table-row>");
        assertThat(table.rows())
                .containsExactly(List.of(), List.of(), List.of("", "", "甲"), List.of("", "", "甲"));
    }

    @Test
    void a_cell_that_fills_the_whole_sheet_is_too_big() {
        String everywhere =
                "<table:table-row table:number-rows-repeated='1048576'><table:table-cell"
                        + " table:number-columns-repeated='16384' office:value-type='string'>"
                        + "<text:p>甲</text:p></table:table-cell></table:table-row>";
        assertThatThrownBy(() -> sheet(everywhere))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault ->
                                assertThat(fault.sentence().key()).isEqualTo("sheet.fault.tooBig"));
    }

    @Test
    void hidden_rows_and_columns_are_told() throws IOException {
        Table table =
                sheet(
                        "<table:table-column/><table:table-column table:visibility='collapse'/>"
                                + row("甲", "")
                                + row("乙", " table:visibility='filter'"));
        assertThat(table.hiddenRows()).containsExactly(1);
        assertThat(table.hiddenColumns()).containsExactly(1);
    }

    @Test
    void cells_that_go_down_over_rows_are_told() throws IOException {
        String merged =
                "<table:table-row><table:table-cell table:number-rows-spanned='2'"
                        + " office:value-type='string'><text:p>甲</text:p></table:table-cell></table:table-row>";
        assertThat(sheet(merged + row("乙", "")).merged())
                .containsExactly(new Table.MergedDown(0, 1, 0));
    }

    private static String row(String text, String attribute) {
        String cell =
                "<table:table-cell office:value-type='string'><text:p>"
                        + text
                        + "</text:p></table:table-cell>";
        return "<table:table-row" + attribute + ">" + cell + cell + "</table:table-row>";
    }

    private Table sheet(String rows) throws IOException {
        Path file = folder.resolve("list.ods");
        String names = "xmlns:%1$s='urn:oasis:names:tc:opendocument:xmlns:%1$s:1.0' ";
        String all = names.formatted("office") + names.formatted("table") + names.formatted("text");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write(
                    ("<office:document-content "
                                    + all
                                    + "><office:body><office:spreadsheet><table:table"
                                    + " table:name='客户'>"
                                    + rows
                                    + "</table:table></office:spreadsheet></office:body>"
                                    + "</office:document-content>")
                            .getBytes(StandardCharsets.UTF_8));
        }
        return SheetReader.read(file, Progress.unwatched()).sheets().get(0);
    }
}
