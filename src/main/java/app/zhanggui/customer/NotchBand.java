package app.zhanggui.customer;

import java.util.Arrays;
import java.util.List;

/**
 * The fixed positions of a notch, in their order on the card's edge (S4-12). Limits belong to the
 * upper band: a credit of exactly 50,000 yuan is of 5万–20万.
 */
public enum NotchBand {
    REGION_NONE(NotchFamily.REGION),

    SIZE_LARGE(NotchFamily.SIZE),
    SIZE_MEDIUM(NotchFamily.SIZE),
    SIZE_SMALL(NotchFamily.SIZE),
    SIZE_SOLE(NotchFamily.SIZE),
    SIZE_NONE(NotchFamily.SIZE),

    VOLUME_FROM_10M(NotchFamily.VOLUME),
    VOLUME_FROM_3M(NotchFamily.VOLUME),
    VOLUME_FROM_500K(NotchFamily.VOLUME),
    VOLUME_LESS(NotchFamily.VOLUME),
    VOLUME_NONE(NotchFamily.VOLUME),

    CREDIT_FROM_200K(NotchFamily.CREDIT),
    CREDIT_FROM_50K(NotchFamily.CREDIT),
    CREDIT_FROM_10K(NotchFamily.CREDIT),
    CREDIT_LESS(NotchFamily.CREDIT),
    CREDIT_CASH(NotchFamily.CREDIT),
    CREDIT_NONE(NotchFamily.CREDIT),

    LEVEL_A(NotchFamily.LEVEL),
    LEVEL_B(NotchFamily.LEVEL),
    LEVEL_C(NotchFamily.LEVEL),
    LEVEL_NONE(NotchFamily.LEVEL),

    RELATIONSHIP_EXISTING(NotchFamily.RELATIONSHIP),
    RELATIONSHIP_LIKELY(NotchFamily.RELATIONSHIP),
    RELATIONSHIP_POTENTIAL(NotchFamily.RELATIONSHIP);

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

    /** The positions of a family, in order. */
    public static List<NotchBand> of(NotchFamily family) {
        return Arrays.stream(values()).filter(band -> band.family == family).toList();
    }

    static NotchBand none(NotchFamily family) {
        return valueOf(family + "_NONE");
    }
}
