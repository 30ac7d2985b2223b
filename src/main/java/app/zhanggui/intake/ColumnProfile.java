package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.ChoiceWords;
import app.zhanggui.intake.Column.DateOrder;
import app.zhanggui.sheet.CellText;
import app.zhanggui.sheet.Table;
import app.zhanggui.text.SimpleCharacters;
import app.zhanggui.text.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the values of a column look like: evidence for or against what its heading says. Traditional
 * characters count as their simplified ones.
 */
final class ColumnProfile {
    private static final int ENOUGH = 400;
    private static final int LONGEST = 120;
    private static final WordGroups WORDS = new WordGroups(ColumnProfile.class, "values.txt");
    private static final Pattern FIRM = Pattern.compile(".*" + WORDS.anyOf("firm"));
    private static final Pattern ADDRESS =
            Pattern.compile(
                    (".*" + WORDS.anyOf("address"))
                            + (".*(\\d|" + WORDS.anyOf("end of address") + ").*"));
    private static final Pattern PLACE =
            Pattern.compile(
                    ("(?=.*\\p{IsHan}{2}).*(\\d+\\s*" + WORDS.anyOf("numbered"))
                            + ("|" + WORDS.anyOf("way") + "(\\d|$|[东西南北口边旁])")
                            + ("|" + WORDS.anyOf("known place"))
                            + "|\\p{IsHan}\\d+[#-]\\d+(-\\d+)*$).*");
    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern WORD =
            Pattern.compile("(?!.*\\d{3})[\\p{IsHan}\\p{IsLatin}][^,，。；;]{1,19}");
    private static final Pattern CAPITALISED =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'.’&-]*( (\\p{Lu}[\\p{L}'.’&-]*|&|and|of|the|de|van|der)){1,6}");

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");

    private final List<String> values;
    private final ValueReader reader;

    private ColumnProfile(List<String> values, ValueReader reader) {
        this.values = values;
        this.reader = reader;
    }

    static ColumnProfile of(Table table, int firstData, int column, ValueReader reader) {
        List<String> values = new ArrayList<>();
        for (int row = firstData; row < table.rows().size() && values.size() < ENOUGH; row++) {
            String text = CellText.beginning(table.cell(row, column));
            if (!text.isEmpty()) {
                String some = text.substring(0, Math.min(text.length(), LONGEST));
                values.add(SimpleCharacters.of(some));
            }
        }
        return new ColumnProfile(values, reader);
    }

    int size() {
        return values.size();
    }

    DateOrder dateOrder() {
        return DateReader.order(values);
    }

    double phones() {
        return share(PhoneReader::isPhone);
    }

    /** Phone numbers with nobody's name beside them. */
    double bareNumbers() {
        return share(text -> PhoneReader.isPhone(text) && PersonSplit.of(text).isEmpty());
    }

    /** Numbers that can be nothing but phones. */
    double plainPhones() {
        return share(PhoneReader::isPlainlyPhone);
    }

    /** Names with whom to call written behind them: 张三13800138003. */
    double namesWithNumbers() {
        return share(text -> NameSplit.of(text).isPresent());
    }

    double mobiles() {
        return share(PhoneReader::isMobile);
    }

    double emails() {
        return share(text -> text.contains("@") && text.contains("."));
    }

    double firms() {
        return share(text -> text.length() >= 4 && FIRM.matcher(text).matches());
    }

    double addresses() {
        return share(ColumnProfile::isAddress);
    }

    /** Where somebody is, as people say it among themselves: 镇政府后9号地, 河西村, 和平里72号. */
    double places() {
        return share(ColumnProfile::isSaidPlace);
    }

    /** Whether it says by itself where somebody is. */
    static boolean isPlace(String text) {
        return isAddress(text) || isSaidPlace(text);
    }

    private static boolean isAddress(String text) {
        return text.length() >= 6 && ADDRESS.matcher(text).matches();
    }

    private static boolean isSaidPlace(String text) {
        return text.length() >= 3 && PLACE.matcher(text).matches();
    }

    /** Persons as the owner calls them: 武伟, 陳先生, 小李, 张经理. */
    double somebodies() {
        return share(PersonNames::isSomebody);
    }

    /** Ids of WeChat; codes that all begin alike, such as VIP001, are none. */
    double wechats() {
        long beginnings =
                values.stream().map(text -> text.substring(0, 1)).distinct().limit(2).count();
        return beginnings < 2 ? 0 : share(PlainValues::isWechat);
    }

    double persons() {
        return share(text -> PERSON.matcher(text).matches());
    }

    /** A few characters, not figures, that differ from row to row. */
    double words() {
        return different() < 0.7 ? 0 : share(text -> WORD.matcher(text).matches());
    }

    /** Several words that begin with capitals, as in English names: Bright Lens Co., John Smith. */
    double capitalised() {
        return share(text -> CAPITALISED.matcher(text).matches());
    }

    /** The share of words that are nobody's name. */
    double noPersons() {
        return words() - somebodies();
    }

    boolean isAlwaysTheSame() {
        return values.stream().distinct().count() == 1;
    }

    double surnames() {
        return share(
                text -> PersonNames.isPerson(NameSplit.of(text).map(NameSplit::name).orElse(text)));
    }

    /** What nobody is called: 是 and 否, or 盒 and 件 below 单位. */
    double nobodies() {
        return share(text -> PlainValues.isYesOrNo(text) || PlainValues.isMeasure(text));
    }

    /** 允许赊账 with 是 and 否 below says whether, not how much. */
    double yesOrNo() {
        return share(PlainValues::isYesOrNo);
    }

    /** Codes, marks and small amounts. */
    double counts() {
        return share(text -> COUNT.matcher(text).matches());
    }

    /** Whether the values only count the rows. */
    boolean isCounting() {
        return values.size() >= 2 && counts() > 0.95;
    }

    /** Whether they number the rows one by one. */
    boolean isNumbering() {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return values.size() > 1;
    }

    /** Dates of grown-up people, or without a year. */
    double birthdays() {
        return share(text -> !COUNT.matcher(text).matches() && reader.dates().isOfGrownUp(text));
    }

    double different() {
        return values.isEmpty() ? 0 : (double) values.stream().distinct().count() / values.size();
    }

    /** The share of values that can be read as this field; 1 for a field that takes any text. */
    double fit(CardField field) {
        return switch (field) {
            case PHONE, MOBILE, FAX -> phones();
            case EMAIL -> emails();
            case INDUSTRY -> 1 - somebodies();
            default -> byType(field);
        };
    }

    /** The share of values that can hardly be anything else; 0 for a field that takes any text. */
    double proof(CardField field) {
        return switch (field) {
            case ADDRESS -> Math.max(addresses(), places());
            case PHONE, MOBILE, EMAIL -> fit(field);
            default ->
                    switch (field.type()) {
                        case CHOICE, CHOICES, DATE, PARTIAL_DATE -> byType(field);
                        default -> 0;
                    };
        };
    }

    private double byType(CardField field) {
        return switch (field.type()) {
            case CHOICE, CHOICES, YES_NO ->
                    share(text -> ChoiceWords.read(field, text).isPresent());
            case DATE, PARTIAL_DATE ->
                    share(text -> reader.dates().read(text, dateOrder()).isPresent());
            case MONEY -> share(ColumnProfile::isAmount);
            case NUMBER -> counts();
            default -> 1;
        };
    }

    private static boolean isAmount(String text) {
        return MoneyReader.isForeign(text) || !MoneyReader.read(text, Unit.YUAN).isUnread();
    }

    double share(Predicate<String> test) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(test).count() / values.size();
    }
}
