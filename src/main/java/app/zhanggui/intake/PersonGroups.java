package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.intake.Column.DateOrder;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.WordGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Headings below who they are about: 负责人 and 财务, each over 姓名 and 手机. They are read as those of the
 * first person and the second, and what each is comes behind the other columns.
 */
final class PersonGroups {
    private static final Pattern POSITION =
            Pattern.compile(
                    new WordGroups(PersonGroups.class, "persons.txt").anyOf("position")
                            + "[1-5一二三四五]?");

    /** One person: what the person is, and where that stands. */
    private record Group(String role, List<Integer> columns) {}

    private final HeadingWords words;
    private final Table table;
    private final HeaderPlace header;
    private final List<Group> groups = new ArrayList<>();

    private PersonGroups(HeadingWords words, Table table, HeaderPlace header) {
        this.words = words;
        this.table = table;
        this.header = header;
    }

    static PersonGroups of(HeadingWords words, Table table, HeaderPlace header) {
        PersonGroups found = new PersonGroups(words, table, header);
        Stream.of(header.row() - 1, header.row())
                .filter(upper -> upper >= 0 && header.rows().contains(upper + 1))
                .filter(upper -> found.groups.isEmpty())
                .forEach(found::find);
        if (!found.isBesideName()) {
            found.groups.clear();
        }
        return found;
    }

    private void find(int upper) {
        int column = 0;
        while (column < header.headings().size()) {
            String role = CellText.trimmed(table.cell(upper, column));
            int end = column + 1;
            while (end < header.headings().size() && isWithin(upper, end, role)) {
                end++;
            }
            List<Integer> inside =
                    IntStream.range(column, end)
                            .filter(at -> !below(upper, at).isEmpty())
                            .boxed()
                            .toList();
            if (POSITION.matcher(role).matches() && tellsPerson(upper, inside)) {
                groups.add(new Group(role, inside));
            }
            column = end;
        }
    }

    private boolean isWithin(int upper, int column, String role) {
        String above = CellText.trimmed(table.cell(upper, column));
        return above.isEmpty() && !below(upper, column).isEmpty() || above.equals(role);
    }

    private String below(int upper, int column) {
        return CellText.trimmed(table.cell(upper + 1, column));
    }

    /** Whether a name stands below it and a way to reach whoever is called so. */
    private boolean tellsPerson(int upper, List<Integer> columns) {
        List<String> said = columns.stream().map(at -> below(upper, at)).toList();
        return said.stream().filter(NameHeadings::isOwnName).count() == 1
                && said.stream().map(words::read).anyMatch(PersonGroups::isNumber);
    }

    private static boolean isNumber(Heading heading) {
        return heading.means(CardField.PHONE) || heading.means(CardField.MOBILE);
    }

    /** Whether the customer is named elsewhere: else the only person would be the customer. */
    private boolean isBesideName() {
        List<Integer> inside = groups.stream().flatMap(one -> one.columns.stream()).toList();
        return groups.size() <= PersonColumns.MOST
                && IntStream.range(0, header.headings().size())
                        .filter(column -> !inside.contains(column))
                        .mapToObj(column -> words.read(header.headings().get(column)))
                        .anyMatch(heading -> heading.means(CardField.NAME));
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The same header with the persons numbered: 联系人1, 联系人手机, 联系人2, 第2联系人手机. */
    HeaderPlace numbered() {
        List<String> headings = new ArrayList<>(header.headings());
        for (int i = 0; i < groups.size(); i++) {
            for (int column : groups.get(i).columns) {
                headings.set(column, numbered(i + 1, lowest(column)));
            }
        }
        return new HeaderPlace(
                header.row(), header.rows(), headings, header.firstData(), header.unit());
    }

    private static String numbered(int person, String heading) {
        if (NameHeadings.isOwnName(heading)) {
            return "联系人" + person;
        }
        return (person == 1 ? "联系人" : "第" + person + "联系人") + heading;
    }

    private String lowest(int column) {
        return header.rows().stream()
                .sorted()
                .map(row -> CellText.trimmed(table.cell(row, column)))
                .filter(cell -> !cell.isEmpty())
                .reduce("", (above, below) -> below);
    }

    /** What was chosen before for the headings as they stand, for the numbered ones. */
    Map<String, Optional<Field>> numbered(Map<String, Optional<Field>> remembered) {
        Map<String, Optional<Field>> numbered = new HashMap<>(remembered);
        List<String> headings = numbered().headings();
        for (Group group : groups) {
            for (int column : group.columns) {
                Optional<Field> chosen =
                        remembered.get(HeadingText.plain(asWritten(group, column)));
                if (chosen != null) {
                    numbered.put(HeadingText.plain(headings.get(column)), chosen);
                }
            }
        }
        return numbered;
    }

    private String asWritten(Group group, int column) {
        return group.role + lowest(column);
    }

    /** Gives the columns their headings back as they stand. */
    void rename(List<Column> columns) {
        for (Group group : groups) {
            group.columns.forEach(
                    at -> columns.set(at, columns.get(at).headed(asWritten(group, at))));
        }
    }

    /** The rows with what each person is behind their other columns. */
    Table spread(Table read, int from) {
        List<List<String>> rows = new ArrayList<>(read.rows());
        for (int row = header.firstData(); row < rows.size(); row++) {
            if (!table.isBlankRow(row)) {
                rows.set(row, spread(row, rows.get(row), from));
            }
        }
        return read.with(read.name(), rows);
    }

    private List<String> spread(int row, List<String> said, int from) {
        List<String> cells = new ArrayList<>(said);
        while (cells.size() < from) {
            cells.add("");
        }
        for (Group group : groups) {
            boolean there =
                    group.columns.stream().anyMatch(at -> !CellText.isBlank(table.cell(row, at)));
            cells.add(there ? group.role : "");
        }
        return cells;
    }

    /** Those columns. */
    List<Column> roles(int from) {
        return IntStream.range(0, groups.size()).mapToObj(i -> role(from + i, i)).toList();
    }

    private Column role(int index, int person) {
        Field title = PersonField.ofContact(person + 1, PersonTrait.TITLE);
        String heading = groups.get(person).role;
        return new Column(
                index,
                heading,
                Optional.of(title),
                Certainty.SURE,
                Unit.YUAN,
                false,
                DateOrder.UNKNOWN);
    }
}
