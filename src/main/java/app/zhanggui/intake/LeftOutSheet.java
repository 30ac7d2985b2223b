package app.zhanggui.intake;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a list that could not be written down, as a sheet to mend and import again: the
 * columns as they were, then why and where.
 */
public record LeftOutSheet(List<Source> sources, List<Row> rows) {
    /** A sheet that rows come from. */
    record Source(Table table, List<String> headings) {}

    /**
     * A row left out.
     *
     * @param source counted from 0, among the sources
     * @param row counted from 0, as in the sheet
     */
    record Row(int source, int row, Optional<Message> why) {}

    public LeftOutSheet {
        sources = List.copyOf(sources);
        rows = List.copyOf(rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * Writes them to {@code .xlsx} or {@code .csv}.
     *
     * @return how many rows there are
     * @throws UserFault if the place cannot be written
     */
    public int write(Texts texts, Path target, Progress progress) {
        int width = sources.stream().mapToInt(one -> one.headings().size()).max().orElse(0);
        int first = rows.isEmpty() ? 0 : rows.get(0).source();
        List<String> header = new ArrayList<>(sources.get(first).headings());
        while (header.size() < width) {
            header.add("");
        }
        header.add(texts.get("intake.leftOut.why"));
        header.add(texts.get("intake.leftOut.where"));
        List<List<SheetCell>> lines = rows.stream().map(row -> line(texts, row, width)).toList();
        SheetWriter.write(
                new SheetPage(texts.get("intake.leftOut.sheet"), header, lines), target, progress);
        return rows.size();
    }

    private List<SheetCell> line(Texts texts, Row row, int width) {
        Table table = sources.get(row.source()).table();
        List<SheetCell> cells = new ArrayList<>(width + 2);
        for (int i = 0; i < width; i++) {
            cells.add(new SheetCell.Text(table.cell(row.row(), i)));
        }
        cells.add(new SheetCell.Text(row.why().map(texts::say).orElse("")));
        String place = texts.get("intake.row.number", row.row() + 1);
        cells.add(new SheetCell.Text((table.name() + " " + place).strip()));
        return cells;
    }
}
