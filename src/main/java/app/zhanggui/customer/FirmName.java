package app.zhanggui.customer;

import app.zhanggui.text.WordList;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name ready to be compared: whole, and its core without place, brackets and 有限公司, 商行, 店.
 *
 * @param whole lower case, half width, letters and digits only; its signs if it has nothing else
 * @param core what is left of it that tells one firm from another; never empty unless whole is
 */
public record FirmName(String whole, String core) {
    private static final Set<String> PLACES =
            new HashSet<>(WordList.words(FirmName.class, "places.txt"));
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【<][^)\\]】>]*[)\\]】>]");
    private static final Set<String> TAILS = tails();
    private static final int LONGEST_TAIL =
            TAILS.stream().mapToInt(String::length).max().orElseThrow();
    private static final Pattern FIRM =
            Pattern.compile("公司|集团|商行|部|店|厂|行|超市|中心|五金|建材|电器|\\d|[a-z]{3}");
    private static final int SHORTEST = 2;
    private static final int LONGEST_PERSON = 4;

    public static FirmName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String letters = letters(plain);
        String whole = letters.isEmpty() ? plain.strip() : letters;
        String core = withoutTail(withoutPlace(letters(BRACKETS.matcher(plain).replaceAll(""))));
        return new FirmName(whole, core.isEmpty() ? whole : core);
    }

    /** Whether both are written the same but for case, width and signs. */
    public boolean isSame(FirmName other) {
        return areSame(whole, other.whole);
    }

    /** Whether what tells one firm from another is the same. */
    public boolean isSameCore(FirmName other) {
        return areSame(core, other.core);
    }

    /** A text knows its hash: most of the millions of names that differ are told by that. */
    private static boolean areSame(String one, String other) {
        return one.hashCode() == other.hashCode() && one.equals(other);
    }

    /** Whether one may be the other written shorter: 宏达五金 and 杭州宏达五金有限公司. */
    public boolean isSameOrContained(FirmName other) {
        if (isSameCore(other) || isSame(other)) {
            return true;
        }
        String shorter = core.length() < other.core.length() ? core : other.core;
        String longer = shorter.equals(core) ? other.whole : whole;
        return shorter.length() > SHORTEST && longer.contains(shorter)
                || shorter.length() == SHORTEST && longer.startsWith(shorter);
    }

    /** Likeness of the cores by their pairs of letters, 0 to 1. */
    public double likeness(FirmName other) {
        int shared = sharedPairs(core, other.core);
        int all = Math.max(core.length() - 1, 0) + Math.max(other.core.length() - 1, 0);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    /** Whether it reads like the name of a person, not of a shop. */
    public boolean isPerson() {
        boolean han = whole.codePoints().allMatch(Character::isIdeographic);
        return han && whole.length() <= LONGEST_PERSON && !FIRM.matcher(whole).find();
    }

    /** How many pairs of letters both have, each counted once for each of its like. */
    private static int sharedPairs(String one, String other) {
        boolean[] taken = new boolean[other.length()];
        int shared = 0;
        for (int i = 0; i + 1 < one.length(); i++) {
            int j = 0;
            while (j + 1 < other.length() && (taken[j] || !one.regionMatches(i, other, j, 2))) {
                j++;
            }
            if (j + 1 < other.length()) {
                taken[j] = true;
                shared++;
            }
        }
        return shared;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String withoutPlace(String text) {
        String rest = text;
        for (int round = 0; round < 3; round++) {
            String shorter = withoutOnePlace(rest);
            if (shorter.length() < SHORTEST || shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }

    private static String withoutOnePlace(String text) {
        for (int length = Math.min(4, text.length()); length >= 2; length--) {
            if (PLACES.contains(text.substring(0, length))) {
                String rest = text.substring(length);
                boolean office = !rest.isEmpty() && "省市县区".indexOf(rest.charAt(0)) >= 0;
                return office ? rest.substring(1) : rest;
            }
        }
        return text;
    }

    private static String withoutTail(String text) {
        String rest = text;
        for (int round = 0; round < 3; round++) {
            int tail = tail(rest);
            if (tail < SHORTEST || tail == rest.length()) {
                return rest;
            }
            rest = rest.substring(0, tail);
        }
        return rest;
    }

    /** Where the longest tail begins that leaves something before it. */
    private static int tail(String text) {
        int start = Math.max(1, text.length() - LONGEST_TAIL);
        while (start < text.length() && !TAILS.contains(text.substring(start))) {
            start++;
        }
        return start;
    }

    private static Set<String> tails() {
        Set<String> tails = new HashSet<>();
        tails.addAll(
                List.of(
                        "集团 商贸行 商行 经营部 批发部 批发 门市部 门市 经销部 经销处 营业部 服务部 销售部 总店 分店 专卖店 商店 店铺 店 厂 行 部"
                                .split(" ")));
        tails.addAll(List.of("coltd company inc ltd llc corp co".split(" ")));
        for (String group : List.of("", "股份", "集团")) {
            for (String limited : List.of("", "有限")) {
                for (String liable : List.of("", "责任")) {
                    for (String shares : List.of("", "股份")) {
                        tails.add(group + limited + liable + shares + "公司");
                    }
                }
            }
        }
        return Set.copyOf(tails);
    }
}
