package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.WordGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * 业务员, 电话, 客户名称, 电话: the number behind the salesman is his, and whoever calls it does not reach the
 * customer; nor does 队友电话 behind 队友姓名, nor the number behind 收货联系人 where 发货联系人 has his own. The one
 * behind 法人 is asked about where 联系人 has one. Where there is no other number, or 客户电话 says whose it
 * is, nothing changes.
 */
final class NumbersOfOthers {
    private static final WordGroups WORDS = new WordGroups(NumbersOfOthers.class, "names.txt");
    private static final String NUMBER = WORDS.anyOf("bare number");
    private static final Pattern BARE = Pattern.compile(NUMBER + "([ /]?" + NUMBER + ")?");
    private static final Pattern SOMEBODY = Pattern.compile(".*(人|员|师傅)(姓名|名字)?");
    private static final Pattern NAMED = Pattern.compile("(..+?) ?(姓名|名字|名称|name|人)");
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
            Optional<Heading> said = isNumber(headings.get(i)) ? of(i) : Optional.empty();
            if (said.isPresent()) {
                read.set(i, said.get());
                others = true;
            }
        }
        return others && read.stream().anyMatch(NumbersOfOthers::isPlainNumber) ? read : headings;
    }

    /** A number as what stands before it has it; empty where that says nothing of it. */
    private Optional<Heading> of(int column) {
        Heading number = headings.get(column);
        Heading before = headings.get(column - 1);
        if (isNoCustomer(before) && isNamedAlike(before, number)) {
            return Optional.of(number.asNothing());
        }
        if (isOfSigner(number, before)) {
            return Optional.of(number.asGuess());
        }
        return isBare(number) && isSomebodyElse(column - 1)
                ? Optional.of(behind(column - 1, number))
                : Optional.empty();
    }

    private static boolean isBare(Heading heading) {
        return BARE.matcher(HeadingText.plain(heading.text())).matches();
    }

    private static boolean isNumber(Heading heading) {
        return heading.means(CardField.PHONE) || heading.means(CardField.MOBILE);
    }

    private static boolean isPlainNumber(Heading heading) {
        return isNumber(heading) && heading.rank() <= Rank.LESSER;
    }

    /** Whoever only is called somehow, beside the customer's own name. */
    private boolean isNoCustomer(Heading person) {
        return person.field().isEmpty()
                || person.rank() == Rank.BY_LAST_WORD
                        && headings.stream().map(Heading::text).anyMatch(NameHeadings::isOwnName);
    }

    private static boolean isNamedAlike(Heading person, Heading number) {
        Matcher named = NAMED.matcher(HeadingText.plain(person.text()));
        return named.matches() && HeadingText.plain(number.text()).startsWith(named.group(1));
    }

    /** 法人, 电话, 联系人, 电话: whoever signs for the firm is seldom who is called. */
    private boolean isOfSigner(Heading number, Heading before) {
        return isBare(number)
                && before.means(CardField.LEGAL_REP)
                && IntStream.range(1, headings.size())
                        .filter(at -> headings.get(at - 1).means(CardField.CONTACT))
                        .mapToObj(headings::get)
                        .anyMatch(one -> isNumber(one) && isBare(one));
    }

    private boolean isSomebodyElse(int column) {
        Heading heading = headings.get(column);
        boolean noField = heading.known() && heading.field().isEmpty();
        return heading.means(CardField.OWNER)
                || isOtherSide(column)
                || noField && SOMEBODY.matcher(HeadingText.plain(heading.text())).matches();
    }

    /** Of 发货联系人 and 收货联系人 the second. */
    private boolean isOtherSide(int column) {
        return isDoubtfulPerson(headings.get(column))
                && headings.subList(0, column).stream().anyMatch(NumbersOfOthers::isDoubtfulPerson);
    }

    private static boolean isDoubtfulPerson(Heading heading) {
        return heading.means(CardField.CONTACT) && heading.rank() == Rank.BY_LAST_WORD;
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
