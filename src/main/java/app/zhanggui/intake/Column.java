package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * One column of a sheet and what it is taken for.
 *
 * @param index counted from 0
 * @param target where its values go; empty if the column is not imported
 * @param certainty whether the owner should look
 * @param unit what its bare numbers count, if it holds money
 * @param lunar whether its dates are lunar
 * @param dates how its dates with slashes are ordered
 */
public record Column(
        int index,
        String heading,
        Optional<Target> target,
        Certainty certainty,
        Unit unit,
        boolean lunar,
        DateOrder dates) {

    /** How sure the match is. */
    public enum Certainty {
        /** The heading says it, or the owner did. */
        SURE,
        /** Guessed, or a number is converted: shown in amber and asked about. */
        DOUBTFUL
    }

    /** How a date such as 5/10/2017 is to be read, told by the other dates of the column. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** The field of the customer it is taken for; empty too where it is about a contact person. */
    public Optional<CardField> field() {
        return target.flatMap(
                where ->
                        where instanceof Target.Field ours
                                ? Optional.of(ours.field())
                                : Optional.empty());
    }

    /**
     * The field's code; {@code other} where it goes to something the promised names of the command
     * line do not know, such as a second contact person; {@code ignore} where it goes nowhere.
     */
    public String fieldCode() {
        String elsewhere = target.isEmpty() ? "ignore" : "other";
        return field().map(CardField::code).orElse(elsewhere);
    }

    boolean isFor(CardField field) {
        return field().filter(field::equals).isPresent();
    }

    Column as(Optional<Target> changed) {
        return new Column(index, heading, changed, Certainty.SURE, unit, lunar, dates);
    }
}
