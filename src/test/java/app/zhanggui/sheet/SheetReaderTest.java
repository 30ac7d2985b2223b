package app.zhanggui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cells_read_as_a_person_sees_them(boolean xlsx) throws IOException {
        Path file = folder.resolve("list");
        try (Workbook book = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
            Row row = book.createSheet("客户").createRow(0);
            row.createCell(0).setCellValue(13800138000d);
            date(book, row.createCell(1), "m\"月\"d\"日\"", LocalDate.of(2024, 3, 8));
            styled(book, row.createCell(2), "000000").setCellValue(10);
            styled(book, row.createCell(3), "0.00E+00").setCellValue(13800138000d);
            row.createCell(4).setCellErrorValue(FormulaError.NA.getCode());
            row.createCell(5).setCellValue(440301199001011234d);
            row.createCell(6).setCellValue(true);
            Cell formula = row.createCell(7);
            formula.setCellFormula("1+1");
            formula.setCellValue(2);
            write(book, file);
        }

        Table table = read(file).sheets().get(0);

        assertThat(table.name()).isEqualTo("客户");
        assertThat(table.rows().get(0))
                .containsExactly(
                        "13800138000",
                        "2024-03-08",
                        "000010",
                        "13800138000",
                        "#N/A",
                        "4.40301199001011E+17",
                        "TRUE",
                        "2");
        assertThat(CellText.isError("#N/A")).isTrue();
        assertThat(CellText.hasLostDigits("4.40301199001011E+17")).isTrue();
        assertThat(CellText.hasLostDigits("13800138000")).isFalse();
    }

    @Test
    void a_date_of_the_chinese_excel_is_known_without_its_format() {
        CellStyles styles = new CellStyles();
        styles.addStyle(31, 0);
        styles.addStyle(22, 0);
        CellFormat format = new CellFormat(false, styles);
        assertThat(format.text(45358, 0)).isEqualTo("2024-03-07");
        assertThat(format.text(45358.5, 1)).isEqualTo("2024-03-07 12:00");
    }

    @Test
    void the_text_of_merged_cells_belongs_to_the_first_one() throws IOException {
        Path file = folder.resolve("merged.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("客户名单");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            write(book, file);
        }
        assertThat(read(file).sheets().get(0).rows()).containsExactly(List.of("客户名单"));
    }

    @Test
    void hidden_sheets_and_rows_are_told() throws IOException {
        Path file = folder.resolve("hidden.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("可见");
            sheet.createRow(0).createCell(0).setCellValue("甲");
            sheet.createRow(1).createCell(0).setCellValue("乙");
            sheet.getRow(1).setZeroHeight(true);
            book.createSheet("藏起来").createRow(0).createCell(0).setCellValue("丙");
            book.setSheetHidden(1, true);
            write(book, file);
        }
        List<Table> sheets = read(file).sheets();
        assertThat(sheets).extracting(Table::hidden).containsExactly(false, true);
        assertThat(sheets.get(0).hiddenRows()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void crossed_out_rows_are_told_and_a_crossed_out_cell_is_none(boolean xlsx) throws IOException {
        Path file = folder.resolve("crossed");
        try (Workbook book = xlsx ? new XSSFWorkbook() : new HSSFWorkbook()) {
            for (int plain = 0; plain < 5; plain++) {
                book.createFont();
            }
            Font crossing = book.createFont();
            crossing.setStrikeout(true);
            CellStyle crossedOut = book.createCellStyle();
            crossedOut.setFont(crossing);
            Sheet sheet = book.createSheet();
            for (int i = 0; i < 3; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue("甲五金");
                row.createCell(2).setCellValue(13805712203d);
            }
            for (int column = 1; column <= 2; column++) {
                sheet.getRow(1).getCell(column).setCellStyle(crossedOut);
            }
            sheet.getRow(2).getCell(2).setCellStyle(crossedOut);
            write(book, file);
        }
        Table table = read(file).sheets().get(0);
        assertThat(table.rows()).hasSize(3);
        assertThat(table.crossedOutRows()).containsExactly(1);
    }

    @Test
    void blank_rows_at_the_end_are_cut_and_blank_rows_between_stay() throws IOException {
        Path file = folder.resolve("blank.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet();
            sheet.createRow(2).createCell(0).setCellValue("甲");
            for (int i = 3; i < 800; i++) {
                styled(book, sheet.createRow(i).createCell(5), "0").setBlank();
            }
            write(book, file);
        }
        assertThat(read(file).sheets().get(0).rows())
                .containsExactly(List.of(), List.of(), List.of("甲"));
    }

    @Test
    void broken_document_properties_do_not_matter() throws IOException {
        Path file = workbook("甲");
        Path broken = folder.resolve("wps.xlsx");
        rewrite(file, broken, "docProps/core.xml", text -> "<broken");
        assertThat(read(broken).sheets().get(0).cell(0, 0)).isEqualTo("甲");
    }

    @Test
    void a_declared_range_of_the_whole_sheet_is_not_believed() throws IOException {
        Path file = workbook("甲");
        Path wide = folder.resolve("wide.xlsx");
        rewrite(
                file,
                wide,
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst("ref=\"[^\"]*\"", "ref=\"A1:XFD1048576\""));
        assertThat(read(wide).sheets().get(0).rows()).hasSize(1);
    }

    @Test
    void a_strict_workbook_is_read() throws IOException {
        Path file = workbook("甲");
        Path strict = folder.resolve("strict.xlsx");
        String[][] hosts = {
            {
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships"
            },
            {
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"
            }
        };
        rewrite(
                file,
                strict,
                "",
                text -> text.replace(hosts[0][0], hosts[0][1]).replace(hosts[1][0], hosts[1][1]));
        assertThat(read(strict).sheets().get(0).cell(0, 0)).isEqualTo("甲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void text_is_read_in_any_encoding(String charset) throws IOException {
        Path file = folder.resolve("list.csv");
        String text = "客户名称,电话\n宏达五金,13800138000\n恒大机电,0571-88023311\n";
        Files.write(file, text.getBytes(Charset.forName(charset)));
        assertThat(read(file).sheets().get(0).rows().get(1)).containsExactly("宏达五金", "13800138000");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void the_separator_is_found(String sign) throws IOException {
        Path file = text("客户名称,电话,备注\n甲,1,\"a,b;c\"\n乙,2,\n".replace(",", sign));
        assertThat(read(file).sheets().get(0).rows().get(1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云来五金  13800138000  河东路1号\n远山建材  13800138001  河西路2号\n",
                "名称      电话         地址\n云来五金  13800138000  河东路1号\n远山建材               河西路2号\n",
                "云来五金\u300013800138000\t\t河东路1号\n远山建材   13800138001 \t河西路2号\n",
                "云来五金 13800138000 河东路1号\n远山建材 13800138001 河西路2号 后门\n"
            })
    void blanks_part_columns_where_the_lines_line_up(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("名单.txt"), text);
        List<List<String>> rows = read(file).sheets().get(0).rows();
        assertThat(rows).allMatch(row -> row.size() == 3);
        assertThat(rows.get(rows.size() - 1).get(2)).startsWith("河西路2号");
    }

    @Test
    void bars_part_the_columns_of_a_small_drawn_table() throws IOException {
        String rule = "+----------+-------------+\n";
        String drawn = rule + "| 客户名称 | 电话        |\n" + rule + "| 云来五金 | 13800138000 |\n" + rule;
        Path file = Files.writeString(folder.resolve("表.txt"), drawn);
        assertThat(read(file).sheets().get(0).rows())
                .anyMatch(row -> row.stream().anyMatch(cell -> cell.strip().equals("云来五金")));
    }

    @Test
    void blanks_in_plain_sentences_part_no_columns() throws IOException {
        Path file = Files.writeString(folder.resolve("备忘.txt"), "周三 去批发市场\n记得给老王打电话\n月底  对账\n");
        assertThat(read(file).sheets().get(0).width()).isEqualTo(1);
    }

    @Test
    void a_quote_that_is_never_closed_swallows_no_rows() throws IOException {
        Path file = text("客户名称,备注\n甲,\"没关上\n" + "乙,好\n".repeat(100));
        assertThat(read(file).sheets().get(0).rows()).hasSize(102);
    }

    @Test
    void a_web_table_named_xls_is_read() throws IOException {
        Path file = folder.resolve("export.xls");
        Files.writeString(
                file,
                "<html><body><table><tr><th colspan=2>名单</th></tr><tr><td>甲&amp;乙</td>"
                        + "<td>138</td></tr></table></body></html>");
        assertThat(read(file).sheets().get(0).rows())
                .containsExactly(List.of("名单"), List.of("甲&乙", "138"));
    }

    @Test
    void cells_of_a_web_table_that_go_down_over_rows_are_told() throws IOException {
        Path file = folder.resolve("merged.xls");
        Files.writeString(
                file,
                "<table><tr><td rowspan=2>甲</td><td>138</td></tr><tr><td>139</td></tr></table>");
        assertThat(read(file).sheets().get(0).merged())
                .containsExactly(new Table.MergedDown(0, 1, 0));
    }

    @Test
    void the_line_below_the_headings_of_a_drawn_table_is_no_row() throws IOException {
        Path file = text("| 客户名称 | 手机 |\n|------|:----:|\n| 甲 | 13800000001 |\n");
        Table table = read(file).sheets().get(0);
        assertThat(table.isBlankRow(1)).isTrue();
        assertThat(table.cell(2, 1).strip()).isEqualTo("甲");
    }

    @Test
    void a_workbook_of_xml_is_read() throws IOException {
        Path file =
                text(
                        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet"
                                + " ss:Name=\"客户\"><Table><Row ss:Index=\"2\"><Cell ss:Index=\"2\"><Data"
                                + " ss:Type=\"Number\">13800138000</Data></Cell></Row></Table></Worksheet></Workbook>");
        assertThat(read(file).sheets().get(0).cell(1, 1)).isEqualTo("13800138000");
    }

    @Test
    void what_cannot_be_used_is_one_sentence() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));
        Path cut = folder.resolve("cut.xlsx");
        byte[] whole = Files.readAllBytes(workbook("甲"));
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length * 9 / 10));
        Path picture = folder.resolve("picture.xls");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0});

        assertFault(empty, "sheet.fault.empty");
        assertFault(cut, "sheet.fault.damaged");
        assertFault(picture, "sheet.fault.unsupported");
        assertFault(encrypted(), "sheet.fault.locked");
        assertFault(folder.resolve("nowhere.xlsx"), "sheet.fault.notThere");
        assertFault(folder, "sheet.fault.folder");
    }

    @Test
    void a_bomb_is_too_big() throws IOException {
        Path file = workbook("甲");
        Path bomb = folder.resolve("bomb.xlsx");
        rewrite(
                file,
                bomb,
                "xl/worksheets/sheet1.xml",
                text -> text.replace("<sheetData>", "<sheetData>" + " ".repeat(120_000_000)));
        assertFault(bomb, "sheet.fault.tooBig");
    }

    @Test
    void reading_can_be_cancelled() throws IOException {
        Path file = text("甲,乙\n".repeat(2000));
        Progress stopped =
                new Progress() {
                    @Override
                    public void at(long done, long total) {
                        throw new Cancelled();
                    }

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> SheetReader.read(file, stopped)).isInstanceOf(Cancelled.class);
    }

    private static void assertFault(Path file, String key) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        UserFault.class,
                        fault -> assertThat(fault.sentence().key()).isEqualTo(key));
    }

    private static SheetFile read(Path file) {
        return SheetReader.read(file, Progress.unwatched());
    }

    private Path text(String text) throws IOException {
        return Files.writeString(folder.resolve("list.txt"), text, StandardCharsets.UTF_8);
    }

    private Path workbook(String text) throws IOException {
        Path file = folder.resolve("plain.xlsx");
        try (Workbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue(text);
            write(book, file);
        }
        return file;
    }

    private Path encrypted() throws IOException {
        Path file = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                Files.copy(workbook("甲"), out);
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }
        return file;
    }

    private static void write(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }

    private static Cell styled(Workbook book, Cell cell, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void date(Workbook book, Cell cell, String format, LocalDate day) {
        styled(book, cell, format).setCellValue(day);
    }

    /** Copies a workbook with one part, or with an empty name every part, changed. */
    private static void rewrite(
            Path from, Path to, String part, java.util.function.UnaryOperator<String> change)
            throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                boolean changed = part.isEmpty() || entry.getName().equals(part);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((changed ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    @Test
    void a_quote_left_open_in_a_short_list_swallows_no_rows_and_leaves_other_quotes_alone()
            throws IOException {
        Path file = text("名称,电话,地址\n\"甲,店\",1,\"一楼\n二楼\"\n乙,2,\"解放路\n丙,3,城东\n丁,4,城西\n");
        assertThat(read(file).sheets().get(0).rows())
                .containsExactly(
                        List.of("名称", "电话", "地址"),
                        List.of("甲,店", "1", "一楼\n二楼"),
                        List.of("乙", "2", "解放路"),
                        List.of("丙", "3", "城东"),
                        List.of("丁", "4", "城西"));
    }
}
