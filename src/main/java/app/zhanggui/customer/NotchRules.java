package app.zhanggui.customer;

import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a card is cut (S4-12). What fits no band gets a notch of its own words, so that no card is
 * lost from the filter.
 *
 * @param limits where the bands begin
 * @param own the owner's own fields; those of choices are families too
 * @param today what was not found true since a year before it is stale, a promise due before it is
 *     overdue
 */
public record NotchRules(NotchLimits limits, List<CustomField> own, LocalDate today) {
    /** With the limits the program comes with. */
    public static final NotchRules STANDARD =
            new NotchRules(NotchLimits.STANDARD, List.of(), LocalDate.EPOCH);

    /** A card with less than this of what is wanted, in per cent, is bare (S4-34). */
    private static final int BARE_BELOW = 60;

    /** After so many years without a look a card is stale (S4-26). */
    private static final int STALE_YEARS = 1;

    private static final Pattern LARGE = Pattern.compile("(特)?大(型)?(企业|公司|户|客户)?");
    private static final Pattern MEDIUM = Pattern.compile("中(型|等|等规模)?(企业|公司|户|客户)?");
    private static final Pattern SMALL = Pattern.compile("小(型)?(企业|公司|户|客户)?");
    private static final Pattern SOLE = Pattern.compile("个体(户|工商户|经营)?|微(型)?(企业)?|小微(企业)?|夫妻店");
    private static final Pattern BESIDES = Pattern.compile("\\s*([·•(（,，:：/].*)?$");
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
    private static final Set<NotchFamily> WITHOUT_NONE =
            Set.of(NotchFamily.RELATIONSHIP, NotchFamily.STATE);
    private static final Pattern CASH = Pattern.compile("现款|现金|现结|款到发货|不赊|0|无额度");
    private static final Pattern NONE =
            Pattern.compile("未填|未分级|没有标签|未分卡别|空|无|-|none", Pattern.CASE_INSENSITIVE);
    private static final Map<String, NotchBand> RELATIONSHIPS =
            Map.of(
                    "现有", NotchBand.RELATIONSHIP_EXISTING,
                    "可能", NotchBand.RELATIONSHIP_LIKELY,
                    "潜在", NotchBand.RELATIONSHIP_POTENTIAL);

    public NotchRules {
        own = List.copyOf(own);
    }

    /** The families, the owner's own at the end. */
    public List<NotchFamily> families() {
        List<NotchFamily> families = new ArrayList<>(NotchFamily.BUILT_IN);
        choiceFields().map(NotchFamily::own).forEach(families::add);
        return families;
    }

    private Stream<CustomField> choiceFields() {
        return own.stream().filter(field -> field.type() == Field.Type.CHOICE);
    }

    /** All notches of a card: one a family, of tags and states as many as it has. */
    public Set<Notch> of(CardLine line) {
        Set<Notch> notches = new LinkedHashSet<>(of(line.customer()));
        boolean few = line.persons() < Completeness.PERSONS;
        if (few && line.customer().kind() == CustomerKind.COMPANY) {
            notches.add(Notch.of(NotchBand.STATE_FEW_PERSONS));
        }
        Completeness completeness = Completeness.of(line);
        if (completeness.percent() < BARE_BELOW) {
            notches.add(Notch.of(NotchBand.STATE_BARE));
        }
        notches.addAll(missing(completeness));
        notches.addAll(words(line.customer()));
        if (isStale(line)) {
            notches.add(Notch.of(NotchBand.STATE_STALE));
        }
        notches.addAll(promises(line.promises()));
        return notches;
    }

    /** Too few persons are a state of their own. */
    private static List<Notch> missing(Completeness completeness) {
        return completeness.missing().stream()
                .filter(field -> field != CardField.CONTACT)
                .map(field -> Notch.ofWords(NotchFamily.MISSING, field.name()))
                .toList();
    }

    private static List<Notch> words(Customer customer) {
        CustomerCard head = CustomerCard.of(customer);
        List<Notch> words = new ArrayList<>();
        for (NotchFamily family : NotchFamily.BUILT_IN) {
            family.field()
                    .map(field -> CardValues.get(head, field))
                    .filter(word -> !word.isBlank())
                    .ifPresent(word -> words.add(Notch.ofWords(family, word)));
        }
        return words;
    }

    /** What is overdue is open too. */
    private List<Notch> promises(OpenPromises promises) {
        if (promises.isOverdue(today)) {
            return List.of(
                    Notch.of(NotchBand.STATE_PROMISED), Notch.of(NotchBand.STATE_PROMISE_OVERDUE));
        }
        return promises.any() ? List.of(Notch.of(NotchBand.STATE_PROMISED)) : List.of();
    }

    /** A section never found true counts from the day the card was made. */
    private boolean isStale(CardLine line) {
        LocalDate limit = today.minusYears(STALE_YEARS);
        Upkeep upkeep = line.customer().upkeep();
        return line.made().isBefore(limit)
                && Arrays.stream(Section.values())
                        .filter(section -> section != Section.HEAD)
                        .anyMatch(
                                section ->
                                        upkeep.verifiedOn(section)
                                                .map(day -> day.isBefore(limit))
                                                .orElse(true));
    }

    /** The notches that the head of a card alone tells of. */
    public Set<Notch> of(Customer customer) {
        Set<Notch> notches = new LinkedHashSet<>();
        notches.add(region(customer.fact(CardField.REGION)));
        notches.add(size(customer.fact(CardField.SIZE)));
        notches.add(volume(customer.fact(CardField.BUSINESS_SIZE)));
        notches.add(credit(customer.trade().creditLimit()));
        notches.add(level(customer.standing().level()));
        notches.add(relationship(customer.standing().relationship()));
        notches.add(deck(customer.standing().deck()));
        notches.addAll(tags(customer.tags()));
        notches.addAll(states(customer));
        choiceFields()
                .filter(field -> !customer.facts().get(field.id()).isEmpty())
                .map(
                        field ->
                                Notch.ofWords(
                                        NotchFamily.own(field), customer.facts().get(field.id())))
                .forEach(notches::add);
        return notches;
    }

    private static List<Notch> states(Customer customer) {
        List<Notch> states = new ArrayList<>();
        if (customer.standing().keyCustomer()) {
            states.add(Notch.of(NotchBand.STATE_KEY));
        }
        if (customer.wishes().doNotDisturb()) {
            states.add(Notch.of(NotchBand.STATE_DO_NOT_DISTURB));
        }
        if (customer.archive().isArchived()) {
            states.add(Notch.of(NotchBand.STATE_ARCHIVED));
        }
        return states;
    }

    private static List<Notch> tags(List<String> words) {
        return words.isEmpty()
                ? List.of(Notch.of(NotchBand.TAG_NONE))
                : words.stream().map(tag -> Notch.ofWords(NotchFamily.TAG, tag)).toList();
    }

    private static Notch deck(Optional<DeckType> deck) {
        return Notch.of(
                deck.map(one -> NotchBand.valueOf("DECK_" + one)).orElse(NotchBand.DECK_NONE));
    }

    static Notch region(String region) {
        return words(NotchFamily.REGION, region);
    }

    Notch size(String words) {
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
                .map(heads -> Notch.of(limits.band(NotchFamily.SIZE, heads.value())))
                .orElseGet(() -> words(NotchFamily.SIZE, words));
    }

    Notch volume(String words) {
        return Quantity.read(words)
                .map(yuan -> Notch.of(limits.band(NotchFamily.VOLUME, yuan.value())))
                .orElseGet(() -> words(NotchFamily.VOLUME, words));
    }

    Notch credit(Optional<Money> limit) {
        return Notch.of(
                limit.map(money -> credit(money.inYuan().doubleValue()))
                        .orElse(NotchBand.CREDIT_NONE));
    }

    private NotchBand credit(double yuan) {
        return yuan > 0 ? limits.band(NotchFamily.CREDIT, yuan) : NotchBand.CREDIT_CASH;
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
    public Notch typed(NotchFamily family, String text) {
        String plain = text.strip();
        Optional<NotchBand> code = code(family, plain);
        if (code.isPresent()) {
            return Notch.of(code.get());
        } else if (NONE.matcher(plain).matches() && !WITHOUT_NONE.contains(family)) {
            return Notch.of(NotchBand.none(family));
        }
        return switch (family.name()) {
            case "SIZE" -> size(plain);
            case "VOLUME" -> volume(plain);
            case "CREDIT" -> typedCredit(plain);
            case "LEVEL" -> level(Optional.of(typedLevel(plain)));
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

    private static Notch named(Map<String, NotchBand> names, String text, String unknownKey) {
        String name = text.replaceFirst("^★\\s*", "").replaceFirst("客户$", "");
        NotchBand band = names.get(name);
        if (band == null) {
            throw UserFault.unusable(unknownKey, text);
        }
        return Notch.of(band);
    }
}
