package app.zhanggui.customer;

import java.util.List;
import java.util.Optional;

/**
 * 客户资料卡: the customer with the persons to talk to and the days to remember.
 *
 * @param contacts the first one is the primary contact
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

    public Optional<Contact> primaryContact() {
        return contacts.stream().findFirst();
    }

    /** The birthday that stands on the card first, the customer's own or a contact's. */
    public Optional<ImportantDate> birthday() {
        return dates.stream()
                .filter(date -> date.kind() == ImportantDate.Kind.BIRTHDAY)
                .findFirst();
    }

    public CustomerCard withCustomer(Customer changed) {
        return new CustomerCard(changed, contacts, dates);
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

    public CustomerCard withContacts(List<Contact> changed) {
        return new CustomerCard(customer, changed, dates);
    }

    public CustomerCard withDates(List<ImportantDate> changed) {
        return new CustomerCard(customer, contacts, changed);
    }
}
