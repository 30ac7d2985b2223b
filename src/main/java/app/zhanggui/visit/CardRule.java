package app.zhanggui.visit;

import java.util.Objects;
import java.util.Optional;

/**
 * How one customer is planned for where it differs from the class (S4-04).
 *
 * @param frequency empty where the class decides
 */
public record CardRule(ContactMode mode, Optional<FrequencyRule> frequency) {
    public static final CardRule NONE = new CardRule(ContactMode.REGULAR, Optional.empty());

    /** Of somebody who was given up: neither visited nor called. */
    static final CardRule LEFT_ALONE = of(FrequencyRule.visits(0));

    public CardRule {
        Objects.requireNonNull(mode);
        Objects.requireNonNull(frequency);
    }

    public static CardRule of(FrequencyRule frequency) {
        return new CardRule(ContactMode.REGULAR, Optional.of(frequency));
    }
}
