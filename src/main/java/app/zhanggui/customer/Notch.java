package app.zhanggui.customer;

import app.zhanggui.text.Texts;
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
        if (band.isPresent() && band.get().family() != family) {
            throw new IllegalArgumentException(band.get() + " is no " + family);
        }
    }

    public static Notch of(NotchBand band) {
        return new Notch(band.family(), Optional.of(band), "");
    }

    static Notch ofWords(NotchFamily family, String words) {
        return new Notch(family, Optional.empty(), words.strip());
    }

    /** Name that stays the same in every language: the band's, or the words. */
    public String key() {
        return band.map(NotchBand::name).orElse(words);
    }

    /** As it stands in the filter: 中 · 20–99人. */
    public String label(Texts texts) {
        return band.map(one -> texts.get("customer.band." + one)).orElse(words);
    }

    /** As it stands on the card's edge: 中. */
    public String shortLabel(Texts texts) {
        return band.map(one -> texts.get("customer.edge." + one)).orElse(words);
    }
}
