package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CONTACT_RECORD;
import static app.zhanggui.db.schema.Tables.CUSTOMER;
import static app.zhanggui.db.schema.Tables.PROMISE;

import app.zhanggui.db.schema.tables.records.CardValueRecord;
import app.zhanggui.db.schema.tables.records.CustomerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Reads the lines of the list: the card's head, its first person, last talk, open promises. */
final class CardLineStore {
    /** A mobile number with its country: 86 138 0571 2203. */
    private static final int MOST_DIGITS = 13;

    private CardLineStore() {}

    static List<CardLine> lines(DSLContext sql, Condition which) {
        Map<Long, List<Contact>> contacts = ContactRowStore.of(sql, which);
        Map<Long, List<CardValueRecord>> facts = FactRowStore.of(sql, which);
        Map<Long, OpenPromises> promises = openPromises(sql, which);
        Map<Long, LocalDate> talks =
                sql.select(CONTACT_RECORD.CUSTOMER_ID, DSL.max(CONTACT_RECORD.HAPPENED_ON))
                        .from(CONTACT_RECORD)
                        .join(CUSTOMER)
                        .on(CUSTOMER.ID.eq(CONTACT_RECORD.CUSTOMER_ID))
                        .where(which)
                        .groupBy(CONTACT_RECORD.CUSTOMER_ID)
                        .fetchMap(row -> row.value1(), row -> row.value2());
        return sql.selectFrom(CUSTOMER)
                .where(which, CUSTOMER.DELETED_AT.isNull())
                .orderBy(CUSTOMER.PINYIN_SORT, CUSTOMER.ID)
                .fetch(
                        row ->
                                line(
                                        row,
                                        CustomerRowStore.customer(
                                                row, facts.getOrDefault(row.getId(), List.of())),
                                        contacts.getOrDefault(row.getId(), List.of()),
                                        Optional.ofNullable(talks.get(row.getId())),
                                        promises.getOrDefault(row.getId(), OpenPromises.NONE)));
    }

    private static Map<Long, OpenPromises> openPromises(DSLContext sql, Condition which) {
        return sql.select(PROMISE.CUSTOMER_ID, DSL.min(PROMISE.DUE_ON))
                .from(PROMISE)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(PROMISE.CUSTOMER_ID))
                .where(which, PROMISE.KEPT_ON.isNull())
                .groupBy(PROMISE.CUSTOMER_ID)
                .fetchMap(
                        row -> row.value1(),
                        row -> OpenPromises.some(Optional.ofNullable(row.value2())));
    }

    private static CardLine line(
            CustomerRecord row,
            Customer customer,
            List<Contact> contacts,
            Optional<LocalDate> lastContact,
            OpenPromises promises) {
        return new CardLine(
                customer,
                first(contacts).map(Contact::name).orElse(""),
                contacts.stream().map(Contact::name).collect(Collectors.joining(" ")),
                contacts.size(),
                number(customer, contacts),
                numbers(customer, contacts),
                row.getPinyinSort(),
                row.getPinyinFull(),
                initials(row),
                lastContact,
                promises,
                row.getCreatedAt().toLocalDate());
    }

    /** Whom to talk to, or else whoever is there. */
    private static Optional<Contact> first(List<Contact> contacts) {
        return contacts.stream()
                .filter(one -> one.is(ContactRole.CONTACT))
                .findFirst()
                .or(() -> contacts.stream().findFirst());
    }

    private static String initials(CustomerRecord row) {
        return (row.getPinyinInitials() + " " + row.getPinyinCode().toLowerCase(Locale.ROOT))
                .strip();
    }

    private static String number(Customer customer, List<Contact> contacts) {
        return Stream.concat(
                        Stream.of(customer.number()),
                        contacts.stream().flatMap(one -> Stream.of(one.mobile(), one.phone())))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String numbers(Customer customer, List<Contact> contacts) {
        return Stream.concat(
                        Stream.of(customer.fact(CardField.MOBILE), customer.fact(CardField.PHONE)),
                        contacts.stream().flatMap(one -> Stream.of(one.mobile(), one.phone())))
                .flatMap(written -> Stream.of(written.split("[/;,，；、]+")))
                .flatMap(CardLineStore::apart)
                .map(CardLineStore::digits)
                .filter(number -> !number.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Blanks group one number, unless it would have more digits than any has. */
    private static Stream<String> apart(String written) {
        return digits(written).length() > MOST_DIGITS
                ? Stream.of(written.split("\\s+"))
                : Stream.of(written);
    }

    private static String digits(String written) {
        return written.replaceAll("\\D", "");
    }
}
