package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV as Excel and WPS open it by a double click. Text that begins with {@code = + - @} gets an
 * apostrophe before it, or a stranger's name could run as a formula.
 */
final class CsvFileWriter {
    /** Apostrophes before it are the owner's own: one more tells them from the guard. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@]|[\t\r]");

    private CsvFileWriter() {}

    static void write(SheetPage page, Path target, CsvEncoding encoding, Progress progress)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(target, encoding.charset())) {
            if (encoding == CsvEncoding.UTF_8) {
                out.write('\uFEFF');
            }
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
            csv.writeRecord(page.header());
            int row = 0;
            for (List<SheetCell> cells : page.rows()) {
                csv.writeRecord(cells.stream().map(CsvFileWriter::text).toList());
                progress.at(++row, 0);
            }
            csv.flush();
        }
    }

    private static String text(SheetCell cell) {
        if (cell instanceof SheetCell.Amount amount) {
            return amount.value().stripTrailingZeros().toPlainString();
        }
        if (cell instanceof SheetCell.Day day) {
            return day.day().toString();
        }
        String text = CellText.protectedText(((SheetCell.Text) cell).text());
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
