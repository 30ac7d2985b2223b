package app.zhanggui.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers in Chinese numerals, those of cheques too: 五万, 三千二百, 伍仟元 without its 元. Figures may
 * stand among them, and the last unit may be left out as people do when they speak: 5万5 is 55000,
 * 一百零五 is 105.
 */
public final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String FORMAL = "〇壹贰叁肆伍陆柒捌玖两拾佰仟";
    private static final String PLAIN = "零一二三四五六七八九二十百千";
    private static final Pattern WORD =
            Pattern.compile("(?<figures>\\d+(?:\\.\\d+)?)|(?<digit>[零一二三四五六七八九])|(?<unit>[十百千万亿])");

    /** The sum so far of what a 万 or 亿 to come would multiply, and of what it has multiplied. */
    private BigDecimal section = BigDecimal.ZERO;

    private BigDecimal whole = BigDecimal.ZERO;
    private Optional<BigDecimal> pending = Optional.empty();
    private BigDecimal lastUnit = BigDecimal.ONE;

    private ChineseNumber() {}

    /** The number a text stands for; empty if it is none, or says a figure twice. */
    public static Optional<BigDecimal> parse(String text) {
        String plain = plain(SimpleCharacters.of(text));
        Matcher words = WORD.matcher(plain);
        ChineseNumber number = new ChineseNumber();
        int end = 0;
        while (words.find() && words.start() == end) {
            if (!number.take(words)) {
                return Optional.empty();
            }
            end = words.end();
        }
        return plain.isEmpty() || end < plain.length() ? Optional.empty() : number.sum();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            int at = FORMAL.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, PLAIN.charAt(at));
            }
        }
        return plain.toString();
    }

    private boolean take(Matcher word) {
        if (word.group("unit") != null) {
            return multiply(unit(word.group("unit").charAt(0)));
        }
        String digit = word.group("digit");
        if ("零".equals(digit) && pending.isEmpty()) {
            lastUnit = BigDecimal.TEN; // 一百零五 is no 一百五
            pending = word.end() == word.regionEnd() ? Optional.of(BigDecimal.ZERO) : pending;
            return true;
        }
        boolean first = pending.isEmpty();
        pending =
                Optional.of(
                        digit == null
                                ? new BigDecimal(word.group("figures"))
                                : BigDecimal.valueOf(DIGITS.indexOf(digit)));
        return first;
    }

    private static BigDecimal unit(char unit) {
        return BigDecimal.ONE.scaleByPowerOfTen(
                switch (unit) {
                    case '十' -> 1;
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    default -> 8;
                });
    }

    private boolean multiply(BigDecimal unit) {
        boolean ten = unit.equals(BigDecimal.ONE.scaleByPowerOfTen(1));
        boolean large = unit.precision() - unit.scale() > 4;
        if (pending.isEmpty() && !ten && (!large || section.signum() == 0)) {
            return false;
        }
        if (large) {
            whole = whole.add(section.add(pending.orElse(BigDecimal.ZERO)).multiply(unit));
            section = BigDecimal.ZERO;
        } else {
            section = section.add(pending.orElse(BigDecimal.ONE).multiply(unit));
        }
        pending = Optional.empty();
        lastUnit = unit;
        return true;
    }

    private Optional<BigDecimal> sum() {
        BigDecimal rest = pending.orElse(BigDecimal.ZERO);
        boolean spoken =
                rest.compareTo(BigDecimal.TEN) < 0 && lastUnit.compareTo(BigDecimal.TEN) > 0;
        BigDecimal last = spoken ? rest.multiply(lastUnit).divide(BigDecimal.TEN) : rest;
        return Optional.of(whole.add(section).add(last));
    }
}
