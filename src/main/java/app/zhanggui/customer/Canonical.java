package app.zhanggui.customer;

import app.zhanggui.text.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Typed values as canonical texts and back; an empty text is no value. */
final class Canonical {
    private static final String BETWEEN_CHOICES = " ";

    private Canonical() {}

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String money(Optional<Money> money) {
        return money.map(Money::plain).orElse("");
    }

    static String yes(boolean holds) {
        return holds ? Field.YES : "";
    }

    /** Values of an enum in its order. */
    static <E extends Enum<E>> String names(Collection<E> values) {
        return values.stream()
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(BETWEEN_CHOICES));
    }

    static Optional<Money> money(String text) {
        return read(text, yuan -> Money.yuan(new BigDecimal(yuan)));
    }

    static Optional<LocalDate> date(String text) {
        return read(text, LocalDate::parse);
    }

    static Optional<PartialDate> partialDate(String text) {
        return read(
                text,
                day ->
                        PartialDate.parse(day)
                                .orElseThrow(
                                        () -> new IllegalArgumentException("no date: " + day)));
    }

    static Optional<Integer> whole(String text) {
        return read(text, number -> new BigDecimal(number).intValueExact());
    }

    static boolean isYes(String text) {
        if (!text.isEmpty() && !text.equals(Field.YES)) {
            throw new IllegalArgumentException("neither yes nor empty: " + text);
        }
        return !text.isEmpty();
    }

    static List<String> several(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(BETWEEN_CHOICES));
    }

    static <T> Optional<T> read(String text, Function<String, T> reader) {
        return text.isBlank() ? Optional.empty() : Optional.of(reader.apply(text.strip()));
    }

    /**
     * The text as a field keeps it.
     *
     * @throws RuntimeException if it is not canonical for the field
     */
    static String checked(Field field, String text) {
        return switch (field.type()) {
            case TEXT -> text.strip();
            case NUMBER -> read(text, BigDecimal::new).map(BigDecimal::toPlainString).orElse("");
            case MONEY -> money(money(text));
            case DATE -> text(date(text));
            case PARTIAL_DATE -> partialDate(text).map(PartialDate::canonical).orElse("");
            case CHOICE -> read(text, one -> chosen(field, one)).orElse("");
            case CHOICES ->
                    several(text).stream()
                            .map(one -> chosen(field, one))
                            .collect(Collectors.joining(BETWEEN_CHOICES));
            case YES_NO -> yes(isYes(text));
            case TAGS -> Tags.canonical(Tags.of(text));
        };
    }

    /** What a field of the owner's own offered once stays readable. */
    private static String chosen(Field field, String one) {
        if (!(field instanceof CustomField) && !field.choices().contains(one)) {
            throw new IllegalArgumentException(field + " has no choice " + one);
        }
        return one;
    }
}
