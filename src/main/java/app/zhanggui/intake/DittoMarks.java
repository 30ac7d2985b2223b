package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 〃 and 同上, as people write who once kept their list by hand: the same as in the row above. Below
 * 微信 同上 and 同手机 mean the number in the same row, below a second address 同上 the first.
 */
final class DittoMarks {
    private static final int LONGEST = 8;
    private static final String FIRST = "〃″”\"同上微手电就即";
    private static final Pattern MARK = Pattern.compile("[〃″”\"]{1,2}");
    private static final Pattern AS_ABOVE = Pattern.compile("同上|上同|同前");

    /** 网址 and 邮箱地址 are no places. */
    private static final Pattern OF_PLACE = Pattern.compile("(?<!网|邮箱地|邮件地|网站地|网店地)址");

    private static final Pattern AS_NUMBER =
            Pattern.compile("(微信)?同(上|左|前|号|(手机|电话)(号码?)?)|(手机|电话)(号码?)?同号?|(就是|即)?(手机|电话)号码?");

    private final Table table;

    /** Columns in which a mark can only mean the row above. */
    private final Set<Integer> marked = new HashSet<>();

    /** Those in which 同上 means the row above too; elsewhere it may be said of the column before. */
    private final Set<Integer> worded = new HashSet<>();

    private final Set<Integer> wechats = new HashSet<>();
    private final List<Integer> addresses;

    /**
     * @param shared the columns of what customers one below the other have in common
     */
    DittoMarks(Table table, List<Column> columns, Set<Integer> shared) {
        this.table = table;
        worded.addAll(shared);
        addresses =
                columns.stream()
                        .filter(column -> OF_PLACE.matcher(column.heading()).find())
                        .map(Column::index)
                        .toList();
        columns.forEach(this::place);
    }

    private void place(Column column) {
        boolean onlyAddress = column.isFor(CardField.ADDRESS) && addresses.size() <= 1;
        if (column.isFor(CardField.NAME) || onlyAddress) {
            worded.add(column.index());
        }
        if (isWechat(column)) {
            wechats.add(column.index());
        } else if (column.target().isPresent() && !column.isFor(CardField.REMARK)) {
            marked.add(column.index());
        }
    }

    private static boolean isWechat(Column column) {
        return column.isFor(CardField.WECHAT)
                || column.target()
                        .filter(PersonField.class::isInstance)
                        .map(PersonField.class::cast)
                        .filter(person -> person.trait() == PersonTrait.WECHAT)
                        .isPresent();
    }

    /** The sheet with what the marks stand for, from a row on; what stands for nothing stays. */
    Table spelledOut(int from) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        boolean any = false;
        List<String> above = List.of();
        for (int row = from; row < rows.size(); row++) {
            if (!table.isBlankRow(row)) {
                List<String> said = spelledOut(rows.get(row), above);
                any |= said != rows.get(row);
                rows.set(row, said);
                above = said;
            }
        }
        return any ? table.with(table.name(), rows) : table;
    }

    private List<String> spelledOut(List<String> cells, List<String> above) {
        List<String> said = cells;
        for (int column = 0; column < cells.size(); column++) {
            Optional<String> meant = meant(column, cells, above);
            if (meant.isPresent()) {
                said = said == cells ? new ArrayList<>(cells) : said;
                said.set(column, meant.get());
            }
        }
        return said;
    }

    private Optional<String> meant(int column, List<String> cells, List<String> above) {
        String raw = cells.get(column);
        if (raw.isEmpty() || raw.length() > LONGEST || FIRST.indexOf(raw.charAt(0)) < 0) {
            return Optional.empty();
        }
        String text = CellText.trimmed(raw);
        if (wechats.contains(column) && AS_NUMBER.matcher(text).matches()) {
            return mobile(column, cells);
        }
        if (addresses.size() > 1
                && addresses.contains(column)
                && AS_ABOVE.matcher(text).matches()) {
            return addressBefore(column, cells);
        }
        boolean again =
                marked.contains(column) && MARK.matcher(text).matches()
                        || worded.contains(column) && AS_ABOVE.matcher(text).matches();
        return Optional.of(column)
                .filter(at -> again && at < above.size())
                .map(above::get)
                .filter(one -> !CellText.isBlank(one));
    }

    /** 送货地址 同上 behind 公司地址. */
    private Optional<String> addressBefore(int column, List<String> cells) {
        return addresses.stream()
                .filter(at -> at < column)
                .reduce((before, nearest) -> nearest)
                .map(cells::get)
                .filter(address -> !CellText.isBlank(address));
    }

    /** The nearest mobile, those on the left first. */
    private static Optional<String> mobile(int column, List<String> cells) {
        IntStream left = IntStream.range(0, column).map(at -> column - 1 - at);
        return IntStream.concat(left, IntStream.range(column + 1, cells.size()))
                .mapToObj(cells::get)
                .filter(PhoneReader::isMobile)
                .findFirst()
                .map(number -> PhoneReader.read(number).text());
    }
}
