package app.zhanggui.customer;

/** Two cards, the older one first, whichever way round they were named. */
public record CardPair(CustomerId one, CustomerId other) {
    /**
     * @throws IllegalArgumentException if both are the same card
     */
    public CardPair {
        if (one.equals(other)) {
            throw new IllegalArgumentException("one card and itself: " + one);
        }
        if (one.compareTo(other) > 0) {
            CustomerId older = other;
            other = one;
            one = older;
        }
    }

    public boolean has(CustomerId card) {
        return one.equals(card) || other.equals(card);
    }
}
