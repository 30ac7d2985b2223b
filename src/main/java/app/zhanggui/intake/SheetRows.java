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
    private final IntakeChoices choices;
    private final RowReader reader;
    private final RowSorter sorter;
    private final List<PreviewRow> rows = new ArrayList<>();
    private final List<AsideRow> aside = new ArrayList<>();
    private int data;

    SheetRows(LaidSheet sheet, IntakeChoices choices, RowReader reader) {
        this.sheet = sheet;
        this.choices = choices;
        this.reader = reader;
        sorter = new RowSorter(sheet);
    }

    /** Some rows as read, and those left out among them. */
    private record Piece(List<Row> rows, List<AsideRow> aside) {}

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
                IntStream.range(0, sheet.table().rows().size())
                        .filter(row -> row >= sheet.header().firstData() || isWanted(row))
                        .boxed()
                        .toList();
        Ahead.each(
                Pieces.of(numbers),
                this::piece,
                piece -> {
                    piece.rows.forEach(row -> take(row, matcher));
                    aside.addAll(piece.aside);
                    progress.at(Math.min(before + rows.size() + aside.size(), total), total);
                });
    }

    private Piece piece(List<Integer> numbers) {
        List<Row> read = new ArrayList<>(numbers.size());
        List<AsideRow> leftOut = new ArrayList<>();
        for (int number : numbers) {
            RowSorter.Kind kind = sorter.kind(number);
            if (kind == RowSorter.Kind.BLANK) {
                continue;
            }
            whyNot(number, kind)
                    .ifPresentOrElse(
                            why -> leftOut.add(new AsideRow(number, why)),
                            () -> read.add(row(number)));
        }
        return new Piece(read, leftOut);
    }

    private boolean isWanted(int row) {
        return choices.rows().getOrDefault(key(row), false);
    }

    private RowKey key(int row) {
        return new RowKey(sheet.index(), row);
    }

    /** Why a row is not read: the owner's word, or how it looks; empty if it is. */
    private Optional<AsideRow.Why> whyNot(int number, RowSorter.Kind kind) {
        Boolean wanted = choices.rows().get(key(number));
        if (wanted != null) {
            return wanted ? Optional.empty() : Optional.of(AsideRow.Why.UNWANTED);
        }
        if (sheet.table().hiddenRows().contains(number) && !choices.takes(Offer.HIDDEN_ROWS)) {
            return Optional.of(AsideRow.Why.HIDDEN);
        }
        boolean crossedOut = sheet.table().crossedOutRows().contains(number);
        return switch (kind) {
            case NOTE -> Optional.of(AsideRow.Why.NOTE);
            case TOTAL -> Optional.of(AsideRow.Why.TOTAL);
            case HEADER_AGAIN -> Optional.of(AsideRow.Why.HEADER_AGAIN);
            default ->
                    crossedOut && choices.takes(Offer.CROSSED_OUT_ROWS)
                            ? Optional.of(AsideRow.Why.CROSSED_OUT)
                            : Optional.empty();
        };
    }

    private Row row(int number) {
        RowReader.Read read = reader.read(sheet.table().rows().get(number));
        return new Row(Known.of(key(number), read.draft()), read);
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
                aside,
                data);
    }
}
