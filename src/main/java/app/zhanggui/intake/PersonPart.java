package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Contact;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** What a column can say about a contact person (S2-09). */
public enum PersonPart {
    NAME(CardField.CONTACT, Contact::name),
    ROLE(null, Contact::title),
    PHONE(CardField.PHONE, Contact::phone),
    MOBILE(CardField.MOBILE, Contact::mobile),
    WECHAT(CardField.WECHAT, Contact::wechat),
    QQ(CardField.QQ, Contact::qq),
    EMAIL(CardField.EMAIL, Contact::email);

    private final CardField alike;
    private final Function<Contact, String> value;

    PersonPart(CardField alike, Function<Contact, String> value) {
        this.alike = alike;
        this.value = value;
    }

    /** The part that a column for this field of the customer holds of a person. */
    static Optional<PersonPart> alike(CardField field) {
        return Arrays.stream(values()).filter(part -> part.alike == field).findFirst();
    }

    /** The field whose values look the same; empty for what only persons have. */
    public Optional<CardField> alike() {
        return Optional.ofNullable(alike);
    }

    String get(Contact person) {
        return value.apply(person);
    }
}
