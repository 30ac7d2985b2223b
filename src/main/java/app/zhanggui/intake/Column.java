package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * One column of a sheet and what it is taken for.
 *
 * @param index counted from 0
 * @param field empty if the column is not imported
 * @param certainty whether the owner should look
 * @param unit what its bare numbers count, if it holds money
 * @param lunar whether its dates are lunar
 * @param dates how its dates with slashes are ordered
 */
public record Column(
        int index,
        String heading,
        Optional<CardField> field,
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

    /** The field's code, or {@code ignore}. */
    public String fieldCode() {
        return field.map(CardField::code).orElse("ignore");
    }

    Column as(Optional<CardField> changed) {
        return new Column(index, heading, changed, Certainty.SURE, unit, lunar, dates);
    }
}
