package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerKind;
import app.zhanggui.customer.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which facts stand where on the open card. */
final class FactFields {
    /** Need the whole width of the card. */
    private static final int LONG = 300;

    private static final Set<CardField> OF_COMPANIES =
            EnumSet.of(
                    CardField.SIZE,
                    CardField.BUSINESS_SIZE,
                    CardField.ORG_TYPE,
                    CardField.ASSETS,
                    CardField.FOUNDED,
                    CardField.TAX_NO);

    private static final Set<CardField> OF_PERSONS =
            EnumSet.of(
                    CardField.GENDER,
                    CardField.AGE,
                    CardField.BIRTHDAY,
                    CardField.OCCUPATION,
                    CardField.INCOME,
                    CardField.EDUCATION,
                    CardField.FAMILY,
                    CardField.TEMPERAMENT,
                    CardField.INTERESTS,
                    CardField.HOBBIES,
                    CardField.SHOPPING_PLACE);

    /** What one wants to see at a glance, whether it is known yet or not. */
    static final FactSheet MAIN =
            new FactSheet(
                    List.of(
                            CardField.ADDRESS,
                            CardField.REGION,
                            CardField.INDUSTRY,
                            CardField.SIZE,
                            CardField.BUSINESS_SIZE,
                            CardField.MOBILE,
                            CardField.PHONE,
                            CardField.CREDIT_LIMIT,
                            CardField.BALANCE,
                            CardField.REMARK),
                    List.of(
                            CardField.WECHAT,
                            CardField.QQ,
                            CardField.EMAIL,
                            CardField.FAX,
                            CardField.BIRTHDAY,
                            CardField.GENDER,
                            CardField.AGE,
                            CardField.OCCUPATION,
                            CardField.INCOME,
                            CardField.EDUCATION,
                            CardField.FAMILY,
                            CardField.TEMPERAMENT,
                            CardField.INTERESTS,
                            CardField.HOBBIES,
                            CardField.SHOPPING_PLACE,
                            CardField.PROVINCE,
                            CardField.CITY,
                            CardField.DISTRICT,
                            CardField.POSTCODE,
                            CardField.ORG_TYPE,
                            CardField.FOUNDED,
                            CardField.ASSETS,
                            CardField.FIRST_DEAL_DATE,
                            CardField.SOURCE,
                            CardField.REFERRER,
                            CardField.OWNER,
                            CardField.BANK,
                            CardField.ACCOUNT,
                            CardField.TAX_NO,
                            CardField.WEBSITE,
                            CardField.PINYIN_CODE));

    /** 分类与拜访: where the customer stands, and how it wants to be met. */
    static final FactSheet STANDING =
            new FactSheet(
                    List.of(
                            CardField.DECK,
                            CardField.ENTHUSIASM,
                            CardField.BEST_DAY,
                            CardField.BEST_HALF,
                            CardField.CLOSED_DAYS,
                            CardField.WISHED_CHANNEL,
                            CardField.WISHED_INTERVAL,
                            CardField.YEAR_TARGET,
                            CardField.KEY_CUSTOMER,
                            CardField.DO_NOT_DISTURB),
                    List.of(
                            CardField.PROSPECT_CLASS,
                            CardField.PROSPECT_GRADE,
                            CardField.RESUME_DATE));

    static final FactSheet TRAITS =
            FactSheet.of(
                    CardField.SERVICE_AREA,
                    CardField.SALES_ABILITY,
                    CardField.POTENTIAL,
                    CardField.BUSINESS_IDEAS,
                    CardField.BUSINESS_DIRECTION,
                    CardField.BUSINESS_POLICY,
                    CardField.BUSINESS_TRAITS,
                    CardField.RETENTION_NOTE);

    static final FactSheet BUSINESS =
            FactSheet.of(
                    CardField.SALES_RESULTS,
                    CardField.MANAGER_QUALITY,
                    CardField.STAFF_QUALITY,
                    CardField.RIVAL_RELATIONS,
                    CardField.OUR_RELATIONS,
                    CardField.COOPERATION);

    static final FactSheet MONEY =
            FactSheet.of(
                    CardField.CREDIT_GRADE,
                    CardField.CREDIT_LIMIT,
                    CardField.BALANCE,
                    CardField.CREDIT_REVIEWED,
                    CardField.STATEMENT_DAY,
                    CardField.COLLECTION_DAY,
                    CardField.PAYMENT_DAY,
                    CardField.TOTAL_AMOUNT,
                    CardField.FIRST_DEAL_DATE,
                    CardField.LAST_DEAL_DATE);

    static final FactSheet DEALINGS =
            FactSheet.of(
                    CardField.SALES_STATE,
                    CardField.PROBLEMS,
                    CardField.STRENGTHS,
                    CardField.COUNTERMEASURES,
                    CardField.IMAGE,
                    CardField.REPUTATION,
                    CardField.CREDIT_STATE,
                    CardField.TRADE_TERMS,
                    CardField.CREDIT_PROBLEMS);

    private FactFields() {}

    /** Fields that are asked of companies only, or of persons only. */
    static boolean fits(Field field, CustomerKind kind) {
        return !(kind == CustomerKind.PERSON ? OF_COMPANIES : OF_PERSONS).contains(field);
    }

    static boolean isWide(Field field) {
        return field.type() == Field.Type.TEXT && field.longest() >= LONG
                || field.type() == Field.Type.TAGS
                || field == CardField.BIRTHDAY;
    }
}
