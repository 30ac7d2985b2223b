package app.zhanggui.intake;

import app.zhanggui.text.SimpleCharacters;
import app.zhanggui.text.WordList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading made comparable: without what people put around its word, in simplified characters; and
 * the parts that may each be the word, where somebody wrote 姓名/Name or a rule behind the word.
 */
final class HeadingText {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【<{〈《][^)\\]】>}〉》]*[)\\]】>}〉》]?");
    private static final Pattern EDGES = Pattern.compile("[()\\[\\]【】<>{}〈〉《》]");
    private static final Pattern MARKS = Pattern.compile("[*※★●☆?$\"'“”‘’√▲△■□◆◇]");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-z])['’]s(?= )");
    private static final Pattern MUST =
            Pattern.compile("[-_—:：/]?(非必填项?|必填项?|选填项?|必选|必输|可选|可不填|required|optional)$");
    private static final Pattern COUNTED =
            Pattern.compile("^(?:\\d{1,2}\\s*[.、)]|[①-⑳]|[(（]\\d{1,2}[)）])\\s*(?=\\D)");
    private static final Pattern SMALL_TO_GREAT =
            Pattern.compile(
                    "(?<=[a-z])(?=[A-Z][a-z])|(?<=[A-Z])(?=[A-Z][a-z]{2})|(?<=[a-z])(?=[A-Z]{2})");
    private static final Pattern SPACES = Pattern.compile("[\\s_\\u200b\\ufeff.]+");
    private static final Pattern AT_END = Pattern.compile("[:;,、。\\-]+$");
    private static final Pattern AROUND_HAN =
            Pattern.compile(
                    "(?<=[\\u3040-\\u30ff\\u4e00-\\u9fff]) | (?=[\\u3040-\\u30ff\\u4e00-\\u9fff])");
    private static final Pattern RULE_BEHIND = Pattern.compile("[,，;；。:：]|\\r?\\n");
    private static final Pattern ALTERNATIVES = Pattern.compile("[/|、&+]|或者?|和|及");
    private static final Pattern HAN_WORDS = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]+");
    private static final Pattern LATIN_WORDS = Pattern.compile("[a-z][a-z #-]*");

    private static final int MOST_PARTS = 3;

    private static final Map<Character, Character> VARIANTS = new HashMap<>();

    static {
        for (String pair : WordList.words(HeadingText.class, "characters.txt")) {
            VARIANTS.put(pair.charAt(0), pair.charAt(1));
        }
    }

    private HeadingText() {}

    /** Lower case, half width, one blank between words, no stars, brackets or line breaks. */
    static String plain(String text) {
        String half = COUNTED.matcher(half(text).strip()).replaceFirst("");
        String apart = SMALL_TO_GREAT.matcher(half).replaceAll(" ").toLowerCase(Locale.ROOT);
        String owned = POSSESSIVE.matcher(apart).replaceAll("");
        String bare = BRACKETS.matcher(owned).replaceAll("");
        String inside = bare.isBlank() ? EDGES.matcher(owned).replaceAll("") : bare;
        String spaced = SPACES.matcher(MARKS.matcher(inside).replaceAll("")).replaceAll(" ");
        String close = AROUND_HAN.matcher(spaced.strip()).replaceAll("");
        String said = MUST.matcher(AT_END.matcher(close).replaceAll("")).replaceAll("");
        return simplified(COUNTED.matcher(said.strip()).replaceFirst(""));
    }

    /** Half width forms; what stands in brackets stays. */
    static String half(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** 客戶名稱 as 客户名称, 备註 as 备注, 咭 as 卡. */
    static String simplified(String text) {
        StringBuilder simple = new StringBuilder(SimpleCharacters.of(text));
        for (int i = 0; i < simple.length(); i++) {
            simple.setCharAt(i, VARIANTS.getOrDefault(simple.charAt(i), simple.charAt(i)));
        }
        return simple.toString();
    }

    /** What stands before the rule somebody wrote behind a heading: 电话，用于回访. */
    static String withoutRule(String text) {
        for (String part : RULE_BEHIND.split(half(text))) {
            String plain = plain(part);
            if (!plain.isEmpty()) {
                return plain;
            }
        }
        return "";
    }

    /** 姓名/name as its two words, and 姓名name as well; itself where there is only one. */
    static List<String> alternatives(String plain) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : ALTERNATIVES.split(plain)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        if (parts.size() < 2 && HAN_WORDS.matcher(plain).find()) {
            addAll(parts, HAN_WORDS.matcher(plain));
            addAll(parts, LATIN_WORDS.matcher(plain));
        }
        parts.remove(plain);
        return parts.size() > MOST_PARTS ? List.of() : new ArrayList<>(parts);
    }

    private static void addAll(Set<String> parts, Matcher words) {
        while (words.find()) {
            parts.add(words.group().strip());
        }
    }
}
