package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A single thing that changed on a card.
 *
 * @param before canonical text; empty if there was nothing
 * @param after canonical text; empty if there is nothing any more
 */
public record CardChange(Subject subject, String before, String after) {

    /** What it is that changed. */
    public sealed interface Subject permits OfCard, OfPerson, OfDay {}

    /** A field of the card. */
    public record OfCard(Field field) implements Subject {}

    /**
     * Something about a person.
     *
     * @param person as it was before; one that was new, as it is
     */
    public record OfPerson(Contact person, PersonTrait trait) implements Subject {}

    /** A day to remember, other than the birthdays of the customer and the persons. */
    public record OfDay(ImportantDate day) implements Subject {}

    /** Whether a card has this one thing as it was before, now again or still. */
    public boolean isRestoredOn(CustomerCard present) {
        return restored(present).equals(present);
    }

    /** The card with this one thing as it was before. */
    public CustomerCard restored(CustomerCard present) {
        if (subject instanceof OfCard card) {
            return CardValues.with(present, card.field(), before);
        } else if (subject instanceof OfPerson person) {
            return restored(present, person);
        }
        ImportantDate day = ((OfDay) subject).day();
        List<ImportantDate> days = new ArrayList<>(present.dates());
        days.removeIf(one -> one.id() == day.id());
        if (!before.isEmpty()) {
            days.add(day);
        }
        return present.withDates(days);
    }

    private CustomerCard restored(CustomerCard present, OfPerson person) {
        CustomerCard with = with(present, person.person());
        ContactId id = person.person().id();
        if (person.trait() == PersonTrait.BIRTHDAY) {
            return PersonValues.withBirthday(with, Optional.of(id), before);
        }
        return with.withContacts(
                with.contacts().stream()
                        .map(one -> one.id().equals(id) ? one.with(person.trait(), before) : one)
                        .toList());
    }

    /** A person who is gone comes back, so far without a word. */
    private static CustomerCard with(CustomerCard card, Contact person) {
        if (card.contacts().stream().anyMatch(one -> one.id().equals(person.id()))) {
            return card;
        }
        List<Contact> more = new ArrayList<>(card.contacts());
        more.add(new Contact(person.id(), person.roles(), person.preferred(), Map.of()));
        return card.withContacts(more);
    }
}
