package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One sheet as it would be read.
 *
 * @param index of the sheet in its file, counted from 0
 * @param headerRow the row that names the columns, counted from 0; -1 if there is none
 * @param headerRows that row and further rows of the header
 * @param firstData the first row that can hold a customer
 * @param hiddenColumns the headings of columns hidden in the sheet that we have a field for
 * @param aside notes, totals, repeated headers and what else is not read below the header
 * @param dataRows rows that would become cards or go into cards
 */
public record PreviewSheet(
        int index,
        Table table,
        int headerRow,
        Set<Integer> headerRows,
        int firstData,
        List<Column> columns,
        List<String> hiddenColumns,
        List<AsideRow> aside,
        int dataRows) {
    private static final int SOME = 500;

    public PreviewSheet {
        columns = List.copyOf(columns);
        hiddenColumns = List.copyOf(hiddenColumns);
        headerRows = Set.copyOf(headerRows);
        aside = List.copyOf(aside);
    }

    public String name() {
        return table.name();
    }

    /**
     * The headings of columns with something in them that are not imported and nobody is asked
     * about, row numbers aside.
     */
    public List<String> leftOut() {
        return columns.stream()
                .filter(one -> one.target().isEmpty() && !one.isUnplaced())
                .filter(one -> !one.heading().isBlank())
                .filter(one -> !hiddenColumns.contains(one.heading()) && says(one.index()))
                .map(Column::heading)
                .toList();
    }

    /** Whether a column says more than which row it is. */
    private boolean says(int column) {
        int number = 0;
        Set<Integer> notRead = aside.stream().map(AsideRow::row).collect(Collectors.toSet());
        for (int row = firstData; row < Math.min(table.rows().size(), SOME); row++) {
            String text = CellText.trimmed(table.cell(row, column));
            if (text.equals(Integer.toString(number + 1))) {
                number++;
            } else if (!text.isEmpty() && !notRead.contains(row)) {
                return true;
            }
        }
        return false;
    }

    /** The customers that are crossed out, whether they are read or left out for that. */
    public List<Integer> crossedOutRows() {
        Set<Integer> otherwiseAside =
                aside.stream()
                        .filter(one -> one.why() != AsideRow.Why.CROSSED_OUT)
                        .map(AsideRow::row)
                        .collect(Collectors.toSet());
        return table.crossedOutRows().stream()
                .filter(row -> row >= firstData && !table.isBlankRow(row))
                .filter(row -> !otherwiseAside.contains(row))
                .sorted()
                .toList();
    }

    /** Whether it is open which of two columns names the customer. */
    public Optional<CustomerDoubt> customerDoubt() {
        List<Column> persons = doubtful(CardField.CONTACT);
        return doubtful(CardField.NAME).stream()
                .filter(firm -> !persons.isEmpty())
                .map(firm -> new CustomerDoubt(firm, persons))
                .findFirst();
    }

    /** The doubtful columns that are a question of their own. */
    public List<Column> doubtfulColumns() {
        Optional<CustomerDoubt> customer = customerDoubt();
        return columns.stream()
                .filter(Column::isDoubtful)
                .filter(one -> customer.filter(doubt -> doubt.isAbout(one)).isEmpty())
                .toList();
    }

    /** The first value of a column; empty if there is none. */
    public String example(Column column) {
        return IntStream.range(firstData, table.rows().size())
                .mapToObj(row -> CellText.beginning(table.cell(row, column.index())))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<Column> doubtful(CardField field) {
        return columns.stream().filter(one -> one.isDoubtful() && one.isFor(field)).toList();
    }

    public boolean hasName() {
        return columns.stream().anyMatch(one -> one.isFor(CardField.NAME));
    }
}
