package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 合并客户: cards of one customer made into one, field by field (pain 9). What it shows is what {@link
 * MergeStore} stores. Persons, days, tags and remarks of all cards are kept together.
 *
 * @param cards the cards as they stand; stored only if they still do
 * @param survivor place of the card that stays, 主卡; the others go into the recycle bin
 * @param chosen by field, the place of the card whose value stays, or {@link #ALL}
 */
public record CardMerge(List<CustomerCard> cards, int survivor, Map<Field, Integer> chosen) {
    /** Chosen where the values of all cards are kept together. */
    public static final int ALL = -1;

    private static final Set<Field> JOINED =
            Set.of(CardField.PHONE, CardField.MOBILE, CardField.TAGS, CardField.REMARK);

    public CardMerge {
        cards = List.copyOf(cards);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
        if (cards.size() < 2 || survivor < 0 || survivor >= cards.size()) {
            throw new IllegalArgumentException("survivor " + survivor + " of " + cards.size());
        }
    }

    /**
     * What we propose: nothing is lost where it can be helped, else the fuller value.
     *
     * @param own the fields of the owner's own making
     */
    public static CardMerge proposed(
            List<CustomerCard> cards, int survivor, List<CustomField> own) {
        CardMerge empty = new CardMerge(cards, survivor, Map.of());
        List<Field> fields = new ArrayList<>(List.of(CardField.values()));
        fields.addAll(own);
        Map<Field, Integer> chosen = new LinkedHashMap<>();
        for (Field field : fields) {
            chosen.put(
                    field, empty.canJoin(field) ? ALL : MergeProposal.of(field, cards, survivor));
        }
        return new CardMerge(cards, survivor, chosen);
    }

    /** Whether the values of all cards can be kept together in that field. */
    public boolean canJoin(Field field) {
        boolean joined = JOINED.contains(field) || field.isLong() && field != CardField.ADDRESS;
        return joined && JoinedTexts.of(field, values(field)).length() <= field.longest();
    }

    /** With the value of that card, or of all where {@link #canJoin}. */
    public CardMerge choosing(Field field, int which) {
        if (which >= cards.size() || which < (canJoin(field) ? ALL : 0)) {
            throw new IllegalArgumentException(field + " of card " + which);
        }
        Map<Field, Integer> changed = new LinkedHashMap<>(chosen);
        changed.put(field, which);
        return new CardMerge(cards, survivor, changed);
    }

    /** With every value the card has; where it has none, what was chosen before stays. */
    public CardMerge choosingAllOf(int card) {
        CardMerge changed = this;
        for (Field field : chosen.keySet()) {
            if (!value(field, card).isEmpty()) {
                changed = changed.choosing(field, card);
            }
        }
        return changed;
    }

    /**
     * The fields in which the cards are not all the same: first those of which they say different
     * things, then those that some leave empty.
     */
    public List<Field> open() {
        List<Field> different = new ArrayList<>();
        List<Field> filled = new ArrayList<>();
        for (Field field : chosen.keySet()) {
            if (isDifferent(field)) {
                different.add(field);
            } else if (said(field).size() > 1) {
                filled.add(field);
            }
        }
        different.addAll(filled);
        return different;
    }

    /** Whether the cards say different things, empty ones aside. */
    public boolean isDifferent(Field field) {
        Set<String> said = said(field);
        return said.size() > (said.contains("") ? 2 : 1);
    }

    /** The fields in which all cards say the same. */
    public List<Field> same() {
        return chosen.keySet().stream()
                .filter(field -> said(field).size() == 1 && !said(field).contains(""))
                .toList();
    }

    private Set<String> said(Field field) {
        Set<String> said = new HashSet<>();
        for (int card = 0; card < cards.size(); card++) {
            boolean persons = field == CardField.CONTACT;
            said.add(persons ? persons(cards.get(card)) : value(field, card));
        }
        return said;
    }

    /** The persons of a card as far as they tell them apart. */
    private static String persons(CustomerCard card) {
        return card.contacts().stream()
                .map(one -> one.name() + " " + one.mobile() + " " + one.phone())
                .collect(Collectors.joining("\n"));
    }

    public CustomerCard survivingCard() {
        return cards.get(survivor);
    }

    /** The cards that go into the recycle bin. */
    public List<CustomerCard> losers() {
        List<CustomerCard> losers = new ArrayList<>(cards);
        losers.remove(survivor);
        return losers;
    }

    /** The canonical text a card has in a field. */
    public String value(Field field, int card) {
        return CardValues.get(cards.get(card), field);
    }

    /** The canonical text the field will have. */
    public String value(Field field) {
        int which = chosen.getOrDefault(field, survivor);
        return which == ALL ? JoinedTexts.of(field, values(field)) : value(field, which);
    }

    private List<String> values(Field field) {
        List<String> values = new ArrayList<>();
        values.add(CardValues.get(survivingCard(), field));
        losers().forEach(card -> values.add(CardValues.get(card, field)));
        return values;
    }

    /** The persons that will stand on the card, the first one primary. */
    public List<Contact> persons() {
        return people().persons();
    }

    /** The days that will stand on the card. */
    public List<ImportantDate> days() {
        return people().days();
    }

    private MergedPeople people() {
        return MergedPeople.of(
                cards,
                chosen.getOrDefault(CardField.CONTACT, survivor),
                chosen.getOrDefault(CardField.BIRTHDAY, survivor));
    }

    /**
     * The surviving card as it will stand.
     *
     * @param stored the same card with what the schema fills from the others
     */
    CustomerCard into(CustomerCard stored) {
        CustomerCard merged = stored.withContacts(persons()).withDates(days());
        for (Field field : chosen.keySet()) {
            if (field != CardField.CONTACT && field != CardField.BIRTHDAY) {
                merged = CardValues.with(merged, field, value(field));
            }
        }
        return merged;
    }
}
