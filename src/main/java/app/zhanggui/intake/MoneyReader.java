package app.zhanggui.intake;

import app.zhanggui.text.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts: 12万, ¥1,200.50, (300), 8 in a column of 万元. In yuan; US$500 is none, and nobody
 * here knows the rate of the day, so it is not read. A bare $ is what some programs put before any
 * money: its figure is taken, and the owner told.
 */
final class MoneyReader {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<minus>[-−]?)(?<figures>\\d{1,15}(?:\\.\\d*)?|\\.\\d+)"
                            + "(?<unit>[亿億]|百[万萬]|[万萬]|[千仟]|k|w)?(?:[元圆圓]|块|块钱)?整?");
    private static final Pattern NOISE =
            Pattern.compile("[\\s'¥￥$]|rmb|cny|人民[币幣]|约|(?<=\\d),(?=\\d{3})|(?<=\\d),(?=\\d{4})");
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "(?<=[a-z])[$]|[€£₩฿₽]|(?<![a-z])(usd|eur|gbp|hkd|jpy|twd|ntd|krw|aud|cad|sgd|mop)(?![a-z])|美[元金刀]"
                            + "|港[元币幣纸]|[欧歐]元|英[镑鎊]|日[元圆圓]|円|[台臺][币幣]|韩[元币]|澳[元币]|加元|新元|卢布|泰铢|外[币幣]");
    private static final BigDecimal MOST = new BigDecimal("1e14");

    private MoneyReader() {}

    static Reading read(String raw, Unit unit) {
        if (unit == Unit.FOREIGN || isForeign(raw)) {
            return Reading.unread(Message.of("intake.cell.foreignMoney"));
        }
        String text = HalfWidth.of(raw).toLowerCase(Locale.ROOT);
        String bare = NOISE.matcher(text).replaceAll("");
        boolean bracketed = bare.length() > 2 && bare.startsWith("(") && bare.endsWith(")");
        Matcher found = AMOUNT.matcher(bracketed ? bare.substring(1, bare.length() - 1) : bare);
        if (!found.matches()) {
            return Reading.unread(Message.of("intake.cell.money"));
        }
        BigDecimal figures = new BigDecimal(found.group("figures"));
        BigDecimal yuan = unit(found.group("unit"), text, unit).yuan(figures);
        if (yuan.compareTo(MOST) > 0) {
            return Reading.unread(Message.of("intake.cell.money"));
        }
        boolean minus = bracketed || !found.group("minus").isEmpty();
        BigDecimal cents = yuan.setScale(2, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        String amount = (minus ? cents.negate() : cents).toPlainString();
        return text.contains("$")
                ? Reading.hinted(amount, Message.of("intake.cell.dollarSign"))
                : Reading.of(amount);
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
