package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The persons and days of several cards on one. A person who stands on two of them stands once,
 * unless the two differ in anything that cannot be kept side by side; then both stay.
 */
final class MergedPeople {
    private static final Set<PersonTrait> SIDE_BY_SIDE =
            EnumSet.of(PersonTrait.PHONE, PersonTrait.MOBILE, PersonTrait.REMARK);

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
        return day.kind() == ImportantDate.Kind.BIRTHDAY
                && day.contact().isEmpty()
                && day.person().isEmpty();
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
        Map<PersonTrait, String> traits = new EnumMap<>(PersonTrait.class);
        for (PersonTrait trait : PersonTrait.values()) {
            String text = asOne(trait, one.get(trait), other.get(trait));
            boolean apart = trait == PersonTrait.NAME && !one.name().equals(other.name());
            if (apart || text.length() > trait.shape().longest() || differ(trait, one, other)) {
                return Optional.empty();
            }
            if (!text.isEmpty()) {
                traits.put(trait, text);
            }
        }
        Set<ContactRole> roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return Optional.of(
                new Contact(one.id(), roles, one.preferred().or(other::preferred), traits));
    }

    /** Numbers and remarks are kept side by side, of the rest either is taken. */
    private static String asOne(PersonTrait trait, String one, String other) {
        return switch (trait) {
            case PHONE, MOBILE -> JoinedTexts.of(CardField.PHONE, List.of(one, other));
            case REMARK -> JoinedTexts.of(CardField.REMARK, List.of(one, other));
            default -> one.isEmpty() ? other : one;
        };
    }

    private static boolean differ(PersonTrait trait, Contact one, Contact other) {
        return !SIDE_BY_SIDE.contains(trait)
                && !one.get(trait).isEmpty()
                && !other.get(trait).isEmpty()
                && !one.get(trait).equals(other.get(trait));
    }

    private void add(ImportantDate day) {
        Optional<ContactId> whose = day.contact().map(id -> same.getOrDefault(id, id));
        ImportantDate tied = day.withContact(whose);
        boolean known = days.stream().anyMatch(other -> saysTheSame(other, tied));
        if (!known) {
            days.add(tied);
        }
    }

    private static boolean saysTheSame(ImportantDate one, ImportantDate other) {
        return one.kind() == other.kind()
                && one.contact().equals(other.contact())
                && one.person().equals(other.person())
                && one.date().equals(other.date())
                && (Objects.equals(one.note(), other.note()) || other.note().isEmpty());
    }
}
