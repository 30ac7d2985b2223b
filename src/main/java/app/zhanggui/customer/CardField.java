package app.zhanggui.customer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything on a card that can stand in a column of a sheet. The code names are those of the
 * command line and of JSON; a field is added here, in the schema, and in the bundles.
 */
public enum CardField {
    NAME,
    CONTACT,
    PHONE,
    MOBILE,
    WECHAT,
    QQ,
    EMAIL,
    ADDRESS,
    REGION,
    PROVINCE,
    CITY,
    DISTRICT,
    POSTCODE,
    INDUSTRY,
    ORG_TYPE,
    SIZE,
    BUSINESS_SIZE,
    LEVEL(Type.CHOICE),
    STATUS(Type.CHOICE),
    CREDIT_LIMIT(Type.MONEY),
    CREDIT_GRADE,
    OWNER,
    LEGAL_REP,
    BIRTHDAY(Type.PARTIAL_DATE),
    GENDER,
    SOURCE,
    FIRST_DEAL_DATE(Type.DATE),
    LAST_DEAL_DATE(Type.DATE),
    TOTAL_AMOUNT(Type.MONEY),
    BALANCE(Type.MONEY),
    BANK,
    ACCOUNT,
    TAX_NO,
    WEBSITE,
    FAX,
    TAGS,
    REMARK;

    /** What kind of value a field holds, and so how its canonical text looks. */
    public enum Type {
        /** Any text. */
        TEXT,
        /** Yuan in plain figures: {@code 120000}. */
        MONEY,
        /** ISO date: {@code 2026-12-01}. */
        DATE,
        /** A date as precise as it is known, solar or lunar; see {@code text.PartialDate}. */
        PARTIAL_DATE,
        /** Name of an enum's value: {@code A}, {@code EXISTING}. */
        CHOICE
    }

    private final Type type;

    CardField() {
        this(Type.TEXT);
    }

    CardField(Type type) {
        this.type = type;
    }

    public Type type() {
        return type;
    }

    /** Name in JSON and on the command line: {@code credit_limit}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CardField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /** Fields that a card keeps as plain text in {@link Facts}. */
    public boolean isFact() {
        return type == Type.TEXT && this != NAME && this != CONTACT;
    }
}
