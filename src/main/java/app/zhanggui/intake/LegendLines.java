package app.zhanggui.intake;

import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What explains the grades, signs or colours of a list, beside its rows: A级：月销10万以上, 黄色=重点客户, or a
 * small table of them. It names no customer.
 */
final class LegendLines {
    private static final String LEVEL =
            "(([A-FＡ-Ｆ]|VIP)(级|类|等|档)?|[一二三四五特甲乙丙丁1-5](级|类|等|档|星)|[★☆]+|[红黄绿蓝黑灰橙紫白粉](色|底|字)+)(客户)?";
    private static final Pattern LEVEL_ALONE = Pattern.compile(LEVEL);
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "[①-⑳•·◆●\\s]*("
                            + LEVEL
                            + "\\s*[:：=＝—\\s-]\\s*\\S.*|[^:：=＝]{1,4}\\s*[:：=＝]\\s*\\S.*)");
    private static final Pattern HEAD =
            Pattern.compile("(客户|会员)?(级别|等级|类别|分类|颜色|标记|星级)?(图例|说明|标准|含义|级别|等级|颜色|标记)\\s*[:：]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{7}");
    private static final int FEWEST_HEADINGS = 3;
    private static final int WIDEST = 3;

    private final Table table;
    private final HeaderPlace header;
    private final Set<Integer> nameColumns;

    LegendLines(Table table, HeaderPlace header, Set<Integer> nameColumns) {
        this.table = table;
        this.header = header;
        this.nameColumns = nameColumns;
    }

    /** Whether the row is such a line: one alone is taken for a customer. */
    boolean isLine(int row) {
        boolean list =
                header.headings().stream().filter(one -> !one.isEmpty()).count() >= FEWEST_HEADINGS;
        if (!list) {
            return false;
        }
        List<String> cells = cells(row);
        if (cells.size() == 1 && cells.get(0).indexOf('\n') > 0) {
            return cells.get(0).lines().allMatch(line -> explains(line.strip()));
        }
        return isExplaining(row) && (isExplaining(row - 1) || isExplaining(row + 1));
    }

    private static boolean explains(String text) {
        return EXPLAINED.matcher(text).matches()
                || HEAD.matcher(text).matches()
                || LEVEL_ALONE.matcher(text).matches();
    }

    private boolean isExplaining(int row) {
        if (row < header.firstData() || row >= table.rows().size()) {
            return false;
        }
        List<String> cells = cells(row);
        boolean few = !cells.isEmpty() && cells.size() <= WIDEST;
        if (!few || cells.stream().anyMatch(cell -> NUMBER.matcher(cell).find())) {
            return false;
        }
        String first = cells.get(0);
        if (cells.size() == 1) {
            return explains(first) || Asides.isNote(first);
        }
        boolean explained = LEVEL_ALONE.matcher(first).matches() || HEAD.matcher(first).matches();
        return explained && !namesAnother(row, first);
    }

    /** Whether somebody is named behind the grade: a list may have the grades in front. */
    private boolean namesAnother(int row, String first) {
        return nameColumns.stream()
                .map(column -> CellText.beginning(table.cell(row, column)))
                .anyMatch(name -> !name.isEmpty() && !name.equals(first));
    }

    private List<String> cells(int row) {
        return table.rows().get(row).stream()
                .filter(cell -> !CellText.isBlank(cell))
                .limit(WIDEST + 1L)
                .map(CellText::beginning)
                .toList();
    }
}
