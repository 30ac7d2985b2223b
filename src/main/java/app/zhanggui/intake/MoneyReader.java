package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.text.ChineseNumber;
import app.zhanggui.text.Message;
import app.zhanggui.text.SimpleCharacters;
import app.zhanggui.text.WordGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts: 12万, ¥1,200.50, (300), 五万五, 8 in a column of 万元. In yuan; US$500 is none, and
 * nobody here knows the rate of the day, so it is not read. A bare $ is what some programs put
 * before any money: its figure is taken, and the owner told.
 */
final class MoneyReader {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<minus>[-−]?)(?<figures>\\d{1,15}(?:\\.\\d*)?|\\.\\d+)"
                            + "(?<unit>[亿億]|百[万萬]|[万萬]|[千仟]|k|w)?(?:[元圆圓]|块|块钱)?整?");
    private static final Pattern NOISE =
            Pattern.compile("[\\s'¥￥$]|rmb|cny|人民[币幣]|(?<=\\d),(?=\\d{3})|(?<=\\d),(?=\\d{4})");

    /** What people write around an amount that stands as it is: 约5万, 100万以内, 5000(含税), 3万/月. */
    private static final Pattern AROUND =
            Pattern.compile(
                    "^(?:大?约|大概|差不多|不超过|最[多高])|(?:左右|上下|以[内下]|之内|封顶|为限)$"
                            + "|\\(?不?含税\\)?$|(?:/|每|一个)[年月]$");

    private static final Pattern IN_WORDS = Pattern.compile("(?<number>.+?)(?:[元圆圓]|块钱?)?[整正]?");
    private static final Pattern LARGE = Pattern.compile("[千仟万萬亿億]");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?<=[a-z])[$]|[€£₩฿₽]|(?<![a-z])(usd|eur|gbp|hkd|jpy|twd|ntd|krw|aud|cad|sgd|mop)(?![a-z])|美[元金刀]"
                            + "|港[元币幣纸]|[欧歐]元|英[镑鎊]|日[元圆圓]|円|[台臺][币幣]|韩[元币]|澳[元币]|加元|新元|卢布|泰铢|外[币幣]");
    private static final BigDecimal MOST = new BigDecimal("1e14");

    private static final WordGroups WORDS = new WordGroups(MoneyReader.class, "values.txt");
    private static final Map<Field, Set<String>> NONE =
            Map.of(
                    CardField.CREDIT_LIMIT, Set.copyOf(WORDS.words("no credit")),
                    CardField.BALANCE, Set.copyOf(WORDS.words("nothing owed")));

    private MoneyReader() {}

    /** The same for a field of the customer: 不赊 is a limit of nothing, 已结清 a debt of nothing. */
    static Reading read(Field field, String raw, Unit unit) {
        String text = SimpleCharacters.of(HalfWidth.of(raw)).toLowerCase(Locale.ROOT);
        boolean none = NONE.getOrDefault(field, Set.of()).contains(text);
        return none ? Reading.of("0") : read(raw, unit);
    }

    static Reading read(String raw, Unit unit) {
        if (unit == Unit.FOREIGN || isForeign(raw)) {
            return Reading.unread(Message.of("intake.cell.foreignMoney"));
        }
        String text = HalfWidth.of(raw).toLowerCase(Locale.ROOT);
        String whole = NOISE.matcher(text).replaceAll("");
        String bare = AROUND.matcher(whole).replaceAll("");
        Optional<BigDecimal> yuan = yuan(bare, unit).filter(one -> one.abs().compareTo(MOST) <= 0);
        if (yuan.isEmpty()) {
            return Reading.unread(Message.of("intake.cell.money"));
        }
        String amount = canonical(yuan.get());
        if (text.contains("$")) {
            return Reading.hinted(amount, Message.of("intake.cell.dollarSign"));
        }
        return bare.equals(whole)
                ? Reading.of(amount)
                : Reading.hinted(amount, Message.of("intake.cell.moneyWords"));
    }

    private static Optional<BigDecimal> yuan(String text, Unit unit) {
        if (text.length() > 2 && text.startsWith("(") && text.endsWith(")")) {
            return yuan(text.substring(1, text.length() - 1), unit).map(BigDecimal::negate);
        }
        Matcher found = AMOUNT.matcher(text);
        if (!found.matches()) {
            return inWords(text, unit);
        }
        BigDecimal figures = new BigDecimal(found.group("figures"));
        BigDecimal yuan = unit(found.group("unit"), text, unit).yuan(figures);
        return Optional.of(found.group("minus").isEmpty() ? yuan : yuan.negate());
    }

    private static String canonical(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** 五万, 伍仟元整, 5万5. */
    private static Optional<BigDecimal> inWords(String text, Unit unit) {
        Matcher found = IN_WORDS.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Unit meant = LARGE.matcher(text).find() ? Unit.YUAN : unit(null, text, unit);
        return ChineseNumber.parse(found.group("number")).map(meant::yuan);
    }

    /** Whether an amount, or what stands above it, is of other money than yuan. */
    static boolean isForeign(String text) {
        return FOREIGN.matcher(HalfWidth.of(text).toLowerCase(Locale.ROOT)).find();
    }

    /** A unit in the cell counts before the column's; 元 in the cell means yuan. */
    private static Unit unit(String said, String text, Unit ofColumn) {
        if (said == null) {
            return text.contains("元") || text.contains("块") ? Unit.YUAN : ofColumn;
        }
        return switch (said) {
            case "亿", "億" -> Unit.YI;
            case "百万", "百萬" -> Unit.MILLION;
            case "万", "萬", "w" -> Unit.WAN;
            default -> Unit.THOUSAND;
        };
    }
}
