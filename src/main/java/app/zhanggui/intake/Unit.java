package app.zhanggui.intake;

import java.math.BigDecimal;

/** What a bare number in a money column counts. */
public enum Unit {
    YUAN(1),
    THOUSAND(1_000),
    WAN(10_000),
    MILLION(1_000_000),
    YI(100_000_000),
    /** Other money, of which nobody here knows the rate. */
    FOREIGN(0);

    private final BigDecimal inYuan;

    Unit(long yuan) {
        inYuan = BigDecimal.valueOf(yuan);
    }

    BigDecimal yuan(BigDecimal amount) {
        return amount.multiply(inYuan);
    }
}
