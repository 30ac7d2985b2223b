package app.zhanggui.customer;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything on every card that can stand in a column of a sheet. The code names are those of the
 * command line and of JSON. A new field is added here and in the bundles; one that is a plain text
 * needs no column of its own.
 */
public enum CardField implements Field {
    NAME(Section.HEAD, Shape.text(Customer.LONGEST_NAME), Home.OWN),
    KIND(Section.HEAD, Shape.choice("customer.kind.", (Enum<?>[]) CustomerKind.values()), Home.OWN),
    PINYIN_CODE(Section.HEAD, Shape.text(100), Home.OWN),
    CONTACT(Section.BASICS, Shape.text(100), Home.OWN),
    PHONE(Section.BASICS, 100),
    MOBILE(Section.BASICS, 100),
    WECHAT(Section.BASICS, 100),
    QQ(Section.BASICS, 100),
    EMAIL(Section.BASICS, 200),
    ADDRESS(Section.BASICS, 500),
    REGION(Section.BASICS, 100),
    PROVINCE(Section.BASICS, 100),
    CITY(Section.BASICS, 100),
    DISTRICT(Section.BASICS, 100),
    POSTCODE(Section.BASICS, 20),
    INDUSTRY(Section.BASICS, 200),
    ORG_TYPE(Section.BASICS, 100),
    SIZE(Section.TRAITS, 100),
    BUSINESS_SIZE(Section.BUSINESS, 100),
    ASSETS(Section.BASICS, Shape.of(Type.MONEY), Home.FACTS),
    FOUNDED(Section.BASICS, 100),
    LEVEL(Section.HEAD, Shape.choice("customer.abc.", Level.values()), Home.OWN),
    STATUS(Section.HEAD, Shape.choice("customer.relationship.", Relationship.values()), Home.OWN),
    DECK(Section.HEAD, Shape.choice("customer.deck.", DeckType.values()), Home.OWN),
    KEY_CUSTOMER(Section.HEAD, Shape.of(Type.YES_NO), Home.OWN),
    YEAR_TARGET(Section.HEAD, Shape.of(Type.YES_NO), Home.OWN),
    ENTHUSIASM(
            Section.HEAD, Shape.grade("customer.enthusiasm.", Standing.MOST_ENTHUSIASM), Home.OWN),
    PROSPECT_CLASS(
            Section.HEAD, Shape.choice("customer.prospect.", ProspectClass.values()), Home.OWN),
    PROSPECT_GRADE(Section.HEAD, Shape.grade("customer.grade.", Standing.LAST_GRADE), Home.OWN),
    RESUME_DATE(Section.HEAD, Shape.of(Type.DATE), Home.OWN),
    TAGS(Section.HEAD, new Shape(Type.TAGS, 500, List.of(), ""), Home.FACTS),
    CREDIT_LIMIT(Section.DEALINGS, Shape.of(Type.MONEY), Home.OWN),
    CREDIT_GRADE(Section.DEALINGS, 50),
    CREDIT_REVIEWED(Section.DEALINGS, Shape.of(Type.DATE), Home.OWN),
    OWNER(Section.BASICS, 100),
    PROPRIETOR(Section.BASICS, Shape.text(100), Home.OWN),
    MANAGER(Section.BASICS, Shape.text(100), Home.OWN),
    LEGAL_REP(Section.BASICS, Shape.text(100), Home.OWN),
    BIRTHDAY(Section.BASICS, Shape.of(Type.PARTIAL_DATE), Home.OWN),
    GENDER(Section.BASICS, 10),
    AGE(Section.BASICS, 50),
    OCCUPATION(Section.BASICS, 100),
    INCOME(Section.BASICS, 100),
    EDUCATION(Section.BASICS, 100),
    FAMILY(Section.BASICS, 500),
    TEMPERAMENT(Section.BASICS, 200),
    INTERESTS(Section.BASICS, 200),
    HOBBIES(Section.BASICS, 200),
    SHOPPING_PLACE(
            Section.BASICS, Shape.choice("customer.shopping.", ShoppingPlace.values()), Home.FACTS),
    SOURCE(Section.BASICS, 200),
    REFERRER(Section.BASICS, 200),
    FIRST_DEAL_DATE(Section.BASICS, Shape.of(Type.DATE), Home.OWN),
    LAST_DEAL_DATE(Section.DEALINGS, Shape.of(Type.DATE), Home.OWN),
    TOTAL_AMOUNT(Section.DEALINGS, Shape.of(Type.MONEY), Home.OWN),
    BALANCE(Section.DEALINGS, Shape.of(Type.MONEY), Home.OWN),
    STATEMENT_DAY(Section.DEALINGS, 100),
    COLLECTION_DAY(Section.DEALINGS, 100),
    PAYMENT_DAY(Section.DEALINGS, 100),
    BANK(Section.BASICS, 200),
    ACCOUNT(Section.BASICS, 100),
    TAX_NO(Section.BASICS, 100),
    WEBSITE(Section.BASICS, 300),
    FAX(Section.BASICS, 100),
    SERVICE_AREA(Section.TRAITS, 500),
    SALES_ABILITY(Section.TRAITS, 500),
    POTENTIAL(Section.TRAITS, 500),
    BUSINESS_IDEAS(Section.TRAITS, 500),
    BUSINESS_DIRECTION(Section.TRAITS, 500),
    BUSINESS_POLICY(Section.TRAITS, 500),
    BUSINESS_TRAITS(Section.TRAITS, 500),
    RETENTION_NOTE(Section.TRAITS, 1000),
    SALES_RESULTS(Section.BUSINESS, 1000),
    MANAGER_QUALITY(Section.BUSINESS, 500),
    STAFF_QUALITY(Section.BUSINESS, 500),
    RIVAL_RELATIONS(Section.BUSINESS, 1000),
    OUR_RELATIONS(Section.BUSINESS, 1000),
    COOPERATION(Section.BUSINESS, 500),
    SALES_STATE(Section.DEALINGS, 1000),
    PROBLEMS(Section.DEALINGS, 1000),
    STRENGTHS(Section.DEALINGS, 1000),
    COUNTERMEASURES(Section.DEALINGS, 1000),
    IMAGE(Section.DEALINGS, 500),
    REPUTATION(Section.DEALINGS, 500),
    CREDIT_STATE(Section.DEALINGS, 500),
    TRADE_TERMS(Section.DEALINGS, 500),
    CREDIT_PROBLEMS(Section.DEALINGS, 1000),
    WISHED_CHANNEL(Section.HEAD, Shape.choice("customer.channel.", Channel.values()), Home.OWN),
    WISHED_INTERVAL(Section.HEAD, Shape.of(Type.NUMBER), Home.OWN),
    BEST_DAY(Section.HEAD, Shape.choice("customer.weekday.", DayOfWeek.values()), Home.OWN),
    BEST_HALF(Section.HEAD, Shape.choice("customer.half.", HalfDay.values()), Home.OWN),
    CLOSED_DAYS(Section.HEAD, Shape.choices("customer.weekday.", DayOfWeek.values()), Home.OWN),
    DO_NOT_DISTURB(Section.HEAD, Shape.of(Type.YES_NO), Home.OWN),
    ARCHIVED_ON(Section.HEAD, Shape.of(Type.DATE), Home.OWN),
    ARCHIVE_REASON(Section.HEAD, Shape.text(Archive.LONGEST_REASON), Home.OWN),
    BASICS_VERIFIED(Section.HEAD, Shape.of(Type.DATE), Home.OWN),
    TRAITS_VERIFIED(Section.HEAD, Shape.of(Type.DATE), Home.OWN),
    BUSINESS_VERIFIED(Section.HEAD, Shape.of(Type.DATE), Home.OWN),
    DEALINGS_VERIFIED(Section.HEAD, Shape.of(Type.DATE), Home.OWN),
    REMARK(Section.BASICS, 8000);

    /** Where a card keeps the value. */
    private enum Home {
        /** Among the {@link Facts}, as its canonical text. */
        FACTS,
        /** In a place of its own, with a type of its own. */
        OWN
    }

    private final Section section;
    private final Shape shape;
    private final Home home;

    CardField(Section section, int longest) {
        this(section, Shape.text(longest), Home.FACTS);
    }

    CardField(Section section, Shape shape, Home home) {
        this.section = section;
        this.shape = shape;
        this.home = home;
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public Type type() {
        return shape.type();
    }

    @Override
    public int longest() {
        return shape.longest();
    }

    @Override
    public List<String> choices() {
        return shape.choices();
    }

    /** Beginning of the keys of the words for its choices. */
    String wordStem() {
        return shape.wordStem();
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CardField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /** Fields that a card keeps as canonical text in {@link Facts}. */
    public boolean isFact() {
        return home == Home.FACTS;
    }
}
