package app.zhanggui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.zhanggui.work.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of records, written here record by record: xlsb, and xls of Excel 95. */
class BinaryWorkbookTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir Path folder;

    @Test
    void an_xlsb_is_read_with_its_dates_and_its_hidden_parts() throws IOException {
        Path file = folder.resolve("list.xlsb");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.bin", xlsb(156, ints(0, 1), wide("rId1"), wide("客户")));
            put(zip, "xl/_rels/workbook.bin.rels", relation().getBytes(StandardCharsets.UTF_8));
            put(zip, "xl/sharedStrings.bin", xlsb(19, new byte[1], wide("宏达五金")));
            put(
                    zip,
                    "xl/styles.bin",
                    xlsb(43, shorts(220, 0)),
                    xlsb(43, shorts(220, 8)),
                    xlsb(617, ints(3)),
                    xlsb(47, shorts(0, 0, 0)),
                    xlsb(47, shorts(0, 14, 0)),
                    xlsb(47, shorts(0, 0, 1)),
                    xlsb(618));
            put(
                    zip,
                    "xl/worksheets/sheet1.bin",
                    xlsb(60, ints(3, 3, 0, 0), shorts(1)),
                    row(0, false),
                    xlsb(7, ints(0, 0, 0)),
                    xlsb(5, ints(1, 0), number(13805712203d)),
                    xlsb(5, ints(2, 1), number(45359)),
                    xlsb(3, ints(3, 0), new byte[] {0x2A}),
                    row(1, true),
                    xlsb(6, ints(0, 2), wide("藏起来")));
        }
        Table table = read(file);
        assertThat(table.name()).isEqualTo("客户");
        assertThat(table.rows())
                .containsExactly(
                        List.of("宏达五金", "13805712203", "2024-03-08", "#N/A"), List.of("藏起来"));
        assertThat(table.hiddenRows()).containsExactly(1);
        assertThat(table.hiddenColumns()).containsExactly(3);
        assertThat(table.crossedOutRows()).containsExactly(1);
    }

    @Test
    void an_xls_of_excel_95_is_read_in_its_code_page() throws IOException {
        byte[] name = "客户".getBytes(GBK);
        byte[] text = "宏达五金".getBytes(GBK);
        Path file =
                old(
                        xls(0x809, shorts(0x500, 5, 0, 0)),
                        xls(0x42, shorts(936)),
                        xls(0xE0, shorts(0, 0)),
                        xls(0xE0, shorts(0, 14)),
                        xls(0x85, ints(0), new byte[] {0, 0, (byte) name.length}, name),
                        xls(0xA),
                        xls(0x809, shorts(0x500, 0x10, 0, 0)),
                        xls(0x204, shorts(0, 0, 0, text.length), text),
                        xls(0x203, shorts(0, 1, 1), number(45359)),
                        xls(0xA));
        Table table = read(file);
        assertThat(table.name()).isEqualTo("客户");
        assertThat(table.rows()).containsExactly(List.of("宏达五金", "2024-03-08"));
    }

    @Test
    void what_follows_the_end_of_an_xls_is_not_looked_at() throws IOException {
        Path file =
                old(
                        xls(0x809, shorts(0x500, 0x10, 0, 0)),
                        xls(0x203, shorts(0, 0, 0), number(5)),
                        xls(0xA),
                        shorts(0x7777, 0x7777, 0x7777));
        assertThat(read(file).rows()).containsExactly(List.of("5"));
    }

    private static Table read(Path file) {
        return SheetReader.read(file, Progress.unwatched()).sheets().get(0);
    }

    private Path old(byte[]... records) throws IOException {
        Path file = folder.resolve("list.xls");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] stream = joined(joined(records), new byte[6000]);
            files.createDocument(new ByteArrayInputStream(stream), "Book");
            files.writeFilesystem(out);
        }
        return file;
    }

    private static String relation() {
        return "<Relationships><Relationship Id='rId1' Type='x/worksheet'"
                + " Target='worksheets/sheet1.bin'/></Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, byte[]... records)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(joined(records));
    }

    private static byte[] row(int number, boolean hidden) {
        byte[] rest = {0, 0, 0, (byte) (hidden ? 0x10 : 0), 0};
        return xlsb(0, ints(number, 0), rest);
    }

    /** A record of an xlsb: its kind and its length in groups of seven bits, the lowest first. */
    private static byte[] xlsb(int kind, byte[]... data) {
        byte[] all = joined(data);
        return joined(seven(kind), seven(all.length), all);
    }

    private static byte[] seven(int value) {
        return value < 0x80
                ? new byte[] {(byte) value}
                : new byte[] {(byte) (value & 0x7F | 0x80), (byte) (value >> 7)};
    }

    private static byte[] xls(int kind, byte[]... data) {
        byte[] all = joined(data);
        return joined(shorts(kind, all.length), all);
    }

    private static byte[] wide(String text) {
        return joined(ints(text.length()), text.getBytes(StandardCharsets.UTF_16LE));
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = little(values.length * Integer.BYTES);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static byte[] shorts(int... values) {
        ByteBuffer bytes = little(values.length * Short.BYTES);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    private static byte[] number(double value) {
        return little(Double.BYTES).putDouble(value).array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
