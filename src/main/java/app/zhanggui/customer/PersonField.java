package app.zhanggui.customer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something about one person of the card as a field of the card: 联系人2 手机, 法人代表 学历.
 *
 * @throws IllegalArgumentException for a name that is a {@link CardField} already
 */
public record PersonField(Whose whose, PersonTrait trait) implements Field {

    /** Which person is meant: one by place among those to talk to, or one by role. */
    public enum Whose {
        CONTACT1(ContactRole.CONTACT, 0),
        CONTACT2(ContactRole.CONTACT, 1),
        CONTACT3(ContactRole.CONTACT, 2),
        CONTACT4(ContactRole.CONTACT, 3),
        CONTACT5(ContactRole.CONTACT, 4),
        PROPRIETOR(ContactRole.PROPRIETOR, 0),
        MANAGER(ContactRole.MANAGER, 0),
        LEGAL_REP(ContactRole.LEGAL_REP, 0);

        private final ContactRole role;
        private final int place;

        Whose(ContactRole role, int place) {
            this.role = role;
            this.place = place;
        }

        ContactRole role() {
            return role;
        }

        /** Place among the persons of that role, from 0. */
        int place() {
            return place;
        }

        private boolean hasNameField() {
            return place == 0;
        }
    }

    public PersonField {
        if (trait == PersonTrait.NAME && whose.hasNameField()) {
            throw new IllegalArgumentException("the name of " + whose + " is a field of the card");
        }
    }

    /**
     * The field of one of those to talk to.
     *
     * @param which place among them, from 1
     * @throws IllegalArgumentException if the card keeps none at that place
     */
    public static PersonField ofContact(int which, PersonTrait trait) {
        return new PersonField(Whose.valueOf("CONTACT" + which), trait);
    }

    /** Every such field, person by person. */
    public static List<PersonField> all() {
        return Arrays.stream(Whose.values()).flatMap(PersonField::of).toList();
    }

    private static Stream<PersonField> of(Whose whose) {
        return Arrays.stream(PersonTrait.values())
                .filter(trait -> trait != PersonTrait.NAME || !whose.hasNameField())
                .map(trait -> new PersonField(whose, trait));
    }

    /** The field of that code: {@code contact2_mobile}. */
    public static Optional<PersonField> of(String code) {
        return all().stream().filter(field -> field.code().equals(code)).findFirst();
    }

    @Override
    public String code() {
        return whose.name().toLowerCase(Locale.ROOT) + "_" + trait.code();
    }

    @Override
    public Type type() {
        return trait.shape().type();
    }

    @Override
    public Section section() {
        return Section.BASICS;
    }

    @Override
    public int longest() {
        return trait.shape().longest();
    }

    @Override
    public List<String> choices() {
        return trait.shape().choices();
    }
}
