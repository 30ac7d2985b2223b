package app.zhanggui.customer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the list and the search need to know of a card: one line of it, kept in memory for all. It
 * holds the whole head of the card, so that any of its fields can be a column, a notch or an order
 * without asking the card file.
 *
 * @param contact name of the primary contact, empty if there is none
 * @param contacts names of all its persons, the primary first, blank between
 * @param persons how many persons there are
 * @param number the number to ring first, as written
 * @param numbers every phone number of the card and its persons, digits only, blank between
 * @param pinyinSort the likeliest reading, syllables apart
 * @param pinyinFull every reading in full, blank between
 * @param pinyinInitials every reading by initials, and the owner's own code, blank between
 * @param lastContact when somebody was last in touch
 * @param promises what it was promised and waits for
 * @param made when the card was written
 */
public record CardLine(
        Customer customer,
        String contact,
        String contacts,
        int persons,
        String number,
        String numbers,
        String pinyinSort,
        String pinyinFull,
        String pinyinInitials,
        Optional<LocalDate> lastContact,
        OpenPromises promises,
        LocalDate made) {

    /** With another head of the card. */
    CardLine with(Customer changed) {
        return new CardLine(
                changed,
                contact,
                contacts,
                persons,
                number,
                numbers,
                pinyinSort,
                pinyinFull,
                pinyinInitials,
                lastContact,
                promises,
                made);
    }

    public CustomerId id() {
        return customer.id();
    }

    public String name() {
        return customer.name();
    }

    public String region() {
        return customer.fact(CardField.REGION);
    }

    public String companySize() {
        return customer.fact(CardField.SIZE);
    }

    public String businessVolume() {
        return customer.fact(CardField.BUSINESS_SIZE);
    }

    public String address() {
        return customer.fact(CardField.ADDRESS);
    }

    public String remark() {
        return customer.fact(CardField.REMARK);
    }

    public Optional<Money> creditLimit() {
        return customer.trade().creditLimit();
    }

    public Optional<Level> level() {
        return customer.standing().level();
    }

    public Relationship relationship() {
        return customer.standing().relationship();
    }
}
