package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells customers from what else stands below a header: notes, totals, headers repeated, numbers.
 */
final class RowSorter {
    private static final Pattern TOTAL =
            Pattern.compile(
                    "\\p{IsHan}{0,8}(合\\s*计|总\\s*计|小\\s*计|共\\s*计|总\\s*和|累\\s*计)([:：\\s(（].{0,10}|\\d.{0,10}|数|金额|人数|户数)?"
                            + "|共\\s*\\d+.{0,6}"
                            + "|(?i)(grand |sub)?-?\\s?totals?[: ]?.{0,10}");
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?s)(必填|选填|说明|备注|附注|注|注意|提示|填写|填表|例|制表|制单|审核|审批|复核|日期|页码|打印|填报|联系我们"
                            + "|温馨提示|※|\\*|note|notes|remark)s?\\s*[:：、（(].*|第\\s*\\d+\\s*页.*"
                            + "|(必填|选填|注意事项|填写说明|填表说明|说明|备注|以下空白|此行.*|请勿.*|红色.*为必填.*)");
    private static final Pattern EXAMPLE =
            Pattern.compile("[(【\\[]?(示例|样例|举例|范例|例子|例如|例|sample|example)[:：、】\\])].*|示例|样例|范例");
    private static final Pattern INSTRUCTION =
            Pattern.compile("(?i)必填|选填|必须|不能为空|不可为空|可为空|请填|请输入|填写|格式为|required|optional");
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}[.、]?");
    private static final Set<String> COUNTING =
            Set.of(
                    "序号",
                    "编号",
                    "号",
                    "行号",
                    "序",
                    "no",
                    "#",
                    "顺序号",
                    "项次",
                    "index",
                    "s/n",
                    "sn",
                    "sr no",
                    "serial",
                    "serial no",
                    "");
    private static final int LONG = 12;
    private static final int ENOUGH = 200;

    /** What a row is. */
    enum Kind {
        /** Nothing, or nothing but its number. */
        BLANK,
        NOTE,
        TOTAL,
        HEADER_AGAIN,
        /** Something stands in it, but no customer's name. */
        NAMELESS,
        CUSTOMER
    }

    private final Table table;
    private final HeaderPlace header;
    private final Set<Integer> groupLines;
    private final Set<Integer> nameColumns = new HashSet<>();
    private final Set<Integer> phoneColumns = new HashSet<>();
    private final Set<Integer> countingColumns = new HashSet<>();

    RowSorter(SheetChooser.Laid sheet) {
        table = sheet.table();
        header = sheet.header();
        groupLines = sheet.groupLines();
        for (Column column : sheet.columns()) {
            if (column.target().isEmpty()) {
                if (COUNTING.contains(HeadingText.plain(column.heading()))) {
                    countingColumns.add(column.index());
                }
            } else if (column.isFor(CardField.NAME)) {
                nameColumns.add(column.index());
            } else if (column.isFor(CardField.PHONE) || column.isFor(CardField.MOBILE)) {
                phoneColumns.add(column.index());
            }
        }
    }

    Kind kind(int row) {
        if (isPlainCustomer(row)) {
            return Kind.CUSTOMER;
        }
        if (groupLines.contains(row)) {
            return Kind.NOTE;
        }
        List<Integer> filled = filled(row);
        if (filled.isEmpty() || filled.stream().allMatch(column -> isCount(row, column))) {
            return Kind.BLANK;
        }
        if (EXAMPLE.matcher(text(row, filled.get(0))).matches()) {
            return Kind.NOTE;
        }
        if (isTotal(row, filled)) {
            return Kind.TOTAL;
        }
        if (isNote(row, filled)) {
            return Kind.NOTE;
        }
        if (isHeader(row, filled)) {
            return Kind.HEADER_AGAIN;
        }
        boolean named = filled.stream().anyMatch(column -> isName(row, column));
        return named ? Kind.CUSTOMER : Kind.NAMELESS;
    }

    /** Somebody with a mobile is no note and no total; most rows are such, so they are quick. */
    private boolean isPlainCustomer(int row) {
        List<String> cells = table.rows().get(row);
        boolean mobile = false;
        for (int column : phoneColumns) {
            mobile |= column < cells.size() && PhoneReader.isBareMobile(cells.get(column));
        }
        boolean named = false;
        for (int column : nameColumns) {
            String name = column < cells.size() ? cells.get(column) : "";
            named |= !CellText.isBlank(name) && !CellText.isError(name) && !isAside(name);
        }
        return mobile && named;
    }

    /** Whether it is a remark about the list, not a name in it. */
    static boolean isAside(String name) {
        return NOTE.matcher(name).matches()
                || EXAMPLE.matcher(name).matches()
                || TOTAL.matcher(name).matches();
    }

    private List<Integer> filled(int row) {
        List<Integer> filled = new ArrayList<>();
        List<String> cells = table.rows().get(row);
        for (int column = 0; column < cells.size(); column++) {
            if (!CellText.isBlank(cells.get(column))) {
                filled.add(column);
            }
        }
        return filled;
    }

    private boolean isName(int row, int column) {
        return nameColumns.contains(column) && !CellText.isError(text(row, column));
    }

    private boolean isCount(int row, int column) {
        return countingColumns.contains(column) && COUNT.matcher(text(row, column)).matches();
    }

    private boolean isTotal(int row, List<Integer> filled) {
        boolean hasPhone =
                filled.stream()
                        .anyMatch(
                                column ->
                                        phoneColumns.contains(column)
                                                && PhoneReader.isPhone(text(row, column)));
        return !hasPhone
                && filled.stream()
                        .limit(2)
                        .anyMatch(column -> TOTAL.matcher(text(row, column)).matches());
    }

    private boolean isNote(int row, List<Integer> filled) {
        long instructions =
                filled.stream()
                        .filter(column -> INSTRUCTION.matcher(text(row, column)).find())
                        .count();
        if (filled.size() >= 2 && instructions >= 2 && instructions * 2 >= filled.size()) {
            return true;
        }
        if (filled.stream().allMatch(column -> NOTE.matcher(text(row, column)).matches())) {
            return true;
        }
        if (filled.size() == 1 && isAboveHeader(row)) {
            return true;
        }
        int only = filled.get(0);
        String text = text(row, only);
        boolean words = !COUNT.matcher(text).matches() && !PhoneReader.isPhone(text);
        boolean aside = !nameColumns.isEmpty() && !nameColumns.contains(only);
        boolean wordy = text.length() > 2 * LONG || text.contains("\n");
        return filled.size() == 1 && words && (aside || (wordy && text.matches("(?s).*[，。；,;].*")));
    }

    /** A title above the header repeated. */
    private boolean isAboveHeader(int row) {
        int next = row + 1;
        while (next < table.rows().size() && table.isBlankRow(next)) {
            next++;
        }
        return next < table.rows().size() && isHeader(next, filled(next));
    }

    private boolean isHeader(int row, List<Integer> filled) {
        return filled.size() >= 2
                && filled.stream()
                        .allMatch(
                                column ->
                                        column < header.headings().size()
                                                && header.headings()
                                                        .get(column)
                                                        .equals(text(row, column)));
    }

    private String text(int row, int column) {
        String text = CellText.trimmed(table.cell(row, column));
        return text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    }
}
