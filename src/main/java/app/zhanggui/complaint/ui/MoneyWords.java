package app.zhanggui.complaint.ui;

import app.zhanggui.customer.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount as ¥480; typed with or without sign, unit and grouping. */
final class MoneyWords {
    private static final int MOST_FIGURES = 15;

    static final FormGridView.Meaning<Money> AMOUNT =
            new FormGridView.Meaning<>(
                    "complaint.prompt.amount",
                    "complaint.trouble.amount",
                    Money::written,
                    MoneyWords::read);

    private MoneyWords() {}

    /** Nothing for what is no amount, or less than nothing. */
    static Optional<Money> read(String text) {
        String figures = text.replaceAll("[¥￥元,，\\s]", "");
        return figures.length() <= MOST_FIGURES && figures.matches("\\d+(\\.\\d*)?")
                ? Optional.of(Money.yuan(new BigDecimal(figures)))
                : Optional.empty();
    }
}
