package app.zhanggui.customer;

import java.util.List;

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

    /** The families every card file has. */
    public static final List<NotchFamily> BUILT_IN =
            List.of(REGION, SIZE, VOLUME, CREDIT, LEVEL, RELATIONSHIP, DECK, STATE, TAG);

    private static final String OWN = "FIELD_";

    /** A family that the program itself knows. */
    public static NotchFamily of(String name) {
        return new NotchFamily(name, "");
    }

    /** The family of a field of choices that the owner made. */
    public static NotchFamily own(CustomField field) {
        return new NotchFamily(OWN + field.id().value(), field.name());
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
