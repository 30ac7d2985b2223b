package app.zhanggui.customer;

import app.zhanggui.text.UserFault;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads which notch somebody means who types one, as on the command line. */
final class TypedNotch {
    private static final Map<String, NotchBand> STATES =
            Map.of(
                    "重点", NotchBand.STATE_KEY,
                    "答应未办", NotchBand.STATE_PROMISED,
                    "答应逾期", NotchBand.STATE_PROMISE_OVERDUE,
                    "联系人不足三人", NotchBand.STATE_FEW_PERSONS,
                    "资料不全", NotchBand.STATE_BARE,
                    "久未核实", NotchBand.STATE_STALE,
                    "免打扰", NotchBand.STATE_DO_NOT_DISTURB,
                    "终止合作", NotchBand.STATE_ARCHIVED);
    private static final Map<String, NotchBand> DECKS =
            Map.of(
                    "固定卡", NotchBand.DECK_FIXED,
                    "攻击卡", NotchBand.DECK_ATTACK,
                    "开发卡", NotchBand.DECK_DEVELOP);
    private static final Map<String, NotchBand> RELATIONSHIPS =
            Map.of(
                    "现有", NotchBand.RELATIONSHIP_EXISTING,
                    "可能", NotchBand.RELATIONSHIP_LIKELY,
                    "潜在", NotchBand.RELATIONSHIP_POTENTIAL);
    private static final Set<NotchFamily> WITHOUT_NONE =
            Set.of(NotchFamily.RELATIONSHIP, NotchFamily.STATE);
    private static final Pattern CASH = Pattern.compile("现款|现金|现结|款到发货|不赊|0|无额度");
    private static final Pattern NONE =
            Pattern.compile("未填|未分级|没有标签|未分卡别|空|无|-|none", Pattern.CASE_INSENSITIVE);

    private final NotchRules rules;

    TypedNotch(NotchRules rules) {
        this.rules = rules;
    }

    /**
     * The notch that somebody means who types a label, a code, or words as on a card: "大", "LARGE",
     * "5万-20万", "A", "现有", "未填".
     *
     * @throws UserFault if it names no position of a family that has fixed positions only
     */
    Notch read(NotchFamily family, String text) {
        String plain = text.strip();
        Optional<NotchBand> code = code(family, plain);
        if (code.isPresent()) {
            return Notch.of(code.get());
        } else if (NONE.matcher(plain).matches() && !WITHOUT_NONE.contains(family)) {
            return Notch.of(NotchBand.none(family));
        }
        return switch (family.name()) {
            case "SIZE" -> rules.size(plain);
            case "VOLUME" -> rules.volume(plain);
            case "CREDIT" -> typedCredit(plain);
            case "LEVEL" -> NotchRules.level(Optional.of(typedLevel(plain)));
            case "RELATIONSHIP" -> named(RELATIONSHIPS, plain, "customer.notch.relationship");
            case "DECK" -> named(DECKS, plain, "customer.notch.deck");
            case "STATE" -> named(STATES, plain, "customer.notch.state");
            default -> Notch.ofWords(family, plain);
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

    private Notch typedCredit(String text) {
        if (CASH.matcher(text).matches()) {
            return Notch.of(NotchBand.CREDIT_CASH);
        }
        return Quantity.read(text)
                .map(yuan -> Notch.of(rules.credit(yuan.value())))
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

    private static Notch named(Map<String, NotchBand> names, String text, String unknownKey) {
        String name = text.replaceFirst("^★\\s*", "").replaceFirst("客户$", "");
        NotchBand band = names.get(name);
        if (band == null) {
            throw UserFault.unusable(unknownKey, text);
        }
        return Notch.of(band);
    }
}
