package app.zhanggui.customer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the notches on a card's edge tell: the four families of the paper card, those the program
 * adds, and the owner's own fields of choices (S4-12).
 *
 * @param name stays the same in every language
 * @param title the owner's word for a family of his own, else empty
 */
public record NotchFamily(String name, String title) {
    public static final NotchFamily REGION = of("REGION");
    public static final NotchFamily SIZE = of("SIZE");
    public static final NotchFamily VOLUME = of("VOLUME");
    public static final NotchFamily CREDIT = of("CREDIT");
    public static final NotchFamily LEVEL = of("LEVEL");
    public static final NotchFamily RELATIONSHIP = of("RELATIONSHIP");

    /** 卡别: which of the three boxes the card is in. */
    public static final NotchFamily DECK = of("DECK");

    /** The words the owner sticks on a card; a card may have several. */
    public static final NotchFamily TAG = of("TAG");

    /** What a card is besides: 重点, 免打扰, …; a card may be several. */
    public static final NotchFamily STATE = of("STATE");

    /** 最缺的资料: a card is cut at everything that is wanted of it and not known (S4-34). */
    public static final NotchFamily MISSING = of("MISSING");

    private static final String BUILT = "OF_";
    private static final String OWN = "FIELD_";

    /** Fields of few words, a family each (S4-11, S4-16, S1-11, S1-01, S2-30). */
    private static final List<CardField> FIELDS =
            List.of(
                    CardField.KIND,
                    CardField.ENTHUSIASM,
                    CardField.CREDIT_GRADE,
                    CardField.PROSPECT_CLASS,
                    CardField.PROSPECT_GRADE,
                    CardField.INDUSTRY,
                    CardField.SOURCE,
                    CardField.WISHED_CHANNEL,
                    CardField.BEST_DAY,
                    CardField.SHOPPING_PLACE,
                    CardField.GENDER);

    /** The families every card file has. */
    public static final List<NotchFamily> BUILT_IN =
            Stream.concat(
                            Stream.of(
                                    REGION,
                                    SIZE,
                                    VOLUME,
                                    CREDIT,
                                    LEVEL,
                                    RELATIONSHIP,
                                    DECK,
                                    STATE,
                                    TAG,
                                    MISSING),
                            FIELDS.stream().map(NotchFamily::of))
                    .toList();

    /** A family that the program itself knows. */
    public static NotchFamily of(String name) {
        return new NotchFamily(name, "");
    }

    /** The family of a built-in field: each word written there is a position. */
    public static NotchFamily of(CardField field) {
        return of(BUILT + field.name());
    }

    /** The built-in field whose words are the positions, if it is such a family. */
    public Optional<CardField> field() {
        return name.startsWith(BUILT)
                ? Optional.of(CardField.valueOf(name.substring(BUILT.length())))
                : Optional.empty();
    }

    /** The family of a field of choices that the owner made. */
    public static NotchFamily own(CustomField field) {
        return new NotchFamily(OWN + field.id().value(), field.name());
    }

    /** Whether it stands in the legend of a list even if nothing of it was asked. */
    boolean isOnPaper() {
        return field().isEmpty() && !equals(MISSING);
    }

    public boolean isOwn() {
        return name.startsWith(OWN);
    }

    /** A family is its name, whatever the owner calls it now. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NotchFamily family && family.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
