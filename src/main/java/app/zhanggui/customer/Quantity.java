package app.zhanggui.customer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of heads or an amount of yuan as people write it: 46人, 150-500人, 年800万, 1.2亿, 50万以下.
 *
 * @param value what decides the band: the number, the middle of a range, and for 以下 just below
 */
record Quantity(double value) {
    private static final Map<String, Double> UNITS =
            Map.of(
                    "亿", 1e8, "千万", 1e7, "百万", 1e6, "十万", 1e5, "万", 1e4, "w", 1e4, "千", 1e3, "k",
                    1e3);

    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)\\s*(亿|千万|百万|十万|万|w|千|k)?";
    private static final Pattern ONE_OR_TWO =
            Pattern.compile(
                    NUMBER + "[元人名个位]*(?:\\s*(?:-|~|–|—|至|到)\\s*" + NUMBER + ")?[元人名个位]*\\s*(.*)");
    private static final Pattern BELOW_AFTER = Pattern.compile("(及|或)?(以下|以内|之内|不到|内).*");
    private static final Pattern BELOW_BEFORE = Pattern.compile(".*(不足|不到|少于|低于|小于|<)\\s*");
    private static final Pattern HAN_UNIT_ALONE =
            Pattern.compile("(?<![\\d.])(千万|百万|十万|万)(?=以|级|元|左)");
    private static final Pattern HAN_NUMBER = Pattern.compile("[一二两三四五六七八九十百千]+(?=[亿万人名个])");
    private static final String HAN_DIGITS = "零一二三四五六七八九";

    static Optional<Quantity> read(String text) {
        String plain =
                inFigures(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        Matcher found = ONE_OR_TWO.matcher(plain);
        if (!found.find()) {
            return Optional.empty();
        }
        double first = amount(found.group(1), unit(found));
        if (found.group(3) != null) {
            return Optional.of(new Quantity((first + amount(found.group(3), found.group(4))) / 2));
        }
        boolean below =
                BELOW_AFTER.matcher(found.group(5)).matches()
                        || BELOW_BEFORE.matcher(plain.substring(0, found.start())).matches();
        return Optional.of(new Quantity(below ? Math.nextDown(first) : first));
    }

    /** In 300-1000万 the first number has the unit of the second. */
    private static String unit(Matcher found) {
        return found.group(2) == null ? found.group(4) : found.group(2);
    }

    private static double amount(String number, String unit) {
        return Double.parseDouble(number) * (unit == null ? 1 : UNITS.get(unit));
    }

    private static String inFigures(String text) {
        String ungrouped = text.replaceAll("(?<=\\d),(?=\\d{3})", "");
        String written = HAN_NUMBER.matcher(ungrouped).replaceAll(found -> figures(found.group()));
        return HAN_UNIT_ALONE.matcher(written).replaceAll("1$1");
    }

    private static String figures(String han) {
        int sum = 0;
        int digit = 0;
        for (char c : han.replace('两', '二').toCharArray()) {
            int rank = "十百千".indexOf(c);
            if (rank < 0) {
                digit = HAN_DIGITS.indexOf(c);
            } else {
                sum += Math.max(digit, 1) * (int) Math.pow(10, rank + 1);
                digit = 0;
            }
        }
        return Integer.toString(sum + digit);
    }
}
