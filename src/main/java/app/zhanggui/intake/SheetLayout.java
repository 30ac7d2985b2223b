package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what stands in the columns of a sheet, and in the lines that speak of several rows. */
final class SheetLayout {
    /**
     * What several customers one below the other have in common, never what tells them apart: one
     * merged cell stands for all of them.
     */
    private static final Set<CardField> SHARED =
            EnumSet.of(
                    CardField.REGION,
                    CardField.PROVINCE,
                    CardField.CITY,
                    CardField.DISTRICT,
                    CardField.OWNER,
                    CardField.LEVEL,
                    CardField.STATUS,
                    CardField.INDUSTRY,
                    CardField.ORG_TYPE,
                    CardField.SOURCE);

    private final HeadingWords words;
    private final HeaderFinder headers;
    private final ColumnMatcher columns;

    SheetLayout(HeadingWords words, HeaderFinder headers, ColumnMatcher columns) {
        this.words = words;
        this.headers = headers;
        this.columns = columns;
    }

    LaidSheet laid(
            int index,
            Table table,
            IntakeChoices choices,
            Map<String, Optional<Field>> remembered) {
        HeaderPlace header =
                choices.headers().containsKey(index)
                        ? headers.at(table, choices.headers().get(index))
                        : headers.find(table);
        PersonGroups people = PersonGroups.of(words, table, header);
        List<Column> matched = matched(table, header, people, remembered);
        List<String> hidden = hide(matched, table, choices.takes(Offer.HIDDEN_COLUMNS));
        Widened widened = widened(table, header, people, matched);
        choose(matched, index, choices);
        Set<Integer> shared = places(matched, SHARED);
        Table filled = widened.table().filledDown(shared, header.firstData());
        Table said = new DittoMarks(filled, matched, shared).spelledOut(header.firstData());
        return new LaidSheet(index, said, header, matched, hidden, widened.lines());
    }

    private List<Column> matched(
            Table table,
            HeaderPlace header,
            PersonGroups people,
            Map<String, Optional<Field>> remembered) {
        List<Column> matched =
                new ArrayList<>(
                        columns.match(table, people.numbered(), people.numbered(remembered)));
        people.rename(matched);
        return matched;
    }

    /**
     * A sheet with what is said beside its columns in columns of their own.
     *
     * @param lines the rows that said it
     */
    private record Widened(Table table, Set<Integer> lines) {}

    /** Adds what lines and headings say of customers and persons behind the columns. */
    private static Widened widened(
            Table table, HeaderPlace header, PersonGroups people, List<Column> matched) {
        Table read = table;
        GroupLines groups = GroupLines.of(table, header, matched);
        if (!groups.isEmpty()) {
            read = groups.spread(matched.size());
            matched.add(groups.column(matched.size(), has(matched, CardField.REGION)));
        }
        PersonLines persons = PersonLines.of(read, header, matched);
        if (!persons.isEmpty()) {
            read = persons.spread(matched.size());
            matched.addAll(persons.columns(matched.size()));
        }
        if (!people.isEmpty()) {
            read = people.spread(read, matched.size());
            matched.addAll(people.roles(matched.size()));
        }
        Set<Integer> lines = new HashSet<>(groups.rows());
        lines.addAll(persons.rows());
        return new Widened(read, lines);
    }

    private static void choose(List<Column> matched, int sheet, IntakeChoices choices) {
        choices.fields()
                .forEach(
                        (key, field) -> {
                            if (key.sheet() == sheet && key.column() < matched.size()) {
                                matched.set(key.column(), matched.get(key.column()).as(field));
                            }
                        });
        if (choices.takes(Offer.UNPLACED_COLUMNS)) {
            matched.replaceAll(one -> one.isUnplaced() ? one.kept() : one);
        }
    }

    private static boolean has(List<Column> columns, CardField field) {
        return columns.stream().anyMatch(one -> one.isFor(field));
    }

    private static Set<Integer> places(List<Column> columns, Set<CardField> fields) {
        return columns.stream()
                .filter(column -> column.field().filter(fields::contains).isPresent())
                .map(Column::index)
                .collect(Collectors.toSet());
    }

    /** Leaves hidden columns out unless they are wanted; the name is always read. */
    private static List<String> hide(List<Column> columns, Table table, boolean wanted) {
        List<String> hidden = new ArrayList<>();
        for (Column column : List.copyOf(columns)) {
            boolean ours = column.target().isPresent() && !column.isFor(CardField.NAME);
            boolean out = table.hiddenColumns().contains(column.index());
            if (out && ours) {
                hidden.add(column.heading());
            }
            if (out && !wanted && (ours || column.isUnplaced())) {
                columns.set(column.index(), column.as(Optional.empty()));
            }
        }
        return hidden;
    }
}
