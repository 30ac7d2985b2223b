package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CONTACT;
import static app.zhanggui.db.schema.Tables.CUSTOMER;

import app.zhanggui.db.schema.tables.records.ContactRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/** The persons of customers as rows. */
final class ContactRowStore {
    private static final Map<PersonTrait, TableField<ContactRecord, String>> TRAITS = traits();

    private ContactRowStore() {}

    @SuppressWarnings("unchecked")
    private static Map<PersonTrait, TableField<ContactRecord, String>> traits() {
        Map<PersonTrait, TableField<ContactRecord, String>> columns =
                new EnumMap<>(PersonTrait.class);
        for (PersonTrait trait : PersonTrait.values()) {
            if (trait != PersonTrait.BIRTHDAY && trait != PersonTrait.TITLE) {
                columns.put(trait, (TableField<ContactRecord, String>) CONTACT.field(trait.name()));
            }
        }
        columns.put(PersonTrait.TITLE, CONTACT.ROLE);
        return columns;
    }

    /** Persons by customer, in order, of the customers the condition names. */
    static Map<Long, List<Contact>> of(DSLContext sql, Condition which) {
        return sql.select(CONTACT.fields())
                .from(CONTACT)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CONTACT.CUSTOMER_ID))
                .where(which)
                .orderBy(CONTACT.POSITION, CONTACT.ID)
                .fetchInto(CONTACT)
                .intoGroups(CONTACT.CUSTOMER_ID, ContactRowStore::contact);
    }

    static Contact contact(ContactRecord row) {
        Map<PersonTrait, String> traits = new EnumMap<>(PersonTrait.class);
        TRAITS.forEach((trait, column) -> traits.put(trait, row.get(column)));
        return new Contact(
                new ContactId(row.getId()),
                roles(row.getRoles()),
                Optional.ofNullable(row.getPreferred()).map(PersonTrait::valueOf),
                traits);
    }

    private static Set<ContactRole> roles(String names) {
        return Arrays.stream(names.split(" "))
                .map(ContactRole::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContactRole.class)));
    }

    /** The id of a stored person's row. */
    static ContactId id(UpdatableRecord<?> row) {
        return new ContactId(row.get(CONTACT.ID));
    }

    static ContactRecord row(CustomerId customer, Contact contact, int position) {
        ContactRecord row = new ContactRecord();
        if (!contact.id().isNew()) {
            row.setId(contact.id().value());
        }
        row.setCustomerId(customer.value());
        row.setPosition((short) position);
        row.setRoles(Canonical.names(contact.roles()));
        row.setPreferred(contact.preferred().map(PersonTrait::name).orElse(null));
        TRAITS.forEach((trait, column) -> row.set(column, contact.get(trait)));
        return row;
    }
}
