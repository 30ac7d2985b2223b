package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonField.Whose;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Further persons of a customer on lines of their own below it, where nothing but the person is
 * written once more. They become columns behind the others, so that all of them are on one card.
 */
final class PersonLines {
    private static final int MOST = PersonColumns.MOST;

    private final Table table;
    private final HeaderPlace header;
    private final List<Column> columns;
    private final Map<Integer, PersonTrait> traits = new LinkedHashMap<>();
    private final List<Integer> nameColumns;

    /** The last row of names merged down, by their first. */
    private final Map<Integer, Integer> mergedNames = new HashMap<>();

    private final Map<Integer, List<Integer>> below = new TreeMap<>();
    private int there = 1;

    private PersonLines(Table table, HeaderPlace header, List<Column> columns) {
        this.table = table;
        this.header = header;
        this.columns = columns;
        nameColumns =
                columns.stream()
                        .filter(one -> one.isFor(CardField.NAME))
                        .map(Column::index)
                        .toList();
        table.merged().stream()
                .filter(one -> nameColumns.contains(one.column()))
                .forEach(one -> mergedNames.put(one.first(), one.last()));
    }

    static PersonLines of(Table table, HeaderPlace header, List<Column> columns) {
        PersonLines lines = new PersonLines(table, header, columns);
        lines.findTraits();
        if (lines.traits.containsValue(PersonTrait.NAME)) {
            lines.findLines();
            lines.forgetSlips();
        }
        return lines;
    }

    private void findTraits() {
        for (Column column : columns) {
            if (column.target().orElse(null) instanceof PersonField person) {
                if (person.whose() == Whose.CONTACT1) {
                    traits.put(column.index(), person.trait());
                } else {
                    there = Math.max(there, person.whose().ordinal() + 1);
                }
            }
            column.field()
                    .flatMap(field -> Optional.ofNullable(PersonColumns.ALIKE.get(field)))
                    .ifPresent(trait -> traits.put(column.index(), trait));
        }
    }

    private void findLines() {
        int customer = -1;
        for (int row = header.firstData(); row < table.rows().size(); row++) {
            if (isNamed(row)) {
                customer = row;
            } else if (customer >= 0 && isPerson(row) && isLess(row, customer)) {
                List<Integer> lines = below.computeIfAbsent(customer, any -> new ArrayList<>());
                if (lines.size() + there < MOST) {
                    lines.add(row);
                }
            } else {
                customer = -1;
            }
        }
    }

    private boolean isNamed(int row) {
        return nameColumns.stream().anyMatch(at -> !CellText.isBlank(table.cell(row, at)));
    }

    /** Whether a person's name and ways to reach the person stand there and nothing else. */
    private boolean isPerson(int row) {
        boolean named = false;
        int filled = 0;
        for (int column = 0; column < table.rows().get(row).size(); column++) {
            if (!CellText.isBlank(table.cell(row, column))) {
                if (!traits.containsKey(column)) {
                    return false;
                }
                filled++;
                named |= traits.get(column) == PersonTrait.NAME;
            }
        }
        return named && filled > 1;
    }

    /** Whether the customer's own line says more: else it may be one whose name was forgotten. */
    private boolean isLess(int row, int customer) {
        return isMerged(row, customer)
                || columns.stream()
                        .filter(one -> !traits.containsKey(one.index()))
                        .filter(one -> !one.isFor(CardField.NAME))
                        .anyMatch(one -> !CellText.isBlank(table.cell(customer, one.index())));
    }

    private boolean isMerged(int row, int customer) {
        return mergedNames.getOrDefault(customer, -1) >= row;
    }

    /** One such line where nothing is merged is no habit: a name was forgotten. */
    private void forgetSlips() {
        int lines = below.values().stream().mapToInt(List::size).sum();
        below.entrySet()
                .removeIf(one -> lines == 1 && !isMerged(one.getValue().get(0), one.getKey()));
        below.values().removeIf(List::isEmpty);
    }

    boolean isEmpty() {
        return below.isEmpty();
    }

    /** The rows that are such lines and no customers. */
    Set<Integer> rows() {
        Set<Integer> rows = new HashSet<>();
        below.values().forEach(rows::addAll);
        return rows;
    }

    /** The table with what the lines say in further columns of the customer's row. */
    Table spread(int from) {
        List<List<String>> spread = new ArrayList<>(table.rows());
        below.forEach(
                (customer, lines) -> {
                    List<String> cells = new ArrayList<>(spread.get(customer));
                    while (cells.size() < from) {
                        cells.add("");
                    }
                    for (int line : lines) {
                        traits.keySet().forEach(column -> cells.add(table.cell(line, column)));
                    }
                    spread.set(customer, cells);
                });
        return table.with(table.name(), spread);
    }

    /** Those columns: 联系人2, 手机2 … */
    List<Column> columns(int from) {
        int most = below.values().stream().mapToInt(List::size).max().orElse(0);
        List<Column> further = new ArrayList<>();
        for (int person = there + 1; person <= there + most; person++) {
            for (Map.Entry<Integer, PersonTrait> trait : traits.entrySet()) {
                further.add(further(from + further.size(), person, trait));
            }
        }
        return further;
    }

    private Column further(int index, int person, Map.Entry<Integer, PersonTrait> trait) {
        Column first = columns.get(trait.getKey());
        Field field = PersonField.ofContact(person, trait.getValue());
        boolean asked = trait.getValue() == PersonTrait.NAME && person == there + 1;
        return new Column(
                index,
                first.heading() + person,
                Optional.of(field),
                asked ? Certainty.DOUBTFUL : Certainty.SURE,
                first.unit(),
                first.lunar(),
                first.dates());
    }
}
