package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sheet whose columns are matched, its rows not yet read.
 *
 * @param index counted from 0, among the tables of the file
 * @param hidden the headings of hidden columns that we have a field for
 * @param linesBeside rows that only say something of the customers above or below them
 */
record LaidSheet(
        int index,
        Table table,
        HeaderPlace header,
        List<Column> columns,
        List<String> hidden,
        Set<Integer> linesBeside) {
    private static final Set<CardField> ABOUT_CUSTOMERS =
            EnumSet.complementOf(
                    EnumSet.of(
                            CardField.NAME,
                            CardField.REMARK,
                            CardField.TAGS,
                            CardField.TOTAL_AMOUNT,
                            CardField.STATUS,
                            CardField.SIZE));

    private static final Pattern OF_PERSON =
            Pattern.compile(
                    "姓名|名字|昵称|会员|学员|顾客|业主|户主|(?i)full name|first name|(?<!客|商|用|零售|门)(主|友|户|客|者|生|人)$");
    private static final ListSheets ENTRIES = ListSheets.ofEntries();

    private static final double FEW = 0.3;
    private static final double NEARLY_ALL = 0.95;
    private static final double FEW_FIRMS = 0.2;

    boolean has(CardField field) {
        return columns.stream().anyMatch(one -> one.isFor(field));
    }

    /** What is true of all its rows. */
    RowHabits habits(String region, ValueReader reader) {
        return RowHabits.of(columns, isOfPeople(reader), isNamedByContacts(), region);
    }

    /**
     * Whether many customers have no firm but a person, as private customers in lists with a column
     * for firms; a single one is a name forgotten, but for address books.
     */
    private boolean isNamedByContacts() {
        List<Integer> names = places(CardField.NAME);
        List<Integer> contacts = places(CardField.CONTACT);
        List<Integer> reach =
                places(CardField.PHONE, CardField.MOBILE, CardField.ADDRESS, CardField.EMAIL);
        int rows = 0;
        int byContact = 0;
        for (int row = header.firstData(); row < table.rows().size(); row++) {
            boolean contact =
                    !says(row, names)
                            && says(row, contacts)
                            && says(row, reach)
                            && !linesBeside.contains(row);
            rows += table.isBlankRow(row) ? 0 : 1;
            byContact += contact ? 1 : 0;
        }
        boolean many = byContact > 1 && byContact >= rows * FEW_FIRMS;
        return many || isAddressBook();
    }

    /** Company beside First Name, 单位 beside 姓名: each row is a person, with a firm or without. */
    private boolean isAddressBook() {
        return columns.stream()
                        .filter(one -> one.isFor(CardField.NAME))
                        .anyMatch(one -> NameHeadings.isWorkplace(one.heading()))
                && columns.stream()
                        .filter(one -> one.isFor(CardField.CONTACT))
                        .anyMatch(one -> NameHeadings.isOwnName(one.heading()));
    }

    /** The columns that are for one of the fields. */
    private List<Integer> places(CardField... fields) {
        return columns.stream()
                .filter(one -> Stream.of(fields).anyMatch(one::isFor))
                .map(Column::index)
                .toList();
    }

    private boolean says(int row, List<Integer> places) {
        return places.stream().anyMatch(place -> !CellText.isBlank(table.cell(row, place)));
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

    /** Talks, promises, days or goods as we export them: names and numbers, but no customers. */
    boolean isBesideCards() {
        return ENTRIES.areOurs(table);
    }

    /** Whether its name says that examples or our own people stand in it. */
    boolean isAside() {
        return Asides.isSheet(table.name());
    }

    boolean isList() {
        return has(CardField.NAME)
                && columns.stream()
                        .anyMatch(one -> one.field().filter(ABOUT_CUSTOMERS::contains).isPresent());
    }
}
