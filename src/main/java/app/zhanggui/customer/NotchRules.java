package app.zhanggui.customer;

import app.zhanggui.text.UserFault;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a card is cut (S4-12). What fits no band gets a notch of its own words, so that no card is
 * lost from the filter.
 */
public final class NotchRules {
    private static final int LARGE_HEADS = 100;
    private static final int MEDIUM_HEADS = 20;
    private static final int SMALL_HEADS = 5;

    private static final Pattern LARGE = Pattern.compile("(特)?大(型)?(企业|公司|户|客户)?");
    private static final Pattern MEDIUM = Pattern.compile("中(型|等|等规模)?(企业|公司|户|客户)?");
    private static final Pattern SMALL = Pattern.compile("小(型)?(企业|公司|户|客户)?");
    private static final Pattern SOLE = Pattern.compile("个体(户|工商户|经营)?|微(型)?(企业)?|小微(企业)?|夫妻店");
    private static final Pattern BESIDES = Pattern.compile("\\s*([·•(（,，:：/].*)?$");
    private static final Pattern CASH = Pattern.compile("现款|现金|现结|款到发货|不赊|0|无额度");
    private static final Pattern NONE =
            Pattern.compile("未填|未分级|空|无|-|none", Pattern.CASE_INSENSITIVE);
    private static final Map<String, NotchBand> RELATIONSHIPS =
            Map.of(
                    "现有", NotchBand.RELATIONSHIP_EXISTING,
                    "可能", NotchBand.RELATIONSHIP_LIKELY,
                    "潜在", NotchBand.RELATIONSHIP_POTENTIAL);

    private NotchRules() {}

    /** All notches of a card, one a family. */
    public static Map<NotchFamily, Notch> of(CardLine line) {
        return of(line.customer());
    }

    /** All notches of a card, one a family. */
    public static Map<NotchFamily, Notch> of(Customer customer) {
        Map<NotchFamily, Notch> notches = new EnumMap<>(NotchFamily.class);
        notches.put(NotchFamily.REGION, region(customer.fact(CardField.REGION)));
        notches.put(NotchFamily.SIZE, size(customer.fact(CardField.SIZE)));
        notches.put(NotchFamily.VOLUME, volume(customer.fact(CardField.BUSINESS_SIZE)));
        notches.put(NotchFamily.CREDIT, credit(customer.trade().creditLimit()));
        notches.put(NotchFamily.LEVEL, level(customer.standing().level()));
        notches.put(NotchFamily.RELATIONSHIP, relationship(customer.standing().relationship()));
        return notches;
    }

    static Notch region(String region) {
        return words(NotchFamily.REGION, region);
    }

    static Notch size(String words) {
        String word = BESIDES.matcher(words.strip()).replaceAll("");
        if (SOLE.matcher(word).matches()) {
            return Notch.of(NotchBand.SIZE_SOLE);
        } else if (LARGE.matcher(word).matches()) {
            return Notch.of(NotchBand.SIZE_LARGE);
        } else if (MEDIUM.matcher(word).matches()) {
            return Notch.of(NotchBand.SIZE_MEDIUM);
        } else if (SMALL.matcher(word).matches()) {
            return Notch.of(NotchBand.SIZE_SMALL);
        }
        return Quantity.read(words)
                .map(heads -> Notch.of(heads(heads.value())))
                .orElseGet(() -> words(NotchFamily.SIZE, words));
    }

    private static NotchBand heads(double heads) {
        if (heads >= LARGE_HEADS) {
            return NotchBand.SIZE_LARGE;
        } else if (heads >= MEDIUM_HEADS) {
            return NotchBand.SIZE_MEDIUM;
        }
        return heads >= SMALL_HEADS ? NotchBand.SIZE_SMALL : NotchBand.SIZE_SOLE;
    }

    static Notch volume(String words) {
        return Quantity.read(words)
                .map(yuan -> Notch.of(yearly(yuan.value())))
                .orElseGet(() -> words(NotchFamily.VOLUME, words));
    }

    private static NotchBand yearly(double yuan) {
        if (yuan >= 10_000_000) {
            return NotchBand.VOLUME_FROM_10M;
        } else if (yuan >= 3_000_000) {
            return NotchBand.VOLUME_FROM_3M;
        }
        return yuan >= 500_000 ? NotchBand.VOLUME_FROM_500K : NotchBand.VOLUME_LESS;
    }

    static Notch credit(Optional<Money> limit) {
        return Notch.of(
                limit.map(money -> credit(money.inYuan().doubleValue()))
                        .orElse(NotchBand.CREDIT_NONE));
    }

    private static NotchBand credit(double yuan) {
        if (yuan >= 200_000) {
            return NotchBand.CREDIT_FROM_200K;
        } else if (yuan >= 50_000) {
            return NotchBand.CREDIT_FROM_50K;
        } else if (yuan >= 10_000) {
            return NotchBand.CREDIT_FROM_10K;
        }
        return yuan > 0 ? NotchBand.CREDIT_LESS : NotchBand.CREDIT_CASH;
    }

    static Notch level(Optional<Level> level) {
        return Notch.of(
                level.map(one -> NotchBand.valueOf("LEVEL_" + one)).orElse(NotchBand.LEVEL_NONE));
    }

    static Notch relationship(Relationship relationship) {
        return Notch.of(NotchBand.valueOf("RELATIONSHIP_" + relationship));
    }

    private static Notch words(NotchFamily family, String words) {
        return words.isBlank() ? Notch.of(NotchBand.none(family)) : Notch.ofWords(family, words);
    }

    /**
     * The notch that somebody means who types a label, a code, or words as on a card: "大", "LARGE",
     * "5万-20万", "A", "现有", "未填".
     *
     * @throws UserFault if it names no position of a family that has fixed positions only
     */
    public static Notch typed(NotchFamily family, String text) {
        String plain = text.strip();
        Optional<NotchBand> code = code(family, plain);
        if (code.isPresent()) {
            return Notch.of(code.get());
        } else if (NONE.matcher(plain).matches() && family != NotchFamily.RELATIONSHIP) {
            return Notch.of(NotchBand.none(family));
        }
        return switch (family) {
            case REGION -> region(plain);
            case SIZE -> size(plain);
            case VOLUME -> volume(plain);
            case CREDIT -> typedCredit(plain);
            case LEVEL -> level(Optional.of(typedLevel(plain)));
            case RELATIONSHIP -> typedRelationship(plain);
        };
    }

    private static Optional<NotchBand> code(NotchFamily family, String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return NotchBand.of(family).stream()
                .filter(
                        band ->
                                band.name().equals(upper)
                                        || band.name().equals(family + "_" + upper))
                .findFirst();
    }

    private static Notch typedCredit(String text) {
        if (CASH.matcher(text).matches()) {
            return Notch.of(NotchBand.CREDIT_CASH);
        }
        return Quantity.read(text)
                .map(yuan -> Notch.of(credit(yuan.value())))
                .orElseThrow(() -> UserFault.unusable("customer.notch.credit", text));
    }

    private static Level typedLevel(String text) {
        String letter = text.toUpperCase(Locale.ROOT).replaceFirst("[级类]$", "");
        for (Level level : Level.values()) {
            if (level.name().equals(letter)) {
                return level;
            }
        }
        throw UserFault.unusable("customer.notch.level", text);
    }

    private static Notch typedRelationship(String text) {
        NotchBand band = RELATIONSHIPS.get(text.replaceFirst("客户$", ""));
        if (band == null) {
            throw UserFault.unusable("customer.notch.relationship", text);
        }
        return Notch.of(band);
    }
}
