package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards to try things with. */
public final class Cards {
    /** Sunday, 22 November 2026, ten in the morning. */
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private Cards() {}

    public static CustomerCard named(String name) {
        return CustomerCard.of(Customer.named(name));
    }

    public static CustomerCard in(String name, String region) {
        return CardValues.with(named(name), CardField.REGION, region);
    }

    /** A card on which every field has a value of its own. */
    public static CustomerCard full() {
        CustomerCard card = named("宏达五金有限公司");
        for (Map.Entry<Field, String> value : fullValues().entrySet()) {
            card = CardValues.with(card, value.getKey(), value.getValue());
        }
        return card;
    }

    /** The canonical text of every field of {@link #full}, all built-in ones and two more. */
    public static Map<Field, String> fullValues() {
        Map<Field, String> values = new LinkedHashMap<>();
        for (CardField field : CardField.values()) {
            values.put(field, value(field, field.ordinal()));
        }
        int number = 0;
        for (PersonField field : PersonField.all()) {
            values.put(field, value(field, number++));
        }
        values.put(CardField.LEVEL, "B");
        values.put(CardField.STATUS, "LIKELY");
        values.put(CardField.GENDER, "女");
        return values;
    }

    /** A canonical text that fits the field. */
    public static String value(Field field, int number) {
        return switch (field.type()) {
            case TEXT -> field.longest() < 20 ? "女" : field.code() + "一";
            case NUMBER -> Integer.toString(number % 90 + 1);
            case MONEY -> (number + 1) + "000.5";
            case DATE -> "2019-03-" + (10 + number % 20);
            case PARTIAL_DATE -> "农历八月十" + "二三四五六七八".charAt(number % 7);
            case CHOICE -> field.choices().get(1);
            case CHOICES -> String.join(" ", field.choices().subList(1, 3));
            case YES_NO -> Field.YES;
            case TAGS -> "送货、月结";
        };
    }

    public static Contact person(String name, String mobile) {
        return Contact.named(name).with(PersonTrait.TITLE, "采购").with(PersonTrait.MOBILE, mobile);
    }

    public static CustomerCard with(CustomerCard card, Contact... persons) {
        return card.withContacts(List.of(persons));
    }

    public static ImportantDate birthdayOf(ContactId person, String day) {
        return ImportantDate.birthday(Optional.of(person), PartialDate.parse(day).orElseThrow());
    }
}
