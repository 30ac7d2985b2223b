package app.zhanggui.customer;

import app.zhanggui.db.Changes;
import app.zhanggui.db.schema.tables.records.CardValueRecord;
import app.zhanggui.db.schema.tables.records.ContactRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import app.zhanggui.db.schema.tables.records.ImportantDateRecord;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of new cards, made before any of them has an id: that takes no card file, and can be
 * done while others are written.
 */
final class NewCardRowStore {
    private final List<CustomerRecord> customers = new ArrayList<>();
    private final List<CardValueRecord> facts = new ArrayList<>();
    private final List<ContactRecord> persons = new ArrayList<>();
    private final List<ImportantDateRecord> days = new ArrayList<>();

    /** What gives the rows the ids of those they hang on, once these are there. */
    private final List<Runnable> ofCustomers = new ArrayList<>();

    private final List<Runnable> ofPersons = new ArrayList<>();

    static NewCardRowStore of(List<CustomerCard> cards, LocalDateTime createdAt) {
        NewCardRowStore rows = new NewCardRowStore();
        cards.forEach(card -> rows.add(card, createdAt));
        return rows;
    }

    private void add(CustomerCard card, LocalDateTime createdAt) {
        CustomerRecord customer = CustomerRowStore.row(card.customer(), createdAt);
        customers.add(customer);
        for (CardValueRecord fact : FactRowStore.rows(card.id(), card.customer().facts())) {
            facts.add(fact);
            ofCustomers.add(() -> fact.setCustomerId(customer.getId()));
        }
        Map<ContactId, ContactRecord> stored = new HashMap<>();
        for (Contact person : CardRowStore.kept(card)) {
            ContactRecord row = ContactRowStore.row(card.id(), person, stored.size());
            stored.put(person.id(), row);
            persons.add(row);
            ofCustomers.add(() -> row.setCustomerId(customer.getId()));
        }
        for (ImportantDate day : card.dates()) {
            ImportantDateRecord row = DayRowStore.row(card.id(), day.withContact(Optional.empty()));
            days.add(row);
            ofCustomers.add(() -> row.setCustomerId(customer.getId()));
            day.contact()
                    .map(stored::get)
                    .ifPresent(person -> ofPersons.add(() -> row.setContactId(person.getId())));
        }
    }

    /** Adds them within a transaction; gives the ids of the customers, in order. */
    List<CustomerId> addTo(Changes changes) {
        changes.insertAll(customers);
        ofCustomers.forEach(Runnable::run);
        changes.insertAll(facts);
        changes.insertAll(persons);
        ofPersons.forEach(Runnable::run);
        changes.insertAll(days);
        return customers.stream().map(row -> new CustomerId(row.getId())).toList();
    }
}
