package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.UserFault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chooses the sheets of a file that are lists of customers: those with a name and something to
 * reach or place the customer by. Hidden sheets are read only if they are asked for.
 */
final class SheetChooser {
    private static final Set<CardField> ABOUT_CUSTOMERS =
            EnumSet.complementOf(
                    EnumSet.of(
                            CardField.NAME,
                            CardField.REMARK,
                            CardField.TAGS,
                            CardField.TOTAL_AMOUNT,
                            CardField.STATUS,
                            CardField.SIZE));

    /** What several customers one below the other have in common, never what tells them apart. */
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

    private static final Pattern OF_PERSON =
            Pattern.compile(
                    "姓名|名字|昵称|会员|学员|顾客|业主|户主|(?i)full name|first name|(?<!客|商|用|零售|门)(主|友|户|客|者|生|人)$");
    private static final ListSheets ENTRIES = ListSheets.ofEntries();
    private static final Pattern ASIDE =
            Pattern.compile("(?i)示例|样例|范例|业务员|员工|职员|销售人员|说明|须知|字典|example|sample|instruction");

    private static final double FEW = 0.3;
    private static final double NEARLY_ALL = 0.95;
    private static final double FEW_FIRMS = 0.2;

    private final HeaderFinder headers;
    private final ColumnMatcher columns;

    SheetChooser(HeaderFinder headers, ColumnMatcher columns) {
        this.headers = headers;
        this.columns = columns;
    }

    /**
     * A sheet whose columns are matched, its rows not yet read.
     *
     * @param hidden the headings of hidden columns that we have a field for
     * @param linesBeside rows that only say something of the customers above or below them
     */
    record Laid(
            int index,
            Table table,
            HeaderPlace header,
            List<Column> columns,
            List<String> hidden,
            Set<Integer> linesBeside) {
        boolean has(CardField field) {
            return SheetChooser.has(columns, field);
        }

        /** What is true of all its rows. */
        RowHabits habits(boolean places, String region, ValueReader reader) {
            return RowHabits.of(columns, isOfPeople(reader), isNamedByContacts(), places, region);
        }

        /**
         * Whether many customers have no firm but a person, as private customers in lists with a
         * column for firms; a single one is a name forgotten.
         */
        private boolean isNamedByContacts() {
            int rows = 0;
            int byContact = 0;
            for (int row = header.firstData(); row < table.rows().size(); row++) {
                boolean contact = says(row, CardField.CONTACT) && !linesBeside.contains(row);
                rows += table.isBlankRow(row) ? 0 : 1;
                byContact += contact && !says(row, CardField.NAME) ? 1 : 0;
            }
            return byContact > 1 && byContact >= rows * FEW_FIRMS;
        }

        private boolean says(int row, CardField field) {
            return columns.stream()
                    .filter(one -> one.isFor(field))
                    .anyMatch(one -> !CellText.isBlank(table.cell(row, one.index())));
        }

        /** 姓名 with names of persons below, and nobody else to talk to. */
        private boolean isOfPeople(ValueReader reader) {
            Optional<Column> name =
                    columns.stream().filter(one -> one.isFor(CardField.NAME)).findFirst();
            if (name.isEmpty() || has(CardField.CONTACT)) {
                return false;
            }
            ColumnProfile names =
                    ColumnProfile.of(table, header.firstData(), name.get().index(), reader);
            boolean said = OF_PERSON.matcher(name.get().heading()).find();
            return names.size() > 0 && names.surnames() >= (said ? FEW : NEARLY_ALL);
        }

        /**
         * Talks, promises, days or goods as we export them: names and numbers, but no customers.
         */
        boolean isBesideCards() {
            return ENTRIES.areOurs(table);
        }

        /** Whether its name says that examples or our own people stand in it. */
        boolean isAside() {
            return ASIDE.matcher(table.name()).find();
        }

        boolean isList() {
            return has(CardField.NAME)
                    && columns.stream()
                            .anyMatch(
                                    one ->
                                            one.field()
                                                    .filter(ABOUT_CUSTOMERS::contains)
                                                    .isPresent());
        }
    }

    List<Laid> sheets(
            SheetFile file, IntakeChoices choices, Map<String, Optional<Field>> remembered) {
        List<Laid> filled = new ArrayList<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            Table table = file.sheets().get(i);
            if (!table.isEmpty()) {
                filled.add(laid(i, table, choices, remembered));
            }
        }
        if (filled.isEmpty()) {
            throw UserFault.unusable("intake.fault.nothing", file.fileName());
        }
        return choices.sheet().isPresent()
                ? List.of(named(filled, choices.sheet().get(), file))
                : lists(filled, choices.takes(Offer.HIDDEN_SHEETS));
    }

    private Laid laid(
            int index,
            Table table,
            IntakeChoices choices,
            Map<String, Optional<Field>> remembered) {
        HeaderPlace header = headers.find(table);
        List<Column> matched = new ArrayList<>(columns.match(table, header, remembered));
        List<String> hidden = hide(matched, table, choices.takes(Offer.HIDDEN_COLUMNS));
        GroupLines groups = GroupLines.of(table, header, matched);
        Table read = table;
        if (!groups.isEmpty()) {
            read = groups.spread(matched.size());
            matched.add(groups.column(matched.size(), has(matched, CardField.REGION)));
        }
        PersonLines persons = PersonLines.of(read, header, matched);
        if (!persons.isEmpty()) {
            read = persons.spread(matched.size());
            matched.addAll(persons.columns(matched.size()));
        }
        Set<Integer> lines = new HashSet<>(groups.rows());
        lines.addAll(persons.rows());
        choices.fields()
                .forEach(
                        (key, field) -> {
                            if (key.sheet() == index && key.column() < matched.size()) {
                                matched.set(key.column(), matched.get(key.column()).as(field));
                            }
                        });
        if (choices.takes(Offer.UNPLACED_COLUMNS)) {
            matched.replaceAll(one -> one.isUnplaced() ? one.kept() : one);
        }
        Table filled = read.filledDown(shared(matched), header.firstData());
        return new Laid(index, filled, header, matched, hidden, lines);
    }

    private static boolean has(List<Column> columns, CardField field) {
        return columns.stream().anyMatch(one -> one.isFor(field));
    }

    /** Columns in which one merged cell stands for the customers of several rows. */
    private static Set<Integer> shared(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.field().filter(SHARED::contains).isPresent())
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

    private static Laid named(List<Laid> filled, String name, SheetFile file) {
        return filled.stream()
                .filter(one -> one.table.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> UserFault.unusable("intake.fault.noSheet", file.fileName(), name));
    }

    private static List<Laid> lists(List<Laid> filled, boolean hiddenToo) {
        List<Laid> visible =
                filled.stream().filter(one -> hiddenToo || !one.table.hidden()).toList();
        List<Laid> cards = visible.stream().filter(one -> !one.isBesideCards()).toList();
        List<Laid> seen = cards.isEmpty() ? visible.isEmpty() ? filled : visible : cards;
        List<Laid> lists = seen.stream().filter(Laid::isList).toList();
        List<Laid> ofCustomers = lists.stream().filter(one -> !one.isAside()).toList();
        if (!lists.isEmpty()) {
            return ofCustomers.isEmpty() ? lists : ofCustomers;
        }
        Optional<Laid> named = seen.stream().filter(one -> one.has(CardField.NAME)).findFirst();
        return List.of(named.orElse(seen.get(0)));
    }
}
