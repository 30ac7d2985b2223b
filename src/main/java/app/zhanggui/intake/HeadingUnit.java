package app.zhanggui.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a heading, or a line above it, says the numbers count. */
final class HeadingUnit {
    private static final String UNIT = "(亿|百万|万|千|元|k|rmb|cny|million|thousand)(元|圆|块|rmb|cny)?";
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:[(\\[【]|单位[:：为]?\\s*|[/,、_-])\\s*(?:单位[:：为]?\\s*)?(?:人民币[,，/]?)?\\s*"
                            + UNIT);
    private static final Pattern AT_END = Pattern.compile("[/,、_-]?\\s*(亿元|百万元|万元|万|千元|元)$");

    private HeadingUnit() {}

    /** The unit named in brackets, behind 单位 or at the end; yuan where none is named. */
    static Unit of(String text) {
        String half = HeadingText.half(text).toLowerCase(java.util.Locale.ROOT).strip();
        if (MoneyReader.isForeign(half)) {
            return Unit.FOREIGN;
        }
        Matcher said = SAID.matcher(half);
        Matcher atEnd = AT_END.matcher(half);
        String unit = said.find() ? said.group(1) : atEnd.find() ? atEnd.group(1) : "";
        return switch (unit.replaceAll("(?<=.)元$", "")) {
            case "万" -> Unit.WAN;
            case "千", "k", "thousand" -> Unit.THOUSAND;
            case "百万", "million" -> Unit.MILLION;
            case "亿" -> Unit.YI;
            default -> Unit.YUAN;
        };
    }

    /** 额度万元 as 额度. */
    static String without(String plain) {
        return AT_END.matcher(plain).replaceFirst("");
    }
}
