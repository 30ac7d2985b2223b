package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.util.Optional;

/**
 * A day to remember, as precise as it is known (S3-09, S4-01).
 *
 * @param contact the person of the card whose day it is, or to whose family the person belongs;
 *     empty for the customer
 * @param person a member of the family in the owner's words: 母亲, 儿子小明; empty where it is the day of
 *     the customer or of the contact
 */
public record ImportantDate(
        long id,
        Optional<ContactId> contact,
        String person,
        Kind kind,
        PartialDate date,
        String note) {
    public static final int LONGEST_PERSON = 100;
    public static final int LONGEST_NOTE = 200;

    /** What the day is. */
    public enum Kind {
        BIRTHDAY(true),
        /** 纪念日. */
        ANNIVERSARY(true),
        /** 开业、创立. */
        FOUNDING(true),
        /** 喜事: a wedding, a new house, an opening. */
        JOY(false),
        /** 丧事. */
        MOURNING(false),
        OTHER(true);

        private final boolean yearly;

        Kind(boolean yearly) {
            this.yearly = yearly;
        }

        /** Whether it comes round every year; else, where the year is known, it is only once. */
        public boolean isYearly() {
            return yearly;
        }
    }

    public ImportantDate {
        person = person.strip();
        note = note.strip();
    }

    /** The customer's own birthday, not stored yet. */
    public static ImportantDate birthday(PartialDate date) {
        return birthday(Optional.empty(), date);
    }

    /** A person's birthday, not stored yet. */
    public static ImportantDate birthday(Optional<ContactId> person, PartialDate date) {
        return new ImportantDate(0, person, "", Kind.BIRTHDAY, date, "");
    }

    public boolean isNew() {
        return id == 0;
    }

    public ImportantDate withDate(PartialDate changed) {
        return new ImportantDate(id, contact, person, kind, changed, note);
    }

    public ImportantDate withContact(Optional<ContactId> changed) {
        return new ImportantDate(id, changed, person, kind, date, note);
    }
}
