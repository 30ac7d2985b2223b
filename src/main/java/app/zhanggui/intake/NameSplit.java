package app.zhanggui.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a name apart to which people wrote whom to call and where: 宏达五金（王建国）13800138001. Only what
 * is plainly a phone number counts, so that 139邮箱店 and 第11中学 stay as they are (Beyond 2).
 *
 * @param name the customer's
 * @param persons who stands behind it with numbers; a number of nobody is the customer's own
 */
record NameSplit(String name, List<NamedNumber> persons) {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<!\\d)(?:1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|\\(?0\\d{2,3}\\)?[ -]?\\d{7,8})(?!\\d)");
    private static final Pattern BEHIND =
            Pattern.compile("(?<=[^\\s,;:/(、-])[\\s,;:/(、-]+|(?<=\\p{L})(?=\\+?\\d)");
    private static final Pattern AROUND =
            Pattern.compile(
                    "^[\\s,;:/()、-]*(?:(?:联系)?电话|手机号?|[Tt][Ee][Ll])?[.:\\s]*|[\\s,;:/()、-]+$");

    private static final int FEWEST_FIGURES = 10;

    /** The parts of a name; empty if no number is in it, or it cannot be understood as a whole. */
    static Optional<NameSplit> of(String written) {
        String text = HalfWidth.of(written).strip();
        if (!hasFigures(text) || !NUMBER.matcher(text).find()) {
            return Optional.empty();
        }
        List<NamedNumber> all = persons(text);
        if (!all.isEmpty()) {
            return Optional.of(new NameSplit(all.get(0).name(), all));
        }
        Matcher behind = BEHIND.matcher(text);
        while (behind.find()) {
            String name = text.substring(0, behind.start());
            List<NamedNumber> persons = reached(text.substring(behind.start()));
            if (!persons.isEmpty() && !NUMBER.matcher(name).find()) {
                return Optional.of(new NameSplit(name, persons));
            }
        }
        return Optional.empty();
    }

    /** Most names have none, and are told quickly. */
    private static boolean hasFigures(String text) {
        return text.chars().filter(Character::isDigit).count() >= FEWEST_FIGURES;
    }

    /** All numbers, parted by a slash. */
    String numbers() {
        return persons.stream().map(NamedNumber::numbers).collect(Collectors.joining("/"));
    }

    /** Whether a number is of nobody but the customer. */
    boolean isOwn(NamedNumber number) {
        return number.name().isEmpty() || number.name().equals(name);
    }

    private static List<NamedNumber> reached(String text) {
        String bare = AROUND.matcher(text).replaceAll("");
        return NUMBER.matcher(bare).matches()
                ? List.of(new NamedNumber("", PhoneReader.read(bare).text()))
                : persons(text);
    }

    private static List<NamedNumber> persons(String text) {
        List<NamedNumber> persons = PersonSplit.of(text);
        boolean plain = persons.stream().allMatch(one -> PhoneReader.isPlainlyPhone(one.numbers()));
        return plain ? persons : List.of();
    }
}
