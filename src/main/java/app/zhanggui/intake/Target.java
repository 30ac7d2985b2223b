package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the values of a column go. */
public sealed interface Target {
    /** Most contact persons one row can name. */
    int MOST_PERSONS = 5;

    /** A field of the customer. */
    record Field(CardField field) implements Target {
        @Override
        public String code() {
            return field.code();
        }
    }

    /**
     * Something about a contact person.
     *
     * @param number which person, counted from 1; the first is the primary contact, whose name is
     *     {@link CardField#CONTACT}
     */
    record Person(int number, PersonPart part) implements Target {
        public Person {
            if (number < 1 || number > MOST_PERSONS) {
                throw new IllegalArgumentException("contact person " + number);
            }
        }

        @Override
        public String code() {
            return "contact" + number + "_" + part.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What it is called where it is remembered: {@code credit_limit}, {@code contact2_mobile}. */
    String code();

    /** The target with that code; empty for {@code ignore} and for what we do not know. */
    static Optional<Target> of(String code) {
        Matcher person = Pattern.compile("contact([1-" + MOST_PERSONS + "])_(\\w+)").matcher(code);
        if (person.matches()) {
            return Arrays.stream(PersonPart.values())
                    .filter(part -> part.name().equalsIgnoreCase(person.group(2)))
                    .findFirst()
                    .map(part -> new Person(Integer.parseInt(person.group(1)), part));
        }
        return CardField.of(code).map(Field::new);
    }
}
