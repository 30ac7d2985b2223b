package app.zhanggui.purchase;

import app.zhanggui.customer.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one unit costs, in yuan to four decimals: a screw costs less than a fen. */
public record UnitPrice(BigDecimal yuan) {
    private static final Pattern WRITTEN =
            Pattern.compile("¥?\\s*(\\d{1,12}(?:\\.\\d+)?)\\s*元?(/.*)?");

    public UnitPrice {
        yuan = yuan.setScale(Measure.DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        if (yuan.signum() < 0) {
            throw new IllegalArgumentException("a price of " + yuan);
        }
    }

    /** As people write it: 12.5, ¥12.5, 12.5元, 12.5元/箱. */
    public static Optional<UnitPrice> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").strip();
        Matcher found = WRITTEN.matcher(plain);
        return found.matches()
                ? Optional.of(new UnitPrice(new BigDecimal(found.group(1))))
                : Optional.empty();
    }

    /**
     * What so much of it costs, to the fen.
     *
     * @throws ArithmeticException if it is more than a card can hold
     */
    public Money times(Measure measure) {
        return Money.yuan(yuan.multiply(measure.value()));
    }

    public String plain() {
        return yuan.toPlainString();
    }

    /** With its sign, as it is read: {@code ¥0.035}. */
    public String written() {
        return "¥" + plain();
    }
}
