package app.zhanggui.customer;

import java.util.List;
import java.util.Optional;

/**
 * 自定义字段: a field of the owner's own making; it is entered, imported, filtered and exported as the
 * built-in ones are (S1-04).
 *
 * @param name what the owner calls it, also as the heading of a column
 * @param choices what there is to choose from, in order; empty unless it is a choice
 * @throws IllegalArgumentException if the name is blank or too long, the type is none of {@link
 *     #TYPES}, or a choice has nothing to choose
 */
public record CustomField(CustomFieldId id, String name, Type type, List<String> choices)
        implements Field {
    /** The types an owner may give a field. */
    public static final List<Type> TYPES = List.of(Type.TEXT, Type.NUMBER, Type.DATE, Type.CHOICE);

    public static final int LONGEST_NAME = 50;
    public static final int LONGEST_TEXT = 1000;
    private static final String CODE = "own_";

    public CustomField {
        name = name.strip();
        choices =
                choices.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name of " + name.length() + " characters");
        }
        if (!TYPES.contains(type) || (type == Type.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException(type + " of " + choices.size() + " choices");
        }
    }

    /** A field not stored yet. */
    public static CustomField named(String name, Type type, String... choices) {
        return new CustomField(CustomFieldId.NEW, name, type, List.of(choices));
    }

    @Override
    public String code() {
        return code(id);
    }

    static String code(CustomFieldId id) {
        return CODE + id.value();
    }

    /** The id in a code; empty if it is the code of another kind of field. */
    static Optional<CustomFieldId> id(String code) {
        return code.matches(CODE + "\\d+")
                ? Optional.of(new CustomFieldId(Long.parseLong(code.substring(CODE.length()))))
                : Optional.empty();
    }

    @Override
    public Section section() {
        return Section.BASICS;
    }

    @Override
    public int longest() {
        return LONGEST_TEXT;
    }

    CustomField withId(CustomFieldId changed) {
        return new CustomField(changed, name, type, choices);
    }

    public CustomField withName(String changed) {
        return new CustomField(id, changed, type, choices);
    }

    /** With other things to choose from; what cards have chosen stays as it is. */
    public CustomField withChoices(List<String> changed) {
        return new CustomField(id, name, type, changed);
    }
}
