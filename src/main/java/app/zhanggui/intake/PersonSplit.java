package app.zhanggui.intake;

import app.zhanggui.text.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a cell apart in which persons stand with their numbers: 张三13800138000 李四13900139000, 张经理
 * 138…, 138…(张三). Only if the whole cell is understood so.
 */
final class PersonSplit {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<name>[\\p{IsHan}·]{1,8})|(?<number>\\+?\\d[\\d-]{5,}\\d)|(?<other>[^\\s()\\[\\],;:、/|，；：。.\\\\-])");
    private static final WordGroups WORDS = new WordGroups(PersonSplit.class, "persons.txt");
    private static final Pattern LABEL =
            Pattern.compile(
                    (WORDS.anyOf("kind of line") + "?" + WORDS.anyOf("line"))
                            + ("|" + WORDS.anyOf("at")));
    private static final Pattern PERSON =
            Pattern.compile(
                    ("[小老阿]?\\p{IsHan}{1,3}" + WORDS.anyOf("office"))
                            + "|\\p{IsHan}{2,4}|\\p{IsHan}{2,3}·\\p{IsHan}{2,4}");

    /** 周志明(老板): what somebody is stands in brackets behind the name. */
    private static final Pattern ROLE =
            Pattern.compile("(?<=\\p{IsHan})\\((" + WORDS.anyOf("role") + ")\\)");

    private static final Pattern WHO =
            Pattern.compile(WORDS.anyOf("who") + "[:\\s]*(?=\\p{IsHan})");
    private static final Pattern SPACED_MOBILE =
            Pattern.compile("(?<!\\d)(1[3-9]\\d)[ -](\\d{4})[ -](\\d{4})(?!\\d)");
    private static final int LONGEST = 200;

    private PersonSplit() {}

    /** The persons in order; none if the cell is anything else. */
    static List<NamedNumber> of(String text) {
        if (text.length() > LONGEST || !hasHan(text)) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(plain(text));
        while (found.find()) {
            if (found.group("other") != null) {
                return List.of();
            }
            if (found.group("name") == null || !LABEL.matcher(found.group("name")).matches()) {
                words.add(found.group());
            }
        }
        return words.size() < 2 || words.size() > 4 * PersonColumns.MOST
                ? List.of()
                : paired(words);
    }

    private static String plain(String text) {
        String plain = SPACED_MOBILE.matcher(HalfWidth.of(text)).replaceAll("$1$2$3");
        return WHO.matcher(ROLE.matcher(plain).replaceAll("$1")).replaceAll(" ");
    }

    private static boolean isCalled(String word) {
        return PERSON.matcher(word).matches()
                || PersonNames.isSomebody(word)
                || PersonNames.isSurname(word);
    }

    private static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
    }

    private static List<NamedNumber> paired(List<String> words) {
        List<String> read = new ArrayList<>();
        for (String word : words) {
            String plain = isNumber(word) ? PhoneReader.read(word).text() : word;
            if (plain.isEmpty()) {
                return List.of();
            }
            read.add(plain);
        }
        return understood(isNumber(read.get(0)) ? numbersFirst(read) : namesFirst(read));
    }

    /** 138…(张三) 139…(李四): each number with its name. */
    private static List<NamedNumber> numbersFirst(List<String> words) {
        List<NamedNumber> persons = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = i + 1 < words.size() ? words.get(i + 1) : "";
            persons.add(new NamedNumber(name, words.get(i)));
        }
        return persons;
    }

    /** 张三 138… 139… 李四 137…: each name with the numbers up to the next. */
    private static List<NamedNumber> namesFirst(List<String> words) {
        List<NamedNumber> persons = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String name = words.get(at++);
            int from = at;
            while (at < words.size() && isNumber(words.get(at))) {
                at++;
            }
            persons.add(new NamedNumber(name, String.join("/", words.subList(from, at))));
        }
        return persons;
    }

    /** All of them, if each is somebody with a number; else none. */
    private static List<NamedNumber> understood(List<NamedNumber> persons) {
        boolean all =
                persons.stream().allMatch(one -> isNumber(one.numbers()) && isCalled(one.name()));
        return all && persons.size() <= PersonColumns.MOST ? List.copyOf(persons) : List.of();
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }
}
