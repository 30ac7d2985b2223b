package app.zhanggui.intake;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sales that could not be written down, as a sheet to mend and import again: the columns as
 * they were, then why and where.
 */
public final class LeftOutSales {
    private final Texts texts;

    public LeftOutSales(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes them to {@code .xlsx} or {@code .csv}.
     *
     * @return how many rows there are
     * @throws UserFault if the place cannot be written
     */
    public int write(SalesPreview preview, Path target, Progress progress) {
        List<SalesRow> rows = preview.leftOut();
        int width =
                preview.sheets().stream().mapToInt(one -> one.headings().size()).max().orElse(0);
        int first = rows.isEmpty() ? 0 : rows.get(0).sheet();
        List<String> header = new ArrayList<>(preview.sheets().get(first).headings());
        while (header.size() < width) {
            header.add("");
        }
        header.add(texts.get("intake.leftOut.why"));
        header.add(texts.get("intake.leftOut.where"));
        List<List<SheetCell>> lines = rows.stream().map(row -> line(preview, row, width)).toList();
        SheetWriter.write(
                new SheetPage(texts.get("intake.leftOut.sheet"), header, lines), target, progress);
        return rows.size();
    }

    private List<SheetCell> line(SalesPreview preview, SalesRow row, int width) {
        SalesSheet sheet = preview.sheets().get(row.sheet());
        List<SheetCell> cells = new ArrayList<>(width + 2);
        for (int i = 0; i < width; i++) {
            cells.add(new SheetCell.Text(sheet.table().cell(row.row(), i)));
        }
        cells.add(new SheetCell.Text(row.why().map(texts::say).orElse("")));
        String place = texts.get("intake.row.number", row.row() + 1);
        cells.add(new SheetCell.Text((sheet.table().name() + " " + place).strip()));
        return cells;
    }
}
