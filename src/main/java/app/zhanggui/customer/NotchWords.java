package app.zhanggui.customer;

import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** How notches and their families read, with the limits as the owner has set them. */
public record NotchWords(Texts texts, NotchLimits limits) {

    /** 企业规模. */
    public String family(NotchFamily family) {
        if (family.isOwn()) {
            return family.title();
        }
        return family.field()
                .map(field -> new FieldWords(texts).name(field))
                .orElseGet(() -> texts.get("customer.family." + family));
    }

    /** As it stands in the filter: 中 · 20–99人. */
    public String label(Notch notch) {
        return notch.band().map(band -> band("customer.band.", band)).orElseGet(() -> words(notch));
    }

    private String words(Notch notch) {
        FieldWords fields = new FieldWords(texts);
        return notch.family().equals(NotchFamily.MISSING)
                ? CardField.of(notch.words().toLowerCase(Locale.ROOT))
                        .map(fields::name)
                        .orElse(notch.words())
                : notch.family()
                        .field()
                        .map(field -> fields.shown(field, notch.words()))
                        .orElse(notch.words());
    }

    /** As it stands on the card's edge: 中. */
    public String shortLabel(Notch notch) {
        return notch.band().map(this::edge).orElse(notch.words());
    }

    /** Large amounts of a year have no room for both ends on the edge: 300万. */
    private String edge(NotchBand band) {
        Optional<Long> from = limits.from(band);
        boolean isVolume = band.family().equals(NotchFamily.VOLUME);
        return isVolume && from.isPresent()
                ? texts.get("customer.edge." + band, amount(from.get()))
                : band("customer.edge.", band);
    }

    /** With its family where it says nothing by itself: 企业规模未填, 缺微信. */
    public String fullLabel(Notch notch) {
        if (notch.family().equals(NotchFamily.MISSING)) {
            return texts.get("customer.notch.missing", label(notch));
        }
        boolean isNone = notch.band().map(NotchBand::isNone).orElse(false);
        return isNone && !notch.family().equals(NotchFamily.TAG)
                ? family(notch.family()) + label(notch)
                : label(notch);
    }

    private String band(String stem, NotchBand band) {
        Optional<Long> from = limits.from(band);
        Optional<Long> below = limits.below(band);
        if (from.isEmpty() && below.isEmpty()) {
            return texts.get(stem + band);
        }
        String range =
                band.family().equals(NotchFamily.SIZE) ? heads(from, below) : yuan(from, below);
        return texts.get(stem + band, range);
    }

    /** 20–99, or the one end there is. */
    private static String heads(Optional<Long> from, Optional<Long> below) {
        if (from.isPresent() && below.isPresent()) {
            return from.get() + "–" + (below.get() - 1);
        }
        return Long.toString(from.or(() -> below).orElseThrow());
    }

    /** 5–20万, or the one end there is. */
    private String yuan(Optional<Long> from, Optional<Long> below) {
        String upper = amount(below.or(() -> from).orElseThrow());
        if (from.isEmpty() || below.isEmpty()) {
            return upper;
        }
        String lower = amount(from.get());
        String unit = texts.get("customer.amount", "");
        boolean sameUnit = lower.endsWith(unit) && upper.endsWith(unit);
        return (sameUnit ? lower.substring(0, lower.length() - unit.length()) : lower)
                + "–"
                + upper;
    }

    /** 20万; what is no round number in that unit stands in yuan. */
    public String amount(long yuan) {
        BigDecimal unit = new BigDecimal(texts.get("customer.amount.unit"));
        BigDecimal many = BigDecimal.valueOf(yuan).divide(unit);
        boolean isRound = many.stripTrailingZeros().scale() <= 1 && yuan > 0;
        return isRound
                ? texts.get("customer.amount", many.stripTrailingZeros().toPlainString())
                : Long.toString(yuan);
    }
}
