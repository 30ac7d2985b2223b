package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** A sheet whose headings stand in its first column, one card a column. */
final class TurnedSheet {
    private static final int FIELDS_OF_A_CARD = 4;
    private static final int LONGEST_CARD = 60;
    private static final int WIDEST_CARD = 40;

    /** Such lines head a table of what each column of a form means. */
    private static final Pattern OF_FIELDS =
            Pattern.compile(
                    "(字段|列|栏目|表头|项目|属性|参数)(名|名称|中文名)?|(是否)?(必填|必须|必输)项?|填写?(说明|规则|要求|格式)|数据?类型|示例|样例|取值范围");

    private final HeadingWords words;
    private final Table sheet;

    TurnedSheet(HeadingWords words, Table sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /** Whether the first column has the headings and the first row has not. */
    boolean is() {
        boolean small = sheet.rows().size() <= LONGEST_CARD && sheet.width() <= WIDEST_CARD;
        if (!small || sheet.rows().size() < FIELDS_OF_A_CARD || isAboutFields(sheet)) {
            return false;
        }
        int down = fields(row -> sheet.cell(row, 0), sheet.rows().size());
        int across = 0;
        for (int row = 0; row < sheet.rows().size(); row++) {
            int at = row;
            across = Math.max(across, fields(column -> sheet.cell(at, column), sheet.width()));
        }
        return down >= FIELDS_OF_A_CARD && across <= 2;
    }

    /** Whether the sheet tells which columns a form has and how they are filled in. */
    static boolean isAboutFields(Table sheet) {
        return sheet.rows().stream()
                .limit(5)
                .anyMatch(
                        cells ->
                                cells.stream()
                                                .map(HeadingText::plain)
                                                .filter(cell -> OF_FIELDS.matcher(cell).matches())
                                                .count()
                                        >= 2);
    }

    /** How many different fields are named; none if half of the cells are no headings at all. */
    private int fields(IntFunction<String> cells, int count) {
        Set<CardField> fields = EnumSet.noneOf(CardField.class);
        int filled = 0;
        int known = 0;
        for (int i = 0; i < count; i++) {
            String cell = CellText.trimmed(cells.apply(i));
            if (!cell.isEmpty()) {
                Heading heading = words.read(cell);
                boolean plain = heading.isPlain();
                filled++;
                known += plain ? 1 : 0;
                heading.field().filter(field -> plain).ifPresent(fields::add);
            }
        }
        return known * 2 > filled ? fields.size() : 0;
    }

    Table turned() {
        List<List<String>> rows = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            List<String> cells = new ArrayList<>();
            for (int row = 0; row < sheet.rows().size(); row++) {
                cells.add(sheet.cell(row, column));
            }
            rows.add(cells);
        }
        return new Table(sheet.name(), sheet.hidden(), rows, Set.of(), Set.of());
    }
}
