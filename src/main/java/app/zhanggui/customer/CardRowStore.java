package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.IMPORTANT_DATE;

import app.zhanggui.db.Changes;
import app.zhanggui.db.Ids;
import app.zhanggui.db.schema.tables.records.ContactRecord;
import app.zhanggui.db.schema.tables.records.ImportantDateRecord;
import app.zhanggui.text.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<UpdatableRecord<?>> persons = new ArrayList<>();
        List<UpdatableRecord<?>> days = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            long customer = ids.get(i).value();
            persons.addAll(contactRows(customer, cards.get(i).contacts()));
            days.addAll(dateRows(customer, cards.get(i).dates()));
        }
        changes.insertAll(persons);
        changes.insertAll(days);
    }

    /** Makes the rows below stored cards the same as the cards have them. */
    static void replaceAll(Changes changes, List<CustomerCard> cards) {
        List<Long> ids = cards.stream().map(card -> card.id().value()).toList();
        Condition own = Ids.among(CUSTOMER.ID, ids);
        Map<Long, List<Contact>> oldContacts = contacts(changes.sql(), own);
        Map<Long, List<ImportantDate>> oldDates = dates(changes.sql(), own);
        Rows persons = new Rows();
        Rows days = new Rows();
        for (CustomerCard card : cards) {
            long id = card.id().value();
            persons.compare(
                    contactRows(id, oldContacts.getOrDefault(id, List.of())),
                    contactRows(id, card.contacts()));
            days.compare(
                    dateRows(id, oldDates.getOrDefault(id, List.of())), dateRows(id, card.dates()));
        }
        changes.deleteAll(days.gone); // a day may be of a person who goes
        persons.put(changes);
        days.put(changes);
        changes.deleteAll(persons.gone);
    }

    /** Rows of one kind that are to be written so that what stands becomes what is wanted. */
    private static final class Rows {
        private final List<UpdatableRecord<?>> gone = new ArrayList<>();
        private final List<UpdatableRecord<?>> fresh = new ArrayList<>();
        private final List<UpdatableRecord<?>> changed = new ArrayList<>();

        void compare(List<UpdatableRecord<?>> old, List<UpdatableRecord<?>> now) {
            Map<Object, UpdatableRecord<?>> left = new LinkedHashMap<>();
            old.forEach(row -> left.put(row.get("ID"), row));
            for (UpdatableRecord<?> row : now) {
                UpdatableRecord<?> standing = left.remove(row.get("ID"));
                if (standing == null) {
                    fresh.add(row); // new, or taken away since the card was read
                } else if (!row.equals(standing)) {
                    changed.add(row);
                }
            }
            gone.addAll(left.values());
        }

        void put(Changes changes) {
            changes.insertAll(fresh);
            changes.updateAll(changed);
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

    private static List<UpdatableRecord<?>> dateRows(long customer, List<ImportantDate> dates) {
        List<UpdatableRecord<?>> rows = new ArrayList<>(dates.size());
        dates.forEach(date -> rows.add(row(customer, date)));
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
