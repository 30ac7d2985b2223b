package app.zhanggui.intake;

import app.zhanggui.text.Finding.Severity;
import app.zhanggui.work.Ahead;
import app.zhanggui.work.Pieces;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the rows of one sheet, and finds whom they may be. Reading needs nothing but the row, so it
 * goes on ahead on a core of its own; whom a row may be depends on the rows above it.
 */
final class SheetRows {
    private final LaidSheet sheet;
    private final boolean hiddenToo;
    private final RowReader reader;
    private final RowSorter sorter;
    private final List<PreviewRow> rows = new ArrayList<>();
    private int ignored;
    private int data;

    SheetRows(LaidSheet sheet, boolean hiddenToo, RowReader reader) {
        this.sheet = sheet;
        this.hiddenToo = hiddenToo;
        this.reader = reader;
        sorter = new RowSorter(sheet);
    }

    /** Some rows as read, and how many were left out among them. */
    private record Piece(List<Row> rows, int ignored) {}

    private record Row(Known known, RowReader.Read read) {
        boolean isProblem() {
            return read.findings().stream().anyMatch(one -> one.severity() == Severity.PROBLEM);
        }
    }

    /**
     * Reads all of them.
     *
     * @param before rows of the sheets before this one
     * @param total rows of all sheets
     */
    void read(DuplicateMatcher matcher, Progress progress, long before, long total) {
        List<Integer> numbers =
                IntStream.range(sheet.header().firstData(), sheet.table().rows().size())
                        .boxed()
                        .toList();
        Ahead.each(
                Pieces.of(numbers),
                this::piece,
                piece -> {
                    piece.rows.forEach(row -> take(row, matcher));
                    ignored += piece.ignored;
                    progress.at(Math.min(before + rows.size() + ignored, total), total);
                });
    }

    private Piece piece(List<Integer> numbers) {
        List<Row> read = new ArrayList<>(numbers.size());
        int leftOut = 0;
        for (int number : numbers) {
            RowSorter.Kind kind = sorter.kind(number);
            boolean inSight = hiddenToo || !sheet.table().hiddenRows().contains(number);
            boolean offered = kind == RowSorter.Kind.CUSTOMER || kind == RowSorter.Kind.NAMELESS;
            if (offered && inSight) {
                read.add(row(number));
            } else if (kind != RowSorter.Kind.BLANK) {
                leftOut++;
            }
        }
        return new Piece(read, leftOut);
    }

    private Row row(int number) {
        RowReader.Read read = reader.read(sheet.table().rows().get(number));
        return new Row(Known.of(new RowKey(sheet.index(), number), read.draft()), read);
    }

    private void take(Row row, DuplicateMatcher matcher) {
        boolean problem = row.isProblem();
        rows.add(
                new PreviewRow(
                        row.known.row(),
                        row.read.draft(),
                        problem ? Decision.PROBLEM : Decision.NEW,
                        problem ? List.of() : matcher.find(row.known),
                        Optional.empty(),
                        Optional.empty(),
                        row.read.findings()));
        data += problem ? 0 : 1;
    }

    List<PreviewRow> rows() {
        return rows;
    }

    PreviewSheet sheet() {
        return new PreviewSheet(
                sheet.index(),
                sheet.table(),
                sheet.header().row(),
                sheet.header().rows(),
                sheet.header().firstData(),
                sheet.columns(),
                sheet.hidden(),
                ignored,
                data);
    }
}
