package app.zhanggui.customer;

import static app.zhanggui.db.schema.Tables.CONTACT_RECORD;

import app.zhanggui.db.Ids;
import app.zhanggui.db.schema.tables.records.ContactRecordRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Talks with customers as rows. */
final class ContactRecordRowStore {
    private ContactRecordRowStore() {}

    /** The talks with a customer, newest first. */
    static List<ContactRecord> of(DSLContext sql, CustomerId id) {
        return sql.selectFrom(CONTACT_RECORD)
                .where(CONTACT_RECORD.CUSTOMER_ID.eq(id.value()))
                .orderBy(CONTACT_RECORD.HAPPENED_ON.desc(), CONTACT_RECORD.ID.desc())
                .fetch(ContactRecordRowStore::talk);
    }

    /** The talks with each of these customers, newest first. */
    static Map<CustomerId, List<ContactRecord>> of(DSLContext sql, Collection<Long> ids) {
        return sql
                .selectFrom(CONTACT_RECORD)
                .where(Ids.among(CONTACT_RECORD.CUSTOMER_ID, ids))
                .orderBy(CONTACT_RECORD.HAPPENED_ON.desc(), CONTACT_RECORD.ID.desc())
                .fetch(ContactRecordRowStore::talk)
                .stream()
                .collect(Collectors.groupingBy(ContactRecord::customer));
    }

    /** When each customer was last talked to; customers never talked to are missing. */
    static Map<CustomerId, LocalDate> last(DSLContext sql) {
        return sql.select(CONTACT_RECORD.CUSTOMER_ID, DSL.max(CONTACT_RECORD.HAPPENED_ON))
                .from(CONTACT_RECORD)
                .groupBy(CONTACT_RECORD.CUSTOMER_ID)
                .fetchMap(row -> new CustomerId(row.value1()), row -> row.value2());
    }

    /** The row of a talk, if it is there. */
    static Optional<ContactRecordRecord> standing(DSLContext sql, Optional<Long> id) {
        return id.flatMap(one -> sql.fetchOptional(CONTACT_RECORD, CONTACT_RECORD.ID.eq(one)));
    }

    /** A talk that was told again in fewer words: place, evaluation and what comes next stay. */
    static ContactRecordRecord toldAgain(ContactRecordRecord row, ContactRecord talk) {
        row.setHappenedOn(talk.on());
        row.setChannel(talk.channel().name());
        row.setContent(talk.content());
        row.setNextOn(talk.nextOn().orElse(null));
        return row;
    }

    static ContactRecordRecord row(ContactRecord talk) {
        ContactRecordRecord row = CONTACT_RECORD.newRecord();
        row.setId(talk.id() == 0 ? null : talk.id());
        row.setCustomerId(talk.customer().value());
        row.setHappenedOn(talk.on());
        row.setChannel(talk.channel().name());
        row.setPerson(talk.person());
        row.setPurpose(talk.purpose());
        row.setPlace(talk.place());
        row.setFrequency(talk.frequency());
        row.setContent(talk.content());
        row.setEvaluation(talk.evaluation());
        row.setNextOn(talk.nextOn().orElse(null));
        row.setNextNote(talk.nextNote());
        return row;
    }

    static ContactRecord talk(ContactRecordRecord row) {
        return new ContactRecord(
                row.getId(),
                new CustomerId(row.getCustomerId()),
                row.getHappenedOn(),
                Channel.valueOf(row.getChannel()),
                row.getPerson(),
                row.getPurpose(),
                row.getPlace(),
                row.getFrequency(),
                row.getContent(),
                row.getEvaluation(),
                Optional.ofNullable(row.getNextOn()),
                row.getNextNote());
    }
}
