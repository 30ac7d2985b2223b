package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is written about the persons of a card, as canonical texts and back. */
final class PersonValues {
    private PersonValues() {}

    static String get(CustomerCard card, PersonField field) {
        Optional<Contact> person = person(card, field.whose());
        if (field.trait() == PersonTrait.BIRTHDAY) {
            return person.map(one -> birthday(card, Optional.of(one.id()))).orElse("");
        }
        return person.map(one -> one.get(field.trait())).orElse("");
    }

    /** Persons missing before the one that is meant come onto the card without a word yet. */
    static CustomerCard with(CustomerCard card, PersonField field, String text) {
        if (text.isEmpty() && get(card, field).isEmpty()) {
            return card;
        }
        CustomerCard filled = card;
        while (person(filled, field.whose()).isEmpty()) {
            filled = filled.with(Contact.named("").withRoles(Set.of(field.whose().role())));
        }
        Contact person = person(filled, field.whose()).orElseThrow();
        return field.trait() == PersonTrait.BIRTHDAY
                ? withBirthday(filled, Optional.of(person.id()), text)
                : filled.with(person, one -> one.with(field.trait(), text));
    }

    private static Optional<Contact> person(CustomerCard card, PersonField.Whose whose) {
        return card.persons(whose.role()).stream().skip(whose.place()).findFirst();
    }

    static String name(CustomerCard card, ContactRole role) {
        return card.persons(role).stream().findFirst().map(Contact::name).orElse("");
    }

    /**
     * The card with another name for the first person of a role. Somebody of that name who is on
     * the card already takes the role, and whoever had it before stays as one to talk to.
     */
    static CustomerCard withName(CustomerCard card, ContactRole role, String name) {
        Optional<Contact> holder = card.persons(role).stream().findFirst();
        Optional<Contact> known =
                card.contacts().stream()
                        .filter(one -> !name.isEmpty() && one.name().equals(name))
                        .findFirst();
        if (known.isPresent()) {
            return withRole(card, known.get(), role);
        } else if (holder.isEmpty()) {
            Contact fresh = Contact.named(name).withRoles(Set.of(role));
            return name.isEmpty() ? card : card.with(fresh);
        } else if (holder.get().roles().size() == 1) {
            return name.isEmpty()
                    ? card.without(holder.get())
                    : card.with(holder.get(), one -> one.withName(name));
        }
        CustomerCard free = card.with(holder.get(), one -> withoutRole(one, role));
        return name.isEmpty() ? free : withFirst(free, role, name);
    }

    private static CustomerCard withFirst(CustomerCard card, ContactRole role, String name) {
        CustomerCard more = card.with(Contact.named(name).withRoles(Set.of(role)));
        return first(more, more.contacts().get(more.contacts().size() - 1).id());
    }

    /** Nobody but the person has the role, save that there may be several to talk to. */
    private static CustomerCard withRole(CustomerCard card, Contact person, ContactRole role) {
        if (role == ContactRole.CONTACT) {
            return first(card.with(person, one -> one.in(role)), person.id());
        }
        CustomerCard changed = card;
        for (Contact holder : card.persons(role)) {
            if (!holder.equals(person)) {
                changed = changed.with(holder, one -> withoutRole(one, role));
            }
        }
        return changed.with(person, one -> one.in(role));
    }

    private static CustomerCard first(CustomerCard card, ContactId person) {
        List<Contact> order = new ArrayList<>(card.contacts());
        order.sort(Comparator.comparing(one -> !one.id().equals(person)));
        return card.withContacts(order);
    }

    private static Contact withoutRole(Contact person, ContactRole role) {
        Set<ContactRole> fewer = EnumSet.copyOf(person.roles());
        fewer.remove(role);
        return person.withRoles(fewer.isEmpty() ? Set.of(ContactRole.CONTACT) : fewer);
    }

    static String birthday(CustomerCard card, Optional<ContactId> person) {
        return card.birthday(person).map(day -> day.date().canonical()).orElse("");
    }

    static CustomerCard withBirthday(CustomerCard card, Optional<ContactId> person, String text) {
        List<ImportantDate> dates = new ArrayList<>(card.dates());
        Optional<ImportantDate> old = card.birthday(person);
        Optional<PartialDate> day = Canonical.partialDate(text);
        if (day.isEmpty()) {
            old.ifPresent(dates::remove);
        } else if (old.isPresent()) {
            dates.replaceAll(one -> one.equals(old.get()) ? one.withDate(day.get()) : one);
        } else {
            dates.add(ImportantDate.birthday(person, day.get()));
        }
        return card.withDates(dates);
    }
}
