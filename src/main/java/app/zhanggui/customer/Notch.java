package app.zhanggui.customer;

import java.util.Optional;

/**
 * 缺口: one position on the card's edge that a card is cut at (S4-12). It is worked out from the card
 * by {@link NotchRules} and never stored.
 *
 * @param words the card's own words where they fit no band, empty where they do; regions always
 *     have their own words
 */
public record Notch(NotchFamily family, Optional<NotchBand> band, String words) {
    public Notch {
        if (band.isPresent() != words.isEmpty()) {
            throw new IllegalArgumentException("a notch has either a band or words");
        }
        if (band.isPresent() && !band.get().family().equals(family)) {
            throw new IllegalArgumentException(band.get() + " is no " + family);
        }
    }

    public static Notch of(NotchBand band) {
        return new Notch(band.family(), Optional.of(band), "");
    }

    public static Notch ofWords(NotchFamily family, String words) {
        return new Notch(family, Optional.empty(), words.strip());
    }

    /** Name that stays the same in every language: the band's, or the words. */
    public String key() {
        return band.map(NotchBand::name).orElse(words);
    }

    /** Whether it stands for "nothing written there". */
    public boolean isNone() {
        return band.isPresent() && band.get().isNone();
    }
}
