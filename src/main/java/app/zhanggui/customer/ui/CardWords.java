package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardChange;
import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardValues;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRecord;
import app.zhanggui.customer.ContactRole;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.FieldWords;
import app.zhanggui.customer.ImportantDate;
import app.zhanggui.customer.PersonTrait;
import app.zhanggui.customer.Section;
import app.zhanggui.customer.Standing;
import app.zhanggui.text.PartialDate;
import app.zhanggui.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How what stands on a card reads on the screen. */
final class CardWords {
    private final Texts texts;
    private final DayWords days;
    private final FieldWords fields;

    CardWords(Texts texts, Clock clock) {
        this.texts = texts;
        days = new DayWords(texts, clock);
        fields = new FieldWords(texts);
    }

    LocalDate today() {
        return days.today();
    }

    /** How days read. */
    DayWords days() {
        return days;
    }

    /** The word of a field: 企业规模. */
    String field(Field field) {
        return fields.name(field);
    }

    /** What is written about a person: 学历. */
    String trait(PersonTrait trait) {
        return fields.name(trait);
    }

    /** The name of a section: 客户特征. */
    String section(Section section) {
        return fields.name(section);
    }

    /** The word of a choice; levels say what they mean. */
    String choice(Field field, String canonical) {
        return field == CardField.LEVEL
                ? texts.get("customer.level." + canonical)
                : fields.choice(field, canonical);
    }

    /** What a field holds, empty if nothing. */
    String value(CustomerCard card, Field field) {
        String canonical = CardValues.get(card, field);
        if (canonical.isEmpty()) {
            return "";
        } else if (field == CardField.CREDIT_LIMIT && new BigDecimal(canonical).signum() == 0) {
            return texts.get("customer.edge.CREDIT_CASH");
        } else if (field == CardField.WISHED_INTERVAL) {
            return texts.get("customer.every", Integer.valueOf(canonical));
        } else if (field.type() == Field.Type.PARTIAL_DATE) {
            return days.birthday(PartialDate.parse(canonical).orElseThrow());
        }
        return isNumber(field) ? number(canonical) : fields.shown(field, canonical);
    }

    /** A canonical text as people like to read it. */
    String shown(Field field, String canonical) {
        return fields.shown(field, canonical);
    }

    /** What changed: 区域, 李红 手机. */
    String name(CardChange change) {
        return fields.name(change);
    }

    /** How something that changed was or is. */
    String shown(CardChange change, String canonical) {
        return fields.shown(change, canonical);
    }

    /** 采购 · 法人代表; nothing for somebody who is only to be talked to. */
    String role(Contact person) {
        return Stream.concat(
                        Stream.of(person.title()),
                        person.roles().stream()
                                .filter(role -> role != ContactRole.CONTACT)
                                .map(role -> texts.get("customer.role." + role)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean isNumber(Field field) {
        return field == CardField.MOBILE || field == CardField.PHONE;
    }

    /** 138 0571 2203, as written where it is no mobile number. */
    static String number(String number) {
        String digits = number.replaceAll("[\\s-]", "");
        return digits.matches("1[3-9]\\d{9}")
                ? digits.replaceFirst("^(\\d{3})(\\d{4})(\\d{4})$", "$1 $2 $3")
                : number;
    }

    /** The first number where there are several in one place. */
    static String firstNumber(String numbers) {
        return number(numbers.split("[/;,，；、]", 2)[0].strip());
    }

    /** Below the name: 企业 · 现有 · 2019-03-18 起往来. */
    String standing(CustomerCard card) {
        Standing standing = card.customer().standing();
        return Stream.of(
                        texts.get("customer.kind." + card.customer().kind()),
                        card.customer()
                                .trade()
                                .firstDeal()
                                .map(day -> texts.get("customer.head.since", day.toString()))
                                .orElse(""),
                        standing.keyCustomer() ? texts.get("customer.head.key") : "",
                        card.customer().wishes().doNotDisturb()
                                ? texts.get("customer.head.leave")
                                : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** 138 0571 2203 · 农历八月十二生日（9 天后） · 爱钓鱼. */
    String person(CustomerCard card, Contact person) {
        Optional<String> birthday =
                card.birthday(Optional.of(person.id()))
                        .map(ImportantDate::date)
                        .map(date -> texts.get("customer.person.birthday", days.birthday(date)));
        return Stream.of(
                        number(person.mobile()),
                        number(person.phone()),
                        labelled("customer.field.WECHAT", person.wechat()),
                        labelled("customer.field.QQ", person.qq()),
                        person.email(),
                        birthday.orElse(""),
                        person.remark())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String labelled(String key, String text) {
        return text.isEmpty() ? "" : texts.get(key) + " " + text;
    }

    /** What comes next: 下次 12-05：带样品册; empty if nothing does. */
    String next(ContactRecord talk) {
        if (talk.nextOn().isEmpty() && talk.nextNote().isEmpty()) {
            return "";
        }
        String day = talk.nextOn().map(days::shortDate).orElse("");
        return texts.get("customer.talk.next", (day + " " + talk.nextNote()).strip());
    }

    String channel(ContactRecord talk) {
        return texts.get("customer.channel." + talk.channel());
    }
}
