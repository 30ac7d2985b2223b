package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which facts stand where on the open card. */
final class FactFields {
    /** Every plain fact, in its order on the card. */
    static final List<CardField> ORDER =
            List.of(
                    CardField.ADDRESS,
                    CardField.REGION,
                    CardField.INDUSTRY,
                    CardField.SIZE,
                    CardField.BUSINESS_SIZE,
                    CardField.CREDIT_LIMIT,
                    CardField.CREDIT_GRADE,
                    CardField.MOBILE,
                    CardField.PHONE,
                    CardField.WECHAT,
                    CardField.QQ,
                    CardField.EMAIL,
                    CardField.FAX,
                    CardField.OWNER,
                    CardField.LEGAL_REP,
                    CardField.GENDER,
                    CardField.ORG_TYPE,
                    CardField.SOURCE,
                    CardField.FIRST_DEAL_DATE,
                    CardField.LAST_DEAL_DATE,
                    CardField.TOTAL_AMOUNT,
                    CardField.BALANCE,
                    CardField.PROVINCE,
                    CardField.CITY,
                    CardField.DISTRICT,
                    CardField.POSTCODE,
                    CardField.BANK,
                    CardField.ACCOUNT,
                    CardField.TAX_NO,
                    CardField.WEBSITE,
                    CardField.BIRTHDAY,
                    CardField.TAGS,
                    CardField.REMARK);

    /** Shown even where nothing is known yet. */
    static final Set<CardField> MAIN =
            EnumSet.of(
                    CardField.ADDRESS,
                    CardField.REGION,
                    CardField.INDUSTRY,
                    CardField.SIZE,
                    CardField.BUSINESS_SIZE,
                    CardField.CREDIT_LIMIT,
                    CardField.MOBILE,
                    CardField.PHONE,
                    CardField.REMARK);

    /** Those that need the whole width; all but the first stand below the others. */
    static final Set<CardField> WIDE =
            EnumSet.of(
                    CardField.ADDRESS,
                    CardField.WEBSITE,
                    CardField.BIRTHDAY,
                    CardField.TAGS,
                    CardField.REMARK);

    private FactFields() {}
}
