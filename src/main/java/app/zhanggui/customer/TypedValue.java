package app.zhanggui.customer;

import app.zhanggui.text.Message;
import app.zhanggui.text.PartialDate;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a field of the card, read: its canonical text, or what is wrong with it.
 *
 * @param canonical as {@link CardValues} takes it; of no meaning if there is trouble
 */
public record TypedValue(String canonical, Optional<Message> trouble) {
    private static final Pattern MONEY =
            Pattern.compile("[¥￥]?\\s*(-?\\d+(?:\\.\\d+)?)\\s*(万|亿|w)?\\s*元?");
    private static final Pattern DATE =
            Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?");
    private static final Set<Field> NUMBERS =
            Set.of(CardField.PHONE, CardField.MOBILE, CardField.FAX);

    /** The shortest service numbers. */
    private static final int FEWEST_DIGITS = 3;

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_YUAN = BigDecimal.valueOf(1_000_000_000_000L);

    /** What somebody typed into a field, one of ours or of the owner's own. */
    public static TypedValue read(Field field, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return field == CardField.NAME ? wrong("customer.typed.name") : right("");
        }
        return switch (field.type()) {
            case TEXT, TAGS -> text(field, text);
            case NUMBER -> number(field, text);
            case MONEY -> money(text);
            case DATE ->
                    date(text)
                            .map(date -> right(date.toString()))
                            .orElseGet(() -> wrong("customer.typed.date", text));
            case PARTIAL_DATE ->
                    PartialDate.parse(text)
                            .map(date -> right(date.canonical()))
                            .orElseGet(() -> wrong("customer.typed.birthday", text));
            case CHOICE, CHOICES, YES_NO ->
                    ChoiceWords.read(field, text)
                            .map(TypedValue::right)
                            .orElseGet(() -> wrong("customer.typed.choice", text));
        };
    }

    private static TypedValue number(Field field, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        boolean whole = field instanceof CardField;
        return plain.matches(whole ? "[1-9]\\d{0,3}" : "-?\\d{1,15}(\\.\\d{1,6})?")
                ? right(new BigDecimal(plain).toPlainString())
                : wrong("customer.typed.number", text);
    }

    /** A day as people type it: 2026-1-5, 2026.1.5, 2026年1月5日. */
    public static Optional<LocalDate> date(String typed) {
        Matcher found = DATE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static TypedValue money(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "");
        Matcher found = MONEY.matcher(plain.toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return wrong("customer.typed.money", text);
        }
        BigDecimal number = new BigDecimal(found.group(1));
        BigDecimal yuan =
                found.group(2) == null
                        ? number
                        : number.multiply(found.group(2).equals("亿") ? YI : WAN);
        return yuan.abs().compareTo(MOST_YUAN) > 0
                ? wrong("customer.typed.money", text)
                : right(Money.yuan(yuan).plain());
    }

    /** A word in place of a number would take the number away (pain 4). */
    private static boolean isNoNumber(Field field, String text) {
        boolean number =
                field instanceof PersonField person
                        ? person.trait().isNumber()
                        : NUMBERS.contains(field);
        return number && text.chars().filter(Character::isDigit).count() < FEWEST_DIGITS;
    }

    private static TypedValue text(Field field, String text) {
        if (isNoNumber(field, text)) {
            return wrong("customer.typed.phone", text);
        }
        int longest = field.longest();
        return text.length() > longest
                ? wrong("customer.typed.long", longest)
                : right(Canonical.checked(field, text));
    }

    private static TypedValue right(String canonical) {
        return new TypedValue(canonical, Optional.empty());
    }

    private static TypedValue wrong(String key, Object... holes) {
        return new TypedValue("", Optional.of(Message.of(key, holes)));
    }
}
