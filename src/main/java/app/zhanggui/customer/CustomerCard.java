package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * 客户资料卡: the customer with its persons and the days to remember.
 *
 * @param contacts in the owner's order; the first one to talk to is the primary contact
 */
public record CustomerCard(Customer customer, List<Contact> contacts, List<ImportantDate> dates) {
    public CustomerCard {
        contacts = List.copyOf(contacts);
        dates = List.copyOf(dates);
    }

    public static CustomerCard of(Customer customer) {
        return new CustomerCard(customer, List.of(), List.of());
    }

    public CustomerId id() {
        return customer.id();
    }

    /** The first person to talk to. */
    public Optional<Contact> primaryContact() {
        return persons(ContactRole.CONTACT).stream().findFirst();
    }

    /** The persons of a role, in their order on the card. */
    public List<Contact> persons(ContactRole role) {
        return contacts.stream().filter(person -> person.is(role)).toList();
    }

    /** What the person a day is of is called; empty if it is the customer's own. */
    public String nameOf(Optional<ContactId> person) {
        return contacts.stream()
                .filter(one -> person.equals(Optional.of(one.id())))
                .map(Contact::name)
                .findFirst()
                .orElse("");
    }

    /** The customer's own birthday. */
    public Optional<ImportantDate> birthday() {
        return birthday(Optional.empty());
    }

    /** The birthday of a person, or the customer's own. */
    public Optional<ImportantDate> birthday(Optional<ContactId> person) {
        return dates.stream()
                .filter(date -> date.kind() == ImportantDate.Kind.BIRTHDAY)
                .filter(date -> date.contact().equals(person) && date.person().isEmpty())
                .findFirst();
    }

    public CustomerCard withCustomer(Customer changed) {
        return new CustomerCard(changed, contacts, dates);
    }

    public CustomerCard withCustomer(UnaryOperator<Customer> how) {
        return withCustomer(how.apply(customer));
    }

    /** With one more person, who gets an id of its own until it is stored. */
    public CustomerCard with(Contact person) {
        long lowest = contacts.stream().mapToLong(one -> one.id().value()).min().orElse(0);
        List<Contact> more = new ArrayList<>(contacts);
        more.add(person.withId(new ContactId(Math.min(lowest, 0) - 1)));
        return withContacts(more);
    }

    /** With a person changed, in the same place. */
    public CustomerCard with(Contact person, UnaryOperator<Contact> how) {
        List<Contact> changed = new ArrayList<>(contacts);
        changed.replaceAll(one -> one.equals(person) ? how.apply(one) : one);
        return withContacts(changed);
    }

    /** Without a person, and without the person's days. */
    public CustomerCard without(Contact person) {
        return new CustomerCard(
                customer,
                contacts.stream().filter(one -> !one.id().equals(person.id())).toList(),
                dates.stream()
                        .filter(date -> !date.contact().equals(Optional.of(person.id())))
                        .toList());
    }

    /**
     * With a person added or changed, and the person's birthday; nothing takes the birthday away.
     */
    public CustomerCard with(Contact person, Optional<PartialDate> birthday) {
        if (person.id().isNew()) {
            CustomerCard more = with(person);
            return more.withBirthday(more.contacts.get(contacts.size()), birthday);
        }
        List<Contact> changed = new ArrayList<>(contacts);
        changed.replaceAll(one -> one.id().equals(person.id()) ? person : one);
        return withContacts(changed).withBirthday(person, birthday);
    }

    private CustomerCard withBirthday(Contact person, Optional<PartialDate> birthday) {
        Optional<ContactId> whose = Optional.of(person.id());
        Optional<ImportantDate> old = birthday(whose);
        List<ImportantDate> changed = new ArrayList<>(dates);
        old.ifPresent(changed::remove);
        birthday.map(
                        day ->
                                old.map(one -> one.withDate(day))
                                        .orElseGet(() -> ImportantDate.birthday(whose, day)))
                .ifPresent(changed::add);
        return withDates(changed);
    }

    /** With a day to remember added or changed. */
    public CustomerCard with(ImportantDate date) {
        List<ImportantDate> changed = new ArrayList<>(dates);
        changed.replaceAll(one -> one.id() == date.id() ? date : one);
        if (date.isNew()) {
            changed.add(date);
        }
        return withDates(changed);
    }

    public CustomerCard without(ImportantDate date) {
        return withDates(dates.stream().filter(one -> one.id() != date.id()).toList());
    }

    public CustomerCard withContacts(List<Contact> changed) {
        return new CustomerCard(customer, changed, dates);
    }

    public CustomerCard withDates(List<ImportantDate> changed) {
        return new CustomerCard(customer, contacts, changed);
    }
}
