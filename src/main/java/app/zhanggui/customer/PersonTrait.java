package app.zhanggui.customer;

import java.util.Locale;

/** What is written about a person of the card (S0-03, S4-21). */
public enum PersonTrait {
    NAME(Shape.text(100)),
    TITLE(Shape.text(100)),
    MOBILE(Shape.text(100)),
    PHONE(Shape.text(100)),
    WECHAT(Shape.text(100)),
    QQ(Shape.text(100)),
    EMAIL(Shape.text(200)),
    GENDER(Shape.text(10)),
    BIRTHDAY(Shape.of(Field.Type.PARTIAL_DATE)),
    AGE(Shape.text(50)),
    EDUCATION(Shape.text(100)),
    TEMPERAMENT(Shape.text(200)),
    INTERESTS(Shape.text(200)),
    HOBBIES(Shape.text(200)),
    FAMILY(Shape.text(500)),
    ABILITY(Shape.text(200)),
    REMARK(Shape.text(2000));

    private final Shape shape;

    PersonTrait(Shape shape) {
        this.shape = shape;
    }

    /** How many characters may be written. */
    public int longest() {
        return shape.longest();
    }

    Shape shape() {
        return shape;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A number to ring. */
    public boolean isNumber() {
        return this == MOBILE || this == PHONE;
    }

    /** By which a person can be reached. */
    public boolean isWay() {
        return isNumber() || this == WECHAT || this == QQ || this == EMAIL;
    }
}
