package app.zhanggui.customer;

/**
 * A card as canonical texts, one a field, and back: the one way between a card and a column of a
 * sheet, a typed value, a line of the history, so that what goes out comes in again unchanged.
 */
public final class CardValues {
    private CardValues() {}

    /** The canonical text of a field, empty where the card has nothing. */
    public static String get(CustomerCard card, Field field) {
        if (field instanceof PersonField person) {
            return PersonValues.get(card, person);
        } else if (field instanceof CustomField own) {
            return card.customer().facts().get(own.id());
        }
        CardField built = (CardField) field;
        return built.isFact() ? card.customer().fact(built) : OwnValues.get(card, built);
    }

    /**
     * The card with a field changed to a canonical text; an empty text takes the value away.
     *
     * @throws IllegalArgumentException or another runtime exception if the text is not canonical,
     *     or takes away the name
     */
    public static CustomerCard with(CustomerCard card, Field field, String text) {
        String plain = Canonical.checked(field, text);
        if (field instanceof PersonField person) {
            return PersonValues.with(card, person, plain);
        } else if (field instanceof CustomField own) {
            Facts facts = card.customer().facts().with(own.id(), plain);
            return card.withCustomer(old -> old.withFacts(facts));
        }
        CardField built = (CardField) field;
        return built.isFact()
                ? card.withCustomer(old -> old.with(built, plain))
                : OwnValues.with(card, built, plain);
    }
}
