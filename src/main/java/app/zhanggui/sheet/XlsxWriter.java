package app.zhanggui.sheet;

import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** xlsx, streamed: frozen header, filter, widths after the first rows, typed cells. */
final class XlsxWriter {
    private static final int ROWS_HELD = 200;
    private static final int MAX_CELL_CHARS = 32_767;
    private static final int CHAR_WIDTH = 256;
    private static final int MOST_FIGURES = 15;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Workbooks count days from here, and wrongly before March 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_HELD);
    private final CellStyle textStyle = style("@");
    private final CellStyle dayStyle = style("yyyy-mm-dd");
    private final CellStyle headerStyle = headerStyle();
    private int[] widths = new int[0];

    private XlsxWriter() {}

    static void write(List<SheetPage> pages, Path target, Progress progress) throws IOException {
        XlsxWriter writer = new XlsxWriter();
        try (SXSSFWorkbook book = writer.book;
                OutputStream out = Files.newOutputStream(target)) {
            for (SheetPage page : pages) {
                writer.widths = new int[page.header().size()];
                writer.fill(page, progress);
            }
            book.write(out);
        }
    }

    private void fill(SheetPage page, Progress progress) {
        SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(page.name()));
        sheet.createFreezePane(0, 1);
        header(sheet.createRow(0), page.header());
        int row = 1;
        for (List<SheetCell> cells : page.rows()) {
            fillRow(sheet.createRow(row), cells);
            progress.at(row++, 0);
        }
        if (!page.header().isEmpty()) {
            int last = page.header().size() - 1;
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(row - 1, 0), 0, last));
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(Math.max(widths[i] + 3, 8), 48) * CHAR_WIDTH);
        }
    }

    private void header(Row row, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(headerStyle);
            widen(i, names.get(i));
        }
    }

    private void fillRow(Row row, List<SheetCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            SheetCell given = cells.get(i);
            if (given instanceof SheetCell.Text text) {
                fillText(row, i, text.text());
            } else if (given instanceof SheetCell.Amount amount) {
                fillAmount(row, i, amount.value());
            } else if (given instanceof SheetCell.Day day && day.day().isBefore(FIRST_DAY)) {
                fillText(row, i, day.day().toString());
            } else if (given instanceof SheetCell.Day day) {
                Cell cell = row.createCell(i);
                cell.setCellValue(day.day());
                cell.setCellStyle(dayStyle);
                widen(i, day.day().toString());
            }
        }
    }

    private void fillText(Row row, int column, String text) {
        if (!text.isEmpty()) {
            Cell cell = row.createCell(column);
            cell.setCellValue(whole(text));
            cell.setCellStyle(textStyle);
            widen(column, text);
        }
    }

    /** A number with more figures than a workbook keeps stays text. */
    private void fillAmount(Row row, int column, BigDecimal value) {
        if (value.stripTrailingZeros().precision() > MOST_FIGURES) {
            fillText(row, column, value.toPlainString());
        } else {
            row.createCell(column).setCellValue(value.doubleValue());
            widen(column, value.toPlainString());
        }
    }

    /** Workbooks write odd characters as _x000D_; a text that has this in itself is marked. */
    private static String whole(String given) {
        String text = ESCAPE.matcher(CellText.protectedText(given)).replaceAll("_x005F_");
        return text.length() > MAX_CELL_CHARS ? text.substring(0, MAX_CELL_CHARS) : text;
    }

    private void widen(int column, String text) {
        if (column < widths.length) {
            int wide = text.chars().map(c -> c > 0x2E80 ? 2 : 1).sum();
            widths[column] = Math.max(widths[column], wide);
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle headerStyle() {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = style("@");
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
