package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.db.Changes;
import app.zhanggui.db.schema.tables.records.ContactRecord;
import app.zhanggui.db.schema.tables.records.ImportantDateRecord;
import app.zhanggui.text.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/** The rows below a customer, its persons and its days, and their way to and from the tables. */
final class CardRowStore {
    private CardRowStore() {}

    /** Persons by customer, in order, of the customers the condition names. */
    static Map<Long, List<Contact>> contacts(DSLContext sql, Condition which) {
        return sql.select(CONTACT.fields())
                .from(CONTACT)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CONTACT.CUSTOMER_ID))
                .where(which)
                .orderBy(CONTACT.POSITION, CONTACT.ID)
                .fetchInto(CONTACT)
                .intoGroups(CONTACT.CUSTOMER_ID, CardRowStore::contact);
    }

    /** Days by customer, oldest entry first, of the customers the condition names. */
    static Map<Long, List<ImportantDate>> dates(DSLContext sql, Condition which) {
        return sql.select(IMPORTANT_DATE.fields())
                .from(IMPORTANT_DATE)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(IMPORTANT_DATE.CUSTOMER_ID))
                .where(which)
                .orderBy(IMPORTANT_DATE.ID)
                .fetchInto(IMPORTANT_DATE)
                .intoGroups(IMPORTANT_DATE.CUSTOMER_ID, CardRowStore::date);
    }

    private static Contact contact(ContactRecord row) {
        return new Contact(
                new ContactId(row.getId()),
                row.getName(),
                row.getRole(),
                row.getPhone(),
                row.getMobile(),
                row.getWechat(),
                row.getQq(),
                row.getEmail(),
                row.getRemark());
    }

    private static ImportantDate date(ImportantDateRecord row) {
        return new ImportantDate(
                row.getId(),
                Optional.ofNullable(row.getContactId()).map(ContactId::new),
                ImportantDate.Kind.valueOf(row.getKind()),
                PartialDate.parse(row.getOnDate()).orElseThrow(),
                row.getNote());
    }

    /** Adds the persons and days of new cards. */
    static void addAll(Changes changes, List<CustomerId> ids, List<CustomerCard> cards) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            long customer = ids.get(i).value();
            rows.addAll(contactRows(customer, cards.get(i).contacts()));
        }
        changes.insertAll(rows);
        List<UpdatableRecord<?>> days = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            for (ImportantDate date : cards.get(i).dates()) {
                days.add(row(ids.get(i).value(), date));
            }
        }
        changes.insertAll(days);
    }

    /** Makes the rows below a stored card the same as the card has them. */
    static void replace(Changes changes, CustomerCard card) {
        Condition own = CUSTOMER.ID.eq(card.id().value());
        long customer = card.id().value();
        List<UpdatableRecord<?>> days = new ArrayList<>();
        card.dates().forEach(date -> days.add(row(customer, date)));
        List<UpdatableRecord<?>> persons = contactRows(customer, card.contacts());
        List<UpdatableRecord<?>> oldDays =
                dates(changes.sql(), own).values().stream()
                        .flatMap(List::stream)
                        .<UpdatableRecord<?>>map(date -> row(customer, date))
                        .toList();
        List<UpdatableRecord<?>> oldPersons =
                contactRows(
                        customer,
                        contacts(changes.sql(), own).values().stream()
                                .flatMap(List::stream)
                                .toList());
        takeAway(changes, oldDays, days);
        put(changes, oldPersons, persons);
        put(changes, oldDays, days);
        takeAway(changes, oldPersons, persons);
    }

    private static void takeAway(
            Changes changes, List<UpdatableRecord<?>> old, List<UpdatableRecord<?>> now) {
        Set<Object> staying = now.stream().map(row -> row.get("ID")).collect(Collectors.toSet());
        old.stream().filter(row -> !staying.contains(row.get("ID"))).forEach(changes::delete);
    }

    private static void put(
            Changes changes, List<UpdatableRecord<?>> old, List<UpdatableRecord<?>> now) {
        Map<Object, UpdatableRecord<?>> standing = new HashMap<>();
        old.forEach(row -> standing.put(row.get("ID"), row));
        for (UpdatableRecord<?> row : now) {
            if (!standing.containsKey(row.get("ID"))) {
                changes.insert(row); // new, or taken away since the card was read
            } else if (!row.equals(standing.get(row.get("ID")))) {
                changes.update(row);
            }
        }
    }

    private static List<UpdatableRecord<?>> contactRows(long customer, List<Contact> contacts) {
        List<UpdatableRecord<?>> rows = new ArrayList<>();
        for (Contact contact : contacts) {
            ContactRecord row = CONTACT.newRecord();
            row.setId(contact.id().isNew() ? null : contact.id().value());
            row.setCustomerId(customer);
            row.setPosition((short) rows.size());
            row.setName(contact.name());
            row.setRole(contact.role());
            row.setPhone(contact.phone());
            row.setMobile(contact.mobile());
            row.setWechat(contact.wechat());
            row.setQq(contact.qq());
            row.setEmail(contact.email());
            row.setRemark(contact.remark());
            rows.add(row);
        }
        return rows;
    }

    private static ImportantDateRecord row(long customer, ImportantDate date) {
        ImportantDateRecord row = IMPORTANT_DATE.newRecord();
        row.setId(date.isNew() ? null : date.id());
        row.setCustomerId(customer);
        row.setContactId(date.contact().map(ContactId::value).orElse(null));
        row.setKind(date.kind().name());
        row.setOnDate(date.date().canonical());
        row.setNote(date.note());
        return row;
    }
}
