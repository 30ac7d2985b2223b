package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A card as canonical texts, one a field, and back: the one way between a card and a column of a
 * sheet, so that what goes out comes in again unchanged.
 */
public final class CardValues {
    private CardValues() {}

    /** The canonical text of a field, empty where the card has nothing. */
    public static String get(CustomerCard card, CardField field) {
        Customer customer = card.customer();
        return switch (field) {
            case NAME -> customer.name();
            case CONTACT -> card.primaryContact().map(Contact::name).orElse("");
            case LEVEL -> customer.standing().level().map(Level::name).orElse("");
            case STATUS -> customer.standing().relationship().name();
            case CREDIT_LIMIT -> plain(customer.trade().creditLimit());
            case TOTAL_AMOUNT -> plain(customer.trade().totalAmount());
            case BALANCE -> plain(customer.trade().balance());
            case FIRST_DEAL_DATE -> text(customer.trade().firstDeal());
            case LAST_DEAL_DATE -> text(customer.trade().lastDeal());
            case BIRTHDAY -> card.birthday().map(day -> day.date().canonical()).orElse("");
            default -> customer.fact(field);
        };
    }

    /**
     * The card with a field changed to a canonical text; an empty text takes the value away.
     *
     * @throws IllegalArgumentException or another runtime exception if the text is not canonical,
     *     or takes away the name
     */
    public static CustomerCard with(CustomerCard card, CardField field, String text) {
        Customer customer = card.customer();
        Standing standing = customer.standing();
        Trade trade = customer.trade();
        return switch (field) {
            case CONTACT -> withContact(card, text);
            case BIRTHDAY -> withBirthday(card, text);
            case NAME -> card.withCustomer(customer.withName(text));
            case LEVEL -> withStanding(card, standing.withLevel(optional(text, Level::valueOf)));
            case STATUS ->
                    withStanding(
                            card,
                            standing.withRelationship(
                                    optional(text, Relationship::valueOf)
                                            .orElse(Relationship.EXISTING)));
            case CREDIT_LIMIT -> withTrade(card, trade.withCreditLimit(money(text)));
            case TOTAL_AMOUNT -> withTrade(card, trade.withTotalAmount(money(text)));
            case BALANCE -> withTrade(card, trade.withBalance(money(text)));
            case FIRST_DEAL_DATE -> withTrade(card, trade.withFirstDeal(date(text)));
            case LAST_DEAL_DATE -> withTrade(card, trade.withLastDeal(date(text)));
            default -> card.withCustomer(customer.with(field, text));
        };
    }

    private static CustomerCard withStanding(CustomerCard card, Standing changed) {
        return card.withCustomer(card.customer().withStanding(changed));
    }

    private static CustomerCard withTrade(CustomerCard card, Trade changed) {
        return card.withCustomer(card.customer().withTrade(changed));
    }

    private static CustomerCard withContact(CustomerCard card, String name) {
        List<Contact> contacts = new ArrayList<>(card.contacts());
        if (name.isBlank()) {
            return card.primaryContact().map(card::without).orElse(card);
        }
        if (contacts.isEmpty()) {
            contacts.add(Contact.named(name));
        } else {
            contacts.set(0, contacts.get(0).withName(name));
        }
        return card.withContacts(contacts);
    }

    private static CustomerCard withBirthday(CustomerCard card, String text) {
        List<ImportantDate> dates = new ArrayList<>(card.dates());
        Optional<ImportantDate> old = card.birthday();
        int at = old.map(dates::indexOf).orElse(-1);
        if (text.isBlank()) {
            old.ifPresent(dates::remove);
            return card.withDates(dates);
        }
        PartialDate date =
                PartialDate.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException("no date: " + text));
        if (at < 0) {
            dates.add(ImportantDate.birthday(date));
        } else {
            ImportantDate was = old.get();
            dates.set(at, new ImportantDate(was.id(), was.contact(), was.kind(), date, was.note()));
        }
        return card.withDates(dates);
    }

    private static String plain(Optional<Money> money) {
        return money.map(Money::plain).orElse("");
    }

    private static String text(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static Optional<Money> money(String text) {
        return optional(text, yuan -> Money.yuan(new BigDecimal(yuan)));
    }

    private static Optional<LocalDate> date(String text) {
        return optional(text, LocalDate::parse);
    }

    private static <T> Optional<T> optional(String text, Function<String, T> read) {
        return text.isBlank() ? Optional.empty() : Optional.of(read.apply(text.strip()));
    }
}
