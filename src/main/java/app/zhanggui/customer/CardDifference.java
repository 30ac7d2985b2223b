package app.zhanggui.customer;

import app.zhanggui.customer.CardChange.OfCard;
import app.zhanggui.customer.CardChange.OfDay;
import app.zhanggui.customer.CardChange.OfPerson;
import app.zhanggui.customer.CardChange.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written otherwise on a card than it was before, field by field. */
final class CardDifference {
    private final CustomerCard before;
    private final CustomerCard after;
    private final List<CardChange> changes = new ArrayList<>();

    private CardDifference(CustomerCard before, CustomerCard after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @param own the owner's own fields; values of others are passed over
     */
    static List<CardChange> of(
            CustomerCard before, CustomerCard after, Collection<CustomField> own) {
        CardDifference difference = new CardDifference(before, after);
        Stream.concat(Arrays.stream(CardField.values()), own.stream())
                .filter(field -> field != CardField.CONTACT)
                .forEach(difference::compare);
        difference.comparePersons();
        difference.compareDays();
        return difference.changes;
    }

    private void compare(Field field) {
        add(new OfCard(field), CardValues.get(before, field), CardValues.get(after, field));
    }

    private void comparePersons() {
        Map<ContactId, Contact> were = byId(before.contacts(), Contact::id);
        Map<ContactId, Contact> are = byId(after.contacts(), Contact::id);
        for (ContactId id : bothKeys(were, are)) {
            Contact was = were.getOrDefault(id, Contact.named(""));
            Contact is = are.getOrDefault(id, Contact.named(""));
            for (PersonTrait trait : PersonTrait.values()) {
                add(
                        new OfPerson(were.getOrDefault(id, is), trait),
                        text(before, was, id, trait),
                        text(after, is, id, trait));
            }
        }
    }

    private static String text(CustomerCard card, Contact person, ContactId id, PersonTrait trait) {
        return trait == PersonTrait.BIRTHDAY
                ? PersonValues.birthday(card, Optional.of(id))
                : person.get(trait);
    }

    private void compareDays() {
        Map<Long, ImportantDate> were = byId(others(before), ImportantDate::id);
        Map<Long, ImportantDate> are = byId(others(after), ImportantDate::id);
        for (Long id : bothKeys(were, are)) {
            Optional<ImportantDate> was = Optional.ofNullable(were.get(id));
            Optional<ImportantDate> is = Optional.ofNullable(are.get(id));
            add(
                    new OfDay(was.or(() -> is).orElseThrow()),
                    was.map(CardDifference::text).orElse(""),
                    is.map(CardDifference::text).orElse(""));
        }
    }

    private static String text(ImportantDate day) {
        return (day.date().canonical() + " " + day.person() + " " + day.note())
                .strip()
                .replaceAll(" +", " ");
    }

    /** Birthdays that are told of as a field of the card or of a person are none of these. */
    private static List<ImportantDate> others(CustomerCard card) {
        return card.dates().stream()
                .filter(day -> !card.birthday(day.contact()).equals(Optional.of(day)))
                .toList();
    }

    private void add(Subject subject, String was, String is) {
        if (!was.equals(is)) {
            changes.add(new CardChange(subject, was, is));
        }
    }

    private static <K, V> Map<K, V> byId(List<V> things, Function<V, K> id) {
        return things.stream().collect(Collectors.toMap(id, one -> one, (one, other) -> one));
    }

    private static <K> List<K> bothKeys(Map<K, ?> one, Map<K, ?> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).distinct().toList();
    }
}
