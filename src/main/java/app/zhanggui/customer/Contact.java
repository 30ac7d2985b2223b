package app.zhanggui.customer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A person of a customer: somebody to talk to, the proprietor, the manager, the legal
 * representative (S0-03, S2-09, S4-21).
 *
 * @param roles never empty
 * @param preferred the way the person likes best to be reached by
 * @param traits what is written about the person; birthdays stand among the days of the card
 */
public record Contact(
        ContactId id,
        Set<ContactRole> roles,
        Optional<PersonTrait> preferred,
        Map<PersonTrait, String> traits) {
    public Contact {
        if (roles.isEmpty() || preferred.isPresent() && !preferred.get().isWay()) {
            throw new IllegalArgumentException(roles + " reached by " + preferred);
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
        EnumMap<PersonTrait, String> kept = new EnumMap<>(PersonTrait.class);
        traits.forEach(
                (trait, text) -> {
                    if (trait == PersonTrait.BIRTHDAY) {
                        throw new IllegalArgumentException("a birthday is a day of the card");
                    }
                    if (!text.isBlank()) {
                        kept.put(trait, text.strip());
                    }
                });
        traits = Collections.unmodifiableMap(kept);
    }

    /** Somebody to talk to, not stored yet. */
    public static Contact named(String name) {
        return new Contact(
                ContactId.NEW,
                Set.of(ContactRole.CONTACT),
                Optional.empty(),
                Map.of(PersonTrait.NAME, name));
    }

    public String get(PersonTrait trait) {
        return traits.getOrDefault(trait, "");
    }

    public String name() {
        return get(PersonTrait.NAME);
    }

    /** What the person is there, in the owner's words: 老板, 采购 … */
    public String title() {
        return get(PersonTrait.TITLE);
    }

    public String phone() {
        return get(PersonTrait.PHONE);
    }

    public String mobile() {
        return get(PersonTrait.MOBILE);
    }

    public String wechat() {
        return get(PersonTrait.WECHAT);
    }

    public String qq() {
        return get(PersonTrait.QQ);
    }

    public String email() {
        return get(PersonTrait.EMAIL);
    }

    public String remark() {
        return get(PersonTrait.REMARK);
    }

    public boolean is(ContactRole role) {
        return roles.contains(role);
    }

    /** Nothing is known of such a person, and nobody is kept of whom nothing is known. */
    public boolean isBlank() {
        return traits.isEmpty();
    }

    public Contact withId(ContactId changed) {
        return new Contact(changed, roles, preferred, traits);
    }

    public Contact withName(String changed) {
        return with(PersonTrait.NAME, changed);
    }

    public Contact with(PersonTrait trait, String text) {
        EnumMap<PersonTrait, String> changed = new EnumMap<>(PersonTrait.class);
        changed.putAll(traits);
        changed.put(trait, text);
        return new Contact(id, roles, preferred, changed);
    }

    public Contact withRoles(Set<ContactRole> changed) {
        return new Contact(id, changed, preferred, traits);
    }

    /** In one more role. */
    public Contact in(ContactRole role) {
        Set<ContactRole> more = EnumSet.copyOf(roles);
        more.add(role);
        return withRoles(more);
    }

    public Contact withPreferred(Optional<PersonTrait> changed) {
        return new Contact(id, roles, changed, traits);
    }
}
