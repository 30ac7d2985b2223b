package app.zhanggui.intake;

import app.zhanggui.sheet.SheetCell;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.Finding;
import app.zhanggui.text.Finding.Severity;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The rows an import leaves out, as a sheet to be mended and imported again (pain 1, 18): the
 * columns of the file first, as they stand, then why, and where the row was.
 */
public final class LeftOutRows {
    private final Texts texts;

    public LeftOutRows(Texts texts) {
        this.texts = texts;
    }

    /** Rows that cannot become cards, and rows nobody decided about. */
    public static List<PreviewRow> of(IntakePreview preview) {
        return preview.rows().stream()
                .filter(
                        row ->
                                row.decision() == Decision.PROBLEM
                                        || row.decision() == Decision.DUPLICATE)
                .toList();
    }

    /**
     * Writes them to {@code .xlsx} or {@code .csv}.
     *
     * @return how many rows there are
     * @throws UserFault if the place cannot be written
     */
    public int write(IntakePreview preview, Path target, Progress progress) {
        List<PreviewRow> rows = of(preview);
        int width = preview.sheets().stream().mapToInt(one -> one.columns().size()).max().orElse(0);
        List<String> header = new ArrayList<>();
        List<Column> columns =
                rows.isEmpty()
                        ? preview.sheets().get(0).columns()
                        : preview.sheet(rows.get(0).key().sheet()).columns();
        for (int i = 0; i < width; i++) {
            header.add(i < columns.size() ? columns.get(i).heading() : "");
        }
        header.add(texts.get("intake.leftOut.why"));
        header.add(texts.get("intake.leftOut.where"));
        List<List<SheetCell>> lines = rows.stream().map(row -> line(preview, row, width)).toList();
        SheetWriter.write(
                new SheetPage(texts.get("intake.leftOut.sheet"), header, lines), target, progress);
        return rows.size();
    }

    private List<SheetCell> line(IntakePreview preview, PreviewRow row, int width) {
        Table table = preview.sheet(row.key().sheet()).table();
        List<SheetCell> cells = new ArrayList<>(width + 2);
        for (int i = 0; i < width; i++) {
            cells.add(new SheetCell.Text(table.cell(row.key().row(), i)));
        }
        cells.add(new SheetCell.Text(why(row)));
        cells.add(new SheetCell.Text(where(table, row.key())));
        return cells;
    }

    private String where(Table table, RowKey key) {
        String row = texts.get("intake.row.number", key.row() + 1);
        return table.name().isEmpty() ? row : table.name() + " " + row;
    }

    private String why(PreviewRow row) {
        if (row.decision() == Decision.DUPLICATE) {
            return row.matches().stream()
                    .map(match -> suspicion(match))
                    .collect(Collectors.joining(" "));
        }
        return row.findings().stream()
                .filter(finding -> finding.severity() == Severity.PROBLEM)
                .map(Finding::message)
                .map(texts::say)
                .collect(Collectors.joining(" "));
    }

    /** Who the row may be, in words. */
    private String suspicion(Match match) {
        return match.card().isPresent()
                ? texts.get("intake.duplicate.ofCard", match.name())
                : texts.get("intake.duplicate.ofRow", match.row().row() + 1, match.name());
    }
}
