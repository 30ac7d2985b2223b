package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.WordGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * 业务员, 电话, 客户名称, 电话: the number behind the salesman is his, and whoever calls it does not reach the
 * customer. Where there is no other number, or 客户电话 says whose it is, nothing changes.
 */
final class NumbersOfOthers {
    private static final WordGroups WORDS = new WordGroups(NumbersOfOthers.class, "names.txt");
    private static final String NUMBER = WORDS.anyOf("bare number");
    private static final Pattern BARE = Pattern.compile(NUMBER + "([ /]?" + NUMBER + ")?");
    private static final Pattern SOMEBODY = Pattern.compile(".*(人|员|师傅)(姓名|名字)?");
    private static final int ENOUGH_ROWS = 400;

    /** Salesmen change their numbers, and who types errs. */
    private static final double MOSTLY = 0.8;

    private final List<Heading> headings;
    private final Table table;
    private final int firstData;

    NumbersOfOthers(List<Heading> headings, Table table, int firstData) {
        this.headings = headings;
        this.table = table;
        this.firstData = firstData;
    }

    /** The headings; a number of somebody else means nothing, one that may be is a guess. */
    List<Heading> read() {
        List<Heading> read = new ArrayList<>(headings);
        boolean others = false;
        for (int i = 1; i < headings.size(); i++) {
            if (isBare(headings.get(i)) && isSomebodyElse(headings.get(i - 1))) {
                read.set(i, behind(i - 1, headings.get(i)));
                others = true;
            }
        }
        return others && read.stream().anyMatch(NumbersOfOthers::isPlainNumber) ? read : headings;
    }

    private static boolean isBare(Heading heading) {
        return isNumber(heading) && BARE.matcher(HeadingText.plain(heading.text())).matches();
    }

    private static boolean isNumber(Heading heading) {
        return heading.means(CardField.PHONE) || heading.means(CardField.MOBILE);
    }

    private static boolean isPlainNumber(Heading heading) {
        return isNumber(heading) && heading.rank() <= Rank.LESSER;
    }

    private static boolean isSomebodyElse(Heading heading) {
        boolean noField = heading.known() && heading.field().isEmpty();
        return heading.means(CardField.OWNER)
                || noField && SOMEBODY.matcher(HeadingText.plain(heading.text())).matches();
    }

    private Heading behind(int somebody, Heading number) {
        OptionalDouble same = sameNumbers(somebody);
        boolean theirs = same.isPresent() ? same.getAsDouble() >= MOSTLY : isSaidAgain(number);
        if (theirs) {
            return number.asNothing();
        }
        return same.isPresent() ? number : number.asGuess();
    }

    /** Of the rows in which somebody stands again, the share that has the number he had before. */
    private OptionalDouble sameNumbers(int somebody) {
        Map<String, String> numbers = new HashMap<>();
        List<Boolean> again = new ArrayList<>();
        int end = Math.min(table.rows().size(), firstData + ENOUGH_ROWS);
        for (int row = firstData; row < end; row++) {
            String name = CellText.beginning(table.cell(row, somebody));
            String number = CellText.beginning(table.cell(row, somebody + 1));
            String before = name.isEmpty() ? null : numbers.putIfAbsent(name, number);
            if (before != null) {
                again.add(number.equals(before));
            }
        }
        return again.stream().mapToInt(same -> same ? 1 : 0).average();
    }

    private boolean isSaidAgain(Heading number) {
        String plain = HeadingText.plain(number.text());
        return headings.stream().filter(one -> HeadingText.plain(one.text()).equals(plain)).count()
                > 1;
    }
}
