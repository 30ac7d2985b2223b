package app.zhanggui.customer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount of renminbi, exact to the fen (0.01 yuan). */
public record Money(long fen) implements Comparable<Money> {
    private static final int FEN_A_YUAN = 100;

    public static Money yuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, FEN_A_YUAN));
    }

    /**
     * An amount in yuan, rounded to the fen.
     *
     * @throws ArithmeticException if it is more than a card can hold (about 9 × 10¹⁶ yuan)
     */
    public static Money yuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal inYuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    /** Plain figures in yuan, as short as exact: {@code 120000}, {@code 12.5}. */
    public String plain() {
        return inYuan().stripTrailingZeros().toPlainString();
    }

    /** Figures in yuan with grouping, without a sign of currency: {@code 120,000}. */
    public String grouped() {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(inYuan());
    }

    /** With its sign, as it is read: {@code ¥120,000}, and {@code −¥80} for what goes back. */
    public String written() {
        return fen < 0 ? "−¥" + new Money(-fen).grouped() : "¥" + grouped();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
