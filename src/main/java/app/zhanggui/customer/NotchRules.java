package app.zhanggui.customer;

import app.zhanggui.text.UserFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
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

    NotchBand credit(double yuan) {
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
     * The notch that somebody means who types a label, a code, or words as on a card.
     *
     * @throws UserFault if it names no position of a family that has fixed positions only
     */
    public Notch typed(NotchFamily family, String text) {
        return new TypedNotch(this).read(family, text);
    }
}
