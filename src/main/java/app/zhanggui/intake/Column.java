package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
        Optional<Field> target,
        Certainty certainty,
        Unit unit,
        boolean lunar,
        DateOrder dates) {

    /** The names that the command line promised first (design 5). */
    private static final Set<CardField> PROMISED =
            EnumSet.of(
                    CardField.NAME,
                    CardField.CONTACT,
                    CardField.PHONE,
                    CardField.MOBILE,
                    CardField.WECHAT,
                    CardField.QQ,
                    CardField.EMAIL,
                    CardField.ADDRESS,
                    CardField.REGION,
                    CardField.PROVINCE,
                    CardField.CITY,
                    CardField.DISTRICT,
                    CardField.POSTCODE,
                    CardField.INDUSTRY,
                    CardField.ORG_TYPE,
                    CardField.SIZE,
                    CardField.BUSINESS_SIZE,
                    CardField.LEVEL,
                    CardField.STATUS,
                    CardField.CREDIT_LIMIT,
                    CardField.CREDIT_GRADE,
                    CardField.OWNER,
                    CardField.LEGAL_REP,
                    CardField.BIRTHDAY,
                    CardField.GENDER,
                    CardField.SOURCE,
                    CardField.FIRST_DEAL_DATE,
                    CardField.LAST_DEAL_DATE,
                    CardField.TOTAL_AMOUNT,
                    CardField.BALANCE,
                    CardField.BANK,
                    CardField.ACCOUNT,
                    CardField.TAX_NO,
                    CardField.WEBSITE,
                    CardField.FAX,
                    CardField.TAGS,
                    CardField.REMARK);

    /** How sure the match is. */
    public enum Certainty {
        /** The heading says it, or the owner did. */
        SURE,
        /** Guessed, or a number is converted: shown in amber and asked about. */
        DOUBTFUL,
        /**
         * Something stands in it that no field is for. Its target is empty, or the remark if the
         * owner keeps all such columns there, each value behind its heading.
         */
        UNPLACED,
        /** The owner wants it in the remark although it is no remark: behind its heading. */
        KEPT
    }

    /** How a date such as 5/10/2017 is to be read, told by the other dates of the column. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** The field of the customer it is taken for; empty too where it is about a contact person. */
    public Optional<CardField> field() {
        return target.filter(CardField.class::isInstance).map(CardField.class::cast);
    }

    /**
     * The field's code; {@code other} where it goes to something the promised names of the command
     * line do not know, such as a second contact person or a field of later days; {@code ignore}
     * where it goes nowhere.
     */
    public String fieldCode() {
        String elsewhere = target.isEmpty() ? "ignore" : "other";
        return field().filter(PROMISED::contains).map(CardField::code).orElse(elsewhere);
    }

    boolean isFor(CardField field) {
        return field().filter(field::equals).isPresent();
    }

    boolean isUnplaced() {
        return certainty == Certainty.UNPLACED;
    }

    /** Whether the owner is asked about it. */
    public boolean isDoubtful() {
        return certainty == Certainty.DOUBTFUL;
    }

    /** Whether nobody needs to look. */
    public boolean isSure() {
        return certainty == Certainty.SURE || certainty == Certainty.KEPT;
    }

    /** Whether its values go to the remark, each behind the heading. */
    boolean isNote() {
        return isUnplaced() || certainty == Certainty.KEPT;
    }

    /** The same below other words. */
    Column headed(String words) {
        return new Column(index, words, target, certainty, unit, lunar, dates);
    }

    /** The same, kept in the remark. */
    Column kept() {
        Optional<Field> remark = Optional.of(CardField.REMARK);
        return new Column(index, heading, remark, certainty, unit, lunar, dates);
    }

    /** The same, for what the owner chose. */
    Column as(Optional<Field> changed) {
        boolean toRemark = changed.filter(CardField.REMARK::equals).isPresent();
        boolean note = toRemark && (isNote() || !isFor(CardField.REMARK));
        Certainty now = note ? Certainty.KEPT : Certainty.SURE;
        return new Column(index, heading, changed, now, unit, lunar, dates);
    }
}
