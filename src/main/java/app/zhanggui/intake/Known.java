package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.FirmName;
import app.zhanggui.customer.NumberKeys;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody a row may be: a customer of the cards, or of a row above it.
 *
 * @param card the card; empty if it is a row
 * @param row the row; of no meaning if it is a card
 * @param contact {@link String#intern one string for all of its like}, as the region is: they are
 *     compared with those of many others, and mostly are the same
 * @param numbers digit by digit
 * @param numberBits a bit for each of the numbers: without one in common there is no number in
 *     common
 * @param pairBits the same for the pairs of letters of the name's core
 * @param allPairBits the same for those of the whole name too
 */
record Known(
        Optional<CustomerId> card,
        RowKey row,
        FirmName name,
        String shownName,
        String contact,
        String region,
        Set<String> numbers,
        String shownNumber,
        long numberBits,
        long pairBits,
        long allPairBits) {
    private static final RowKey NO_ROW = new RowKey(0, 0);
    private static final int SPREAD = 0x9E3779B1;
    private static final int BITS = 6;

    private static Known of(
            Optional<CustomerId> card,
            RowKey row,
            String name,
            String contact,
            String region,
            Set<String> numbers,
            String shownNumber) {
        FirmName firm = FirmName.of(name);
        return new Known(
                card,
                row,
                firm,
                name,
                contact.intern(),
                region.intern(),
                numbers,
                shownNumber,
                numbers.stream().mapToLong(number -> bit(number.hashCode())).reduce(0, Known::both),
                pairBits(firm.core()),
                pairBits(firm.core()) | pairBits(firm.whole()));
    }

    /** A card that was called 王记面馆13800138005 is known by both, as a row of that name is. */
    static Known of(CardLine card) {
        Optional<NameSplit> split = NameSplit.of(card.name());
        String numbers = split.map(one -> one.numbers() + "/").orElse("") + card.numbers();
        return of(
                Optional.of(card.id()),
                NO_ROW,
                split.map(NameSplit::name).orElse(card.name()),
                card.contact(),
                card.region(),
                NumberKeys.of(numbers),
                card.number());
    }

    static Known of(RowKey key, Draft draft) {
        String phone = draft.get(CardField.PHONE);
        String mobile = draft.get(CardField.MOBILE);
        return of(
                Optional.empty(),
                key,
                draft.get(CardField.NAME),
                draft.get(CardField.CONTACT),
                draft.get(CardField.REGION),
                numbers(phone, mobile),
                mobile.isEmpty() ? phone : mobile);
    }

    /** Most rows have one mobile and no more; those are quick. */
    private static Set<String> numbers(String phone, String mobile) {
        boolean alone = phone.isEmpty() && PhoneReader.isBareMobile(mobile);
        return alone ? Set.of(mobile) : NumberKeys.of(phone + " " + mobile);
    }

    boolean sharesNumber(Known other) {
        return (numberBits & other.numberBits) != 0
                && numbers.stream().anyMatch(other.numbers::contains);
    }

    /** Whether both are in one region, or both in none. */
    boolean isNear(Known other) {
        return region.equals(other.region);
    }

    boolean isPlaced() {
        return !region.isEmpty();
    }

    boolean hasSamePerson(Known other) {
        return !contact.isEmpty() && contact.equals(other.contact);
    }

    /** Whether each has a person, and not the same one. */
    boolean hasOtherPerson(Known other) {
        return !contact.isEmpty() && !other.contact.isEmpty() && !contact.equals(other.contact);
    }

    /**
     * Whether one's core may stand in the other's name: no pair of letters is against it; quick.
     */
    boolean mayContain(Known other) {
        return (other.pairBits & ~allPairBits) == 0;
    }

    /** At most so many pairs of letters of the core stand in the other's core too; quick. */
    int mostPairsIn(Known other) {
        if ((pairBits & other.pairBits) == 0) {
            return 0;
        }
        String core = name.core();
        int most = 0;
        for (int i = 0; i + 1 < core.length(); i++) {
            most += (other.pairBits & pairBit(core, i)) == 0 ? 0 : 1;
        }
        return most;
    }

    private static long pairBits(String core) {
        long bits = 0;
        for (int i = 0; i + 1 < core.length(); i++) {
            bits |= pairBit(core, i);
        }
        return bits;
    }

    private static long pairBit(String text, int at) {
        return bit(text.charAt(at) << Character.SIZE | text.charAt(at + 1));
    }

    private static long bit(int hash) {
        return 1L << (hash * SPREAD >>> Integer.SIZE - BITS);
    }

    private static long both(long one, long other) {
        return one | other;
    }
}
