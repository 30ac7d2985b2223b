package app.zhanggui.purchase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of something, to four decimals: 12 箱, 2.5 米; below 0 for what was given back.
 *
 * @param unit in the owner's own words; empty if none was given
 */
public record Measure(BigDecimal value, String unit) {
    public static final int LONGEST_UNIT = 20;

    /** As many decimals as the card file keeps of a quantity or a price. */
    static final int DECIMALS = 4;

    private static final Pattern WRITTEN =
            Pattern.compile("([+-]?\\d{1,12}(?:\\.\\d+)?)\\s*(\\D*)");

    public Measure {
        value = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        unit = unit.strip();
        if (unit.length() > LONGEST_UNIT) {
            throw new IllegalArgumentException("unit of " + unit.length() + " characters");
        }
    }

    /** As people write it, with the unit after the number or without: 12箱, 1,200, 2.5 米. */
    public static Optional<Measure> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
        Matcher found = WRITTEN.matcher(plain);
        boolean read = found.matches() && found.group(2).strip().length() <= LONGEST_UNIT;
        return read
                ? Optional.of(new Measure(new BigDecimal(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    /** The same with a unit, if it has none of its own. */
    public Measure orIn(String other) {
        return unit.isEmpty() ? new Measure(value, other) : this;
    }

    /** Figures and unit as they are shown and read: {@code 12 箱}. */
    public String plain() {
        return (value.toPlainString() + " " + unit).strip();
    }
}
