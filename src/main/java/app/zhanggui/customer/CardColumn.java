package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be a column of the list and what it can be sorted by: a field of the card, or something
 * told by the card as a whole.
 *
 * @param code stays the same in every language: {@code credit_limit}, {@code since}
 */
public record CardColumn(String code) {
    public static final CardColumn NAME = of(CardField.NAME);
    public static final CardColumn LEVEL = of(CardField.LEVEL);
    public static final CardColumn REGION = of(CardField.REGION);
    public static final CardColumn CREDIT = of(CardField.CREDIT_LIMIT);

    /** Whom to ring, and where. */
    public static final CardColumn REACH = new CardColumn("reach");

    /** When somebody was last in touch. */
    public static final CardColumn SINCE = new CardColumn("since");

    /** How many persons to talk to. */
    public static final CardColumn PERSONS = new CardColumn("persons");

    /** When the card was made. */
    public static final CardColumn ADDED = new CardColumn("added");

    /** What the list shows before the owner chooses. */
    public static final List<CardColumn> STANDARD =
            List.of(LEVEL, NAME, REACH, REGION, CREDIT, SINCE);

    /** Of the persons, not of the head of the card. */
    private static final Set<CardField> ELSEWHERE =
            EnumSet.of(
                    CardField.CONTACT,
                    CardField.BIRTHDAY,
                    CardField.PROPRIETOR,
                    CardField.MANAGER,
                    CardField.LEGAL_REP);

    public static CardColumn of(Field field) {
        return new CardColumn(field.code());
    }

    /**
     * Everything there is to choose from; what stands first is shown first.
     *
     * @param own the owner's own fields
     */
    public static List<CardColumn> all(List<CustomField> own) {
        List<CardColumn> all = new ArrayList<>(STANDARD);
        all.add(PERSONS);
        Arrays.stream(CardField.values())
                .filter(field -> !ELSEWHERE.contains(field))
                .map(CardColumn::of)
                .filter(column -> !STANDARD.contains(column))
                .forEach(all::add);
        own.stream().map(CardColumn::of).forEach(all::add);
        return all;
    }

    /** The field of the card it shows, if it is one. */
    public Optional<CardField> field() {
        return CardField.of(code);
    }

    /** The owner's own field it shows, if it is one. */
    public Optional<CustomFieldId> own() {
        return CustomField.id(code);
    }

    /** The canonical text of the column's field on a card. */
    public String text(CardLine line) {
        return field().map(field -> CardValues.get(CustomerCard.of(line.customer()), field))
                .or(() -> own().map(line.customer().facts()::get))
                .orElse("");
    }

    /** Name in the bundles: {@code CREDIT_LIMIT}. */
    public String key() {
        return code.toUpperCase(Locale.ROOT);
    }
}
