package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Contact;
import app.zhanggui.customer.ContactRole;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonField.Whose;
import app.zhanggui.customer.PersonTrait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes what a row says of persons to a card: to the one of the same name, else as one more. What
 * is said of one person never lands with another who happens to stand in the same place.
 */
final class DraftPersons {
    private final Draft draft;
    private final Map<Whose, Map<PersonTrait, String>> said = new TreeMap<>();

    DraftPersons(Draft draft) {
        this.draft = draft;
        for (Map.Entry<Field, String> entry : draft.more().entrySet()) {
            if (entry.getKey() instanceof PersonField person) {
                said.computeIfAbsent(person.whose(), any -> new EnumMap<>(PersonTrait.class))
                        .put(person.trait(), entry.getValue());
            }
        }
    }

    CustomerCard into(CustomerCard card, UpdateRule rule) {
        CustomerCard changed = card;
        for (Map.Entry<Whose, Map<PersonTrait, String>> person : said.entrySet()) {
            boolean contact = person.getKey().name().startsWith("CONTACT");
            changed =
                    contact
                            ? contact(changed, person.getKey(), person.getValue(), rule)
                            : written(changed, person.getKey(), person.getValue(), rule);
        }
        return changed;
    }

    private CustomerCard contact(
            CustomerCard card, Whose whose, Map<PersonTrait, String> traits, UpdateRule rule) {
        String name =
                whose == Whose.CONTACT1
                        ? draft.get(CardField.CONTACT)
                        : traits.getOrDefault(PersonTrait.NAME, "");
        List<Contact> there = card.persons(ContactRole.CONTACT);
        int place = name.isEmpty() ? whose.ordinal() : place(there, name);
        if (place < 0 && there.size() < PersonColumns.MOST) {
            CustomerCard more = card.with(Contact.named(name));
            return written(more, Whose.values()[there.size()], traits, UpdateRule.OVERWRITE);
        }
        return place < 0 ? card : written(card, Whose.values()[place], traits, rule);
    }

    private static int place(List<Contact> there, String name) {
        for (int i = 0; i < there.size() && i < PersonColumns.MOST; i++) {
            if (there.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static CustomerCard written(
            CustomerCard card, Whose whose, Map<PersonTrait, String> traits, UpdateRule rule) {
        CustomerCard changed = card;
        for (Map.Entry<PersonTrait, String> trait : traits.entrySet()) {
            if (trait.getKey() != PersonTrait.NAME) {
                PersonField field = new PersonField(whose, trait.getKey());
                changed = Draft.written(changed, field, trait.getValue(), rule);
            }
        }
        return changed;
    }
}
