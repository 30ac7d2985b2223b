package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the sheets that are lists of some kinds, by what stands above their columns. */
final class ListSheets {
    private static final int ROWS_LOOKED_AT = 20;

    /** A day, an amount, and something sold are always said in words of sales. */
    private static final int FEWEST_OF_SALES = 3;

    /** Words for the cards come after all those of sales lists. */
    private static final int AFTER_ALL = 1000;

    private static final int CONTACT_LAST = 2 * AFTER_ALL;

    private final Map<ListKind, ListWords> words = new EnumMap<>(ListKind.class);

    private ListSheets() {}

    static ListSheets ofSales() {
        ListSheets sheets = new ListSheets();
        HeadingWords cards = new HeadingWords();
        sheets.words.put(
                ListKind.SALES,
                new ListWords(
                        "sales.txt",
                        ListKind.SALES,
                        (field, heading) -> byCardWords(field, cards.read(heading))));
        return sheets;
    }

    private static int byCardWords(ListField field, Heading read) {
        if (field == ListField.CUSTOMER && read.means(CardField.NAME)) {
            return AFTER_ALL + read.rank();
        }
        if (field == ListField.CUSTOMER && read.means(CardField.CONTACT)) {
            return CONTACT_LAST + read.rank();
        }
        boolean number = read.means(CardField.PHONE) || read.means(CardField.MOBILE);
        return field == ListField.NUMBER && number ? AFTER_ALL + read.rank() : ListWords.NEVER;
    }

    static ListSheets ofEntries() {
        ListSheets sheets = new ListSheets();
        Stream.of(ListKind.values())
                .filter(kind -> kind != ListKind.SALES)
                .forEach(
                        kind ->
                                sheets.words.put(
                                        kind,
                                        new ListWords(
                                                "entries.txt",
                                                kind,
                                                (field, heading) -> ListWords.NEVER)));
        return sheets;
    }

    /** Whether we wrote the sheet. */
    boolean areOurs(Table table) {
        return found(table, ListColumns.NONE).filter(ListSheet::isOurs).isPresent();
    }

    /** The visible sheets that are such lists: often one a month. */
    List<ListSheet> in(SheetFile file, ListColumns learnt) {
        return visible(file).flatMap(table -> found(table, learnt).stream()).toList();
    }

    /** The sheets the owner looks through, their columns as chosen. */
    List<ListSheet> chosen(SheetFile file, ListColumns learnt, ListChoices choices) {
        return choices
                .kind()
                .map(kind -> as(kind, file, learnt))
                .orElseGet(() -> in(file, learnt))
                .stream()
                .map(sheet -> sheet.with(choices.columns()))
                .toList();
    }

    /** Every visible sheet with anything in it, taken for a list of that kind. */
    private List<ListSheet> as(ListKind kind, SheetFile file, ListColumns learnt) {
        return visible(file)
                .filter(table -> !rows(table).allMatch(table::isBlankRow))
                .map(
                        table ->
                                rows(table)
                                        .mapToObj(row -> read(table, row, kind, learnt))
                                        .max(Comparator.comparingInt(ListSheets::likely))
                                        .orElseThrow())
                .toList();
    }

    private static Stream<Table> visible(SheetFile file) {
        return file.sheets().stream().filter(table -> !table.hidden());
    }

    private static IntStream rows(Table table) {
        return IntStream.range(0, Math.min(ROWS_LOOKED_AT, table.rows().size()));
    }

    /** Columns known by their headings tell most; else a header has more cells than a title. */
    private static int likely(ListSheet sheet) {
        long filled = sheet.headings().stream().filter(cell -> !CellText.isBlank(cell)).count();
        return sheet.columns().size() * AFTER_ALL + (int) filled;
    }

    private Optional<ListSheet> found(Table table, ListColumns learnt) {
        return rows(table)
                .boxed()
                .flatMap(row -> words.keySet().stream().map(kind -> read(table, row, kind, learnt)))
                .filter(sheet -> isTold(sheet, learnt))
                .max(Comparator.comparingInt(sheet -> sheet.columns().size()));
    }

    private ListSheet read(Table table, int row, ListKind kind, ListColumns learnt) {
        Map<ListField, Integer> columns = words.get(kind).columns(ListSheet.headings(table, row));
        return new ListSheet(table, row, kind, columns).with(learnt);
    }

    private boolean isTold(ListSheet sheet, ListColumns learnt) {
        if (!sheet.kind().isSaidBy(sheet.fields())) {
            return false;
        }
        ListWords known = words.get(sheet.kind());
        Stream<String> headings = sheet.headings().stream();
        if (sheet.kind() == ListKind.SALES) {
            return headings.filter(one -> known.isKnown(one) || isLearnt(sheet.kind(), one, learnt))
                            .count()
                    >= FEWEST_OF_SALES;
        }
        return headings.anyMatch(
                one -> known.isTelling(one) || isLearnt(sheet.kind(), one, learnt));
    }

    private static boolean isLearnt(ListKind kind, String heading, ListColumns learnt) {
        return learnt.of(kind, heading).filter(Optional::isPresent).isPresent();
    }
}
