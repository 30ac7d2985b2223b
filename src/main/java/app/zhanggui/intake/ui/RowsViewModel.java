package app.zhanggui.intake.ui;

import app.zhanggui.intake.AsideRow;
import app.zhanggui.intake.IntakeChoices;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.PreviewSheet;
import app.zhanggui.intake.RowKey;
import app.zhanggui.sheet.CellText;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which rows of a file are read: a customer who looks like a remark or a sum is let in by the
 * owner, and a row he does not want is left out.
 */
public final class RowsViewModel {
    private final Supplier<IntakePreview> preview;
    private final Consumer<IntakeChoices> again;

    /**
     * @param again works the preview out once more with other choices
     */
    RowsViewModel(Supplier<IntakePreview> preview, Consumer<IntakeChoices> again) {
        this.preview = preview;
        this.again = again;
    }

    /**
     * A row that is not read.
     *
     * @param sheet the name of its sheet; empty where there is but one
     * @param text what stands in it, cell after cell
     */
    public record Line(RowKey key, String sheet, AsideRow.Why why, String text) {}

    /** The rows below the headers that are not read, sheet by sheet. */
    public List<Line> notRead() {
        return preview.get().sheets().stream()
                .flatMap(sheet -> sheet.aside().stream().map(row -> line(sheet, row)))
                .toList();
    }

    private Line line(PreviewSheet sheet, AsideRow row) {
        String name = preview.get().sheets().size() > 1 ? sheet.name() : "";
        String text =
                sheet.table().rows().get(row.row()).stream()
                        .filter(cell -> !CellText.isBlank(cell))
                        .map(cell -> CellText.trimmed(cell).replaceAll("\\s+", " "))
                        .collect(Collectors.joining("　"));
        return new Line(new RowKey(sheet.index(), row.row()), name, row.why(), text);
    }

    /** Takes a row of a sheet for its header; the header itself for a row like any other. */
    void turnHeader(PreviewSheet sheet, int row) {
        OptionalInt header = row == sheet.headerRow() ? OptionalInt.empty() : OptionalInt.of(row);
        again.accept(preview.get().choices().withHeader(sheet.index(), header));
    }

    /** Has a row read, or leaves it out. */
    public void read(RowKey key, boolean wanted) {
        again.accept(preview.get().choices().withRow(key, wanted));
    }
}
