package app.zhanggui.intake;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sheet of forms filled in, one below the other or several abreast: 客户名称 with the name in the
 * cell beside it, two or three such pairs in a row; or 客户名称：宏达五金 in one cell. It becomes a list
 * with a row for each form.
 */
final class CardForms {
    private static final Pattern LABEL =
            Pattern.compile("(?:^|[\\s\\u3000,，;；])([\\p{IsHan}\\p{IsLatin}()（）/]{2,12})[:：]");
    private static final int FEWEST_FIELDS = 4;
    private static final int FEWEST_ROWS = 3;

    /** So many rows tell whether a sheet is of forms; most are lists, and long. */
    private static final int SOME = 200;

    /** A label, its value and where it stands. */
    private record Pair(int row, int column, String label, String value) {}

    private final HeadingWords words;
    private final Table sheet;

    private CardForms(HeadingWords words, Table sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** The list of its forms; empty if the sheet is anything else. */
    static Optional<Table> in(HeadingWords words, Table sheet) {
        CardForms head = new CardForms(words, beginning(sheet));
        if (!head.isCard(head.pairs())) {
            return Optional.empty();
        }
        CardForms forms = new CardForms(words, sheet);
        List<Pair> pairs = forms.pairs();
        boolean whole = forms.isCard(pairs) && forms.holdsAllNumbers(pairs);
        return whole ? Optional.of(forms.listed(pairs)) : Optional.empty();
    }

    private static Table beginning(Table sheet) {
        List<List<String>> rows = sheet.rows().subList(0, Math.min(SOME, sheet.rows().size()));
        return new Table(sheet.name(), sheet.hidden(), rows, Set.of(), Set.of());
    }

    private List<Pair> pairs() {
        List<Pair> inCells = areInCells() ? pairsInCells() : List.of();
        return inCells.isEmpty() ? pairsBesideLabels() : inCells;
    }

    private boolean isCard(List<Pair> pairs) {
        Set<CardField> fields =
                pairs.stream()
                        .map(pair -> words.read(pair.label))
                        .flatMap(heading -> heading.field().stream())
                        .collect(Collectors.toSet());
        long rows = pairs.stream().mapToInt(Pair::row).distinct().count();
        List<String> values =
                pairs.stream().map(Pair::value).filter(one -> !one.isEmpty()).toList();
        long labels = values.stream().filter(this::headsNumbers).count();
        return rows >= FEWEST_ROWS
                && fields.size() >= FEWEST_FIELDS
                && fields.contains(CardField.NAME)
                && labels * 4 <= values.size();
    }

    /** Whether most of the first cells begin with a label. */
    private boolean areInCells() {
        int filled = 0;
        int said = 0;
        List<Pair> pairs = new ArrayList<>();
        for (List<String> cells : sheet.rows().subList(0, Math.min(SOME, sheet.rows().size()))) {
            for (String cell : cells) {
                filled += CellText.isBlank(cell) ? 0 : 1;
                said += addPairs(pairs, 0, 0, CellText.trimmed(cell)) ? 1 : 0;
            }
        }
        return said * 2 > filled && pairs.stream().anyMatch(pair -> !pair.value.isEmpty());
    }

    private List<Pair> pairsInCells() {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.rows().get(row).size(); column++) {
                addPairs(pairs, row, column, CellText.trimmed(sheet.cell(row, column)));
            }
        }
        return pairs;
    }

    /** 联系人：张三 电话：138… as two pairs; false if the cell does not begin with a label. */
    private boolean addPairs(List<Pair> pairs, int row, int column, String cell) {
        List<int[]> labels = new ArrayList<>();
        Matcher found = LABEL.matcher(cell);
        while (found.find()) {
            if (isLabel(found.group(1))) {
                labels.add(new int[] {found.start(1), found.end(1), found.end()});
            }
        }
        if (labels.isEmpty() || labels.get(0)[0] > 0) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            int[] at = labels.get(i);
            int end = i + 1 < labels.size() ? labels.get(i + 1)[0] : cell.length();
            String value = CellText.trimmed(cell.substring(at[2], end));
            pairs.add(new Pair(row, column, cell.substring(at[0], at[1]), value));
        }
        return true;
    }

    private List<Pair> pairsBesideLabels() {
        TreeSet<Integer> columns = labelColumns();
        boolean adjacent = columns.stream().anyMatch(column -> columns.contains(column + 1));
        List<Pair> pairs = new ArrayList<>();
        int wide = 0;
        for (int row = 0; row < sheet.rows().size() && !adjacent && !columns.isEmpty(); row++) {
            for (int column : columns) {
                String label = CellText.trimmed(sheet.cell(row, column));
                List<String> values = values(row, column, columns);
                wide += values.size() > 1 ? 1 : 0;
                if (!label.isEmpty() && (isLabel(label) || !values.isEmpty())) {
                    pairs.add(new Pair(row, column, label, String.join("", values)));
                }
            }
        }
        return wide * 4 > pairs.size() ? List.of() : pairs;
    }

    /** The columns in which nearly nothing but labels stands. */
    private TreeSet<Integer> labelColumns() {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int column = 0; column < sheet.width(); column++) {
            int filled = 0;
            int labels = 0;
            for (int row = 0; row < Math.min(SOME, sheet.rows().size()); row++) {
                String cell = CellText.trimmed(sheet.cell(row, column));
                filled += cell.isEmpty() ? 0 : 1;
                labels += !cell.isEmpty() && isLabel(cell) ? 1 : 0;
            }
            if (labels >= 2 && labels * 3 >= filled * 2) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean isLabel(String text) {
        Heading heading = words.read(text);
        return heading.isPlain();
    }

    /** 手机 beside 姓名: these are headings of a list, one is not the value of the other. */
    private boolean headsNumbers(String text) {
        Heading heading = words.read(text);
        return isLabel(text) && (heading.means(CardField.PHONE) || heading.means(CardField.MOBILE));
    }

    private List<String> values(int row, int label, TreeSet<Integer> columns) {
        Integer next = columns.higher(label);
        List<String> cells = sheet.rows().get(row);
        int end = next == null ? cells.size() : Math.min(next, cells.size());
        return label + 1 >= end
                ? List.of()
                : cells.subList(label + 1, end).stream()
                        .filter(cell -> !CellText.isBlank(cell))
                        .map(CellText::trimmed)
                        .toList();
    }

    /** A number that stands in no form stands in a list: nothing may be left out. */
    private boolean holdsAllNumbers(List<Pair> pairs) {
        Set<String> held = pairs.stream().map(Pair::value).collect(Collectors.toSet());
        return sheet.rows().stream()
                .flatMap(List::stream)
                .map(CellText::trimmed)
                .filter(PhoneReader::isBareMobile)
                .allMatch(held::contains);
    }

    private Table listed(List<Pair> pairs) {
        FormList list = new FormList(beginning(pairs));
        pairs.forEach(pair -> list.add(pair.row, pair.column, pair.label, pair.value));
        return new Table(sheet.name(), sheet.hidden(), list.rows(), Set.of(), Set.of());
    }

    /** The first label of a form: one that stands there as often as the name, titles do not. */
    private String beginning(List<Pair> pairs) {
        Map<String, Long> many =
                pairs.stream()
                        .collect(groupingBy(pair -> HeadingText.plain(pair.label), counting()));
        long forms =
                pairs.stream()
                        .filter(pair -> words.read(pair.label).means(CardField.NAME))
                        .map(pair -> many.get(HeadingText.plain(pair.label)))
                        .findFirst()
                        .orElse(1L);
        return pairs.stream()
                .map(pair -> HeadingText.plain(pair.label))
                .filter(label -> many.get(label) >= forms)
                .findFirst()
                .orElseThrow();
    }
}
