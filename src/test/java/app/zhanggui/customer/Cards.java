package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
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
        for (Map.Entry<CardField, String> value : fullValues().entrySet()) {
            card = CardValues.with(card, value.getKey(), value.getValue());
        }
        return card;
    }

    /** The canonical text of every field of {@link #full}. */
    public static Map<CardField, String> fullValues() {
        Map<CardField, String> values = new EnumMap<>(CardField.class);
        for (CardField field : CardField.values()) {
            values.put(
                    field,
                    switch (field.type()) {
                        case MONEY -> (field.ordinal() + 1) + "000.5";
                        case DATE -> "2019-03-" + (10 + field.ordinal() % 20);
                        case PARTIAL_DATE -> "农历八月十二";
                        default -> field.code() + "一";
                    });
        }
        values.put(CardField.LEVEL, "B");
        values.put(CardField.STATUS, "LIKELY");
        values.put(CardField.GENDER, "女");
        return values;
    }

    public static Contact person(String name, String mobile) {
        return new Contact(ContactId.NEW, name, "采购", "", mobile, "", "", "", "");
    }

    public static CustomerCard with(CustomerCard card, Contact... persons) {
        return card.withContacts(List.of(persons));
    }

    public static ImportantDate birthdayOf(ContactId person, String day) {
        return new ImportantDate(
                0,
                Optional.of(person),
                ImportantDate.Kind.BIRTHDAY,
                PartialDate.parse(day).orElseThrow(),
                "");
    }
}
