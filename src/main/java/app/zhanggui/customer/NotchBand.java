package app.zhanggui.customer;

import java.util.Arrays;
import java.util.List;

/**
 * The fixed positions of a notch, in their order on the card's edge (S4-12). Where they have limits
 * the owner sets those, see {@link NotchLimits}.
 */
public enum NotchBand {
    REGION_NONE(NotchFamily.REGION),

    SIZE_LARGE(NotchFamily.SIZE),
    SIZE_MEDIUM(NotchFamily.SIZE),
    SIZE_SMALL(NotchFamily.SIZE),
    SIZE_SOLE(NotchFamily.SIZE),
    SIZE_NONE(NotchFamily.SIZE),

    VOLUME_TOP(NotchFamily.VOLUME),
    VOLUME_HIGH(NotchFamily.VOLUME),
    VOLUME_MIDDLE(NotchFamily.VOLUME),
    VOLUME_LOW(NotchFamily.VOLUME),
    VOLUME_NONE(NotchFamily.VOLUME),

    CREDIT_TOP(NotchFamily.CREDIT),
    CREDIT_HIGH(NotchFamily.CREDIT),
    CREDIT_MIDDLE(NotchFamily.CREDIT),
    CREDIT_LOW(NotchFamily.CREDIT),
    CREDIT_CASH(NotchFamily.CREDIT),
    CREDIT_NONE(NotchFamily.CREDIT),

    LEVEL_A(NotchFamily.LEVEL),
    LEVEL_B(NotchFamily.LEVEL),
    LEVEL_C(NotchFamily.LEVEL),
    LEVEL_NONE(NotchFamily.LEVEL),

    RELATIONSHIP_EXISTING(NotchFamily.RELATIONSHIP),
    RELATIONSHIP_LIKELY(NotchFamily.RELATIONSHIP),
    RELATIONSHIP_POTENTIAL(NotchFamily.RELATIONSHIP),

    DECK_FIXED(NotchFamily.DECK),
    DECK_ATTACK(NotchFamily.DECK),
    DECK_DEVELOP(NotchFamily.DECK),
    DECK_NONE(NotchFamily.DECK),

    TAG_NONE(NotchFamily.TAG),

    STATE_KEY(NotchFamily.STATE),
    STATE_PROMISED(NotchFamily.STATE),
    STATE_PROMISE_OVERDUE(NotchFamily.STATE),
    STATE_FEW_PERSONS(NotchFamily.STATE),
    STATE_BARE(NotchFamily.STATE),
    STATE_STALE(NotchFamily.STATE),
    STATE_DO_NOT_DISTURB(NotchFamily.STATE),
    STATE_ARCHIVED(NotchFamily.STATE);

    private final NotchFamily family;

    NotchBand(NotchFamily family) {
        this.family = family;
    }

    public NotchFamily family() {
        return family;
    }

    /** Stands for "nothing written there" and is shown only where a card is like that. */
    public boolean isNone() {
        return name().endsWith("_NONE");
    }

    /** Shown even when no card is cut there, as a hole on the paper card's edge would be. */
    boolean isAlwaysShown() {
        return !isNone() && family != NotchFamily.STATE;
    }

    /** The positions of a family, in order. */
    public static List<NotchBand> of(NotchFamily family) {
        return Arrays.stream(values()).filter(band -> band.family.equals(family)).toList();
    }

    static NotchBand none(NotchFamily family) {
        return valueOf(family.name() + "_NONE");
    }
}
