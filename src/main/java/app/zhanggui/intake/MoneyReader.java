package app.zhanggui.intake;

import app.zhanggui.text.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts: 12万, ¥1,200.50, $-142.85, (300), 8 in a column of 万元. In yuan. */
final class MoneyReader {
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<minus>[-−]?)(?<figures>\\d{1,15}(?:\\.\\d*)?|\\.\\d+)"
                            + "(?<unit>亿|百万|万|千|k|w)?(?:元|圆|块|块钱)?整?");
    private static final Pattern NOISE =
            Pattern.compile(
                    "[\\s'¥￥$€£]|rmb|cny|usd|人民币|约|(?<=\\d),(?=\\d{3})|(?<=\\d),(?=\\d{4})");
    private static final BigDecimal MOST = new BigDecimal("1e14");

    private MoneyReader() {}

    static Reading read(String raw, Unit unit) {
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
        return Reading.of((minus ? cents.negate() : cents).toPlainString());
    }

    /** A unit in the cell counts before the column's; 元 in the cell means yuan. */
    private static Unit unit(String said, String text, Unit ofColumn) {
        if (said == null) {
            return text.contains("元") || text.contains("块") ? Unit.YUAN : ofColumn;
        }
        return switch (said) {
            case "亿" -> Unit.YI;
            case "百万" -> Unit.MILLION;
            case "万", "w" -> Unit.WAN;
            default -> Unit.THOUSAND;
        };
    }
}
