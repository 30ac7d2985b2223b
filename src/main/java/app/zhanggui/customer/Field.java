package app.zhanggui.customer;

import java.util.List;

/**
 * Anything that can be written on a card, be it one of ours, of the owner's own making, or about
 * one of its persons. Import, export, bulk edit, filters and history all speak of fields, and read
 * and write them through {@link CardValues} as canonical texts; {@link FieldWords} says what they
 * are called.
 */
public sealed interface Field permits CardField, CustomField, PersonField {

    /** What kind of value a field holds, and so how its canonical text looks. */
    enum Type {
        /** Any text. */
        TEXT,
        /** A plain number: {@code 12.5}. */
        NUMBER,
        /** Yuan in plain figures: {@code 120000}. */
        MONEY,
        /** ISO date: {@code 2026-12-01}. */
        DATE,
        /** A date as precise as it is known, solar or lunar; see {@code text.PartialDate}. */
        PARTIAL_DATE,
        /** One of {@link Field#choices()}: {@code A}, {@code EXISTING}. */
        CHOICE,
        /** Some of {@link Field#choices()} in their order, a blank between. */
        CHOICES,
        /** {@value Field#YES}, or empty for no. */
        YES_NO,
        /** Several words of the owner's, {@value Tags#BETWEEN} between. */
        TAGS
    }

    /** Canonical text of a "yes"; "no" is empty. */
    String YES = "YES";

    /** Name in JSON, in files and on the command line: {@code credit_limit}; never changes. */
    String code();

    Type type();

    Section section();

    /** How many characters a text may have; of no meaning for other types. */
    int longest();

    /** The canonical texts to choose from, in order; empty for a field of another type. */
    List<String> choices();

    /** Whether people write more than a line in it. */
    default boolean isLong() {
        return type() == Type.TEXT && longest() >= Shape.LONG;
    }
}
