package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The persons and days of several cards on one. A person who stands on two of them stands once,
 * unless the two differ in anything that cannot be kept side by side; then both stay.
 */
final class MergedPeople {
    private final List<Contact> persons = new ArrayList<>();
    private final Map<ContactId, ContactId> same = new HashMap<>();
    private final List<ImportantDate> days = new ArrayList<>();

    private MergedPeople() {}

    /**
     * @param first whose persons come first
     * @param born whose birthday of the customer's own stays, if it has one
     */
    static MergedPeople of(List<CustomerCard> cards, int first, int born) {
        MergedPeople merged = new MergedPeople();
        List<CustomerCard> ordered = new ArrayList<>(cards);
        ordered.add(0, ordered.remove(Math.max(first, 0)));
        ordered.forEach(card -> card.contacts().forEach(merged::add));
        boolean chosen = cards.get(Math.max(born, 0)).dates().stream().anyMatch(MergedPeople::own);
        for (CustomerCard card : ordered) {
            boolean counts = !chosen || card == cards.get(Math.max(born, 0));
            card.dates().stream().filter(day -> counts || !own(day)).forEach(merged::add);
        }
        return merged;
    }

    List<Contact> persons() {
        return List.copyOf(persons);
    }

    List<ImportantDate> days() {
        return List.copyOf(days);
    }

    private static boolean own(ImportantDate day) {
        return day.kind() == ImportantDate.Kind.BIRTHDAY && day.contact().isEmpty();
    }

    private void add(Contact person) {
        for (int i = 0; i < persons.size(); i++) {
            Optional<Contact> one = asOne(persons.get(i), person);
            if (one.isPresent()) {
                persons.set(i, one.get());
                same.put(person.id(), one.get().id());
                return;
            }
        }
        persons.add(person);
    }

    private static Optional<Contact> asOne(Contact one, Contact other) {
        boolean apart =
                !one.name().equals(other.name())
                        || differ(one.role(), other.role())
                        || differ(one.wechat(), other.wechat())
                        || differ(one.qq(), other.qq())
                        || differ(one.email(), other.email());
        String phone = JoinedTexts.of(CardField.PHONE, List.of(one.phone(), other.phone()));
        String mobile = JoinedTexts.of(CardField.MOBILE, List.of(one.mobile(), other.mobile()));
        int longest = CustomerStore.longest(CardField.CONTACT);
        if (apart || phone.length() > longest || mobile.length() > longest) {
            return Optional.empty();
        }
        return Optional.of(
                new Contact(
                        one.id(),
                        one.name(),
                        either(one.role(), other.role()),
                        phone,
                        mobile,
                        either(one.wechat(), other.wechat()),
                        either(one.qq(), other.qq()),
                        either(one.email(), other.email()),
                        JoinedTexts.of(CardField.REMARK, List.of(one.remark(), other.remark()))));
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private void add(ImportantDate day) {
        Optional<ContactId> whose = day.contact().map(id -> same.getOrDefault(id, id));
        ImportantDate tied = new ImportantDate(day.id(), whose, day.kind(), day.date(), day.note());
        boolean known = days.stream().anyMatch(other -> saysTheSame(other, tied));
        if (!known) {
            days.add(tied);
        }
    }

    private static boolean saysTheSame(ImportantDate one, ImportantDate other) {
        return one.kind() == other.kind()
                && one.contact().equals(other.contact())
                && one.date().equals(other.date())
                && (Objects.equals(one.note(), other.note()) || other.note().isEmpty());
    }
}
