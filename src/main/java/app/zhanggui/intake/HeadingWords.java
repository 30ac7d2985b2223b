package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headings, zh, en and pinyin: the word list first; then without what says only whose it is
 * (客户, 公司, billing); never a column about somebody else, such as 代理人电话 or Shipping Street.
 */
final class HeadingWords {
    private static final int NONE_OF_OURS = 9;
    private static final int LONGEST = 40;
    private static final int LONGEST_CELL = 200;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【<{〈《][^)\\]】>}〉》]*[)\\]】>}〉》]?");
    private static final Pattern UNIT =
            Pattern.compile("(亿|百万|万|千|元|k|rmb|cny|million|thousand)(元|圆|块)?");
    private static final Pattern UNIT_AT_END = Pattern.compile("[/,、_-]?\\s*(亿元|百万元|万元|万|千元|元)$");
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D)\\s*([1-9一二三四])");
    private static final String A_DEAL =
            "一?次?(成交|交易|购买|消费|下单|进货|拿货|采购|合作|订货|订单|开单|发货|提货|买货|来往|往来)(日期|时间|日)?";
    private static final Pattern LAST_DEAL = Pattern.compile("(最近|最后|上|末|近期)" + A_DEAL);
    private static final Pattern FIRST_DEAL = Pattern.compile("(首|第一|初|最早|起始|开始)" + A_DEAL);
    private static final List<String> OWN =
            List.of(
                    "客户", "顾客", "会员", "用户", "公司", "单位", "企业", "商户", "商家", "店铺", "门店", "供应商", "厂商",
                    "甲方", "购方", "买方", "客商", "所在", "所属", "主要", "常用", "首要", "当前", "目前", "本人", "现");
    private static final List<String> OF_CONTACT =
            List.of("联系人", "联络人", "对接人", "老板", "店主", "负责人本人", "经营者");
    private static final Set<String> OWN_ENGLISH =
            Set.of(
                    "customer",
                    "client",
                    "company",
                    "billing",
                    "business",
                    "primary",
                    "main",
                    "your",
                    "buyer",
                    "account",
                    "member",
                    "org",
                    "organization",
                    "person",
                    "contact",
                    "the",
                    "of",
                    "bill",
                    "to",
                    "lead",
                    "user");
    private static final List<String> TAIL = List.of("信息", "情况", "一栏", "栏", "内容", "号码", "资料");
    private static final Set<String> FIRST_NAMES =
            Set.of(
                    "first name",
                    "firstname",
                    "given name",
                    "forename",
                    "contact first name",
                    "primary contact first name");
    private static final Set<String> LAST_NAMES =
            Set.of(
                    "last name",
                    "lastname",
                    "surname",
                    "family name",
                    "contact last name",
                    "primary contact last name");

    private record Meaning(Optional<CardField> field, int rank) {}

    private final Map<String, Meaning> words = new HashMap<>();
    private final Set<String> parties = new HashSet<>();

    HeadingWords() {
        for (String line : WordList.lines(HeadingWords.class, "headers.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            int rank = head.length > 1 ? Integer.parseInt(head[1]) : 1;
            Meaning meaning = new Meaning(CardField.of(head[0]), rank);
            for (String word : line.substring(colon + 1).split(",")) {
                words.putIfAbsent(plain(word), meaning);
            }
        }
        parties.addAll(WordList.words(HeadingWords.class, "parties.txt"));
    }

    Heading read(String text) {
        if (text.length() > LONGEST_CELL) {
            return new Heading(text, Optional.empty(), 0, false, Unit.YUAN, false, part(""));
        }
        String whole = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String plain = plain(text);
        boolean lunar = whole.contains("农历") || whole.contains("阴历") || whole.contains("旧历");
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return new Heading(text, Optional.empty(), 0, false, Unit.YUAN, lunar, part(""));
        }
        Meaning meaning = meaning(plain);
        if (meaning == null && LAST_NAMES.contains(plain)) {
            meaning = new Meaning(Optional.of(CardField.CONTACT), 2);
        }
        boolean known = meaning != null;
        boolean ours = known && meaning.rank != NONE_OF_OURS;
        return new Heading(
                text,
                ours ? meaning.field : Optional.empty(),
                known ? meaning.rank : 0,
                known || isOfAnother(plain),
                unit(whole),
                lunar,
                part(plain));
    }

    /** Lower case, half width, one blank between words, no stars, brackets or line breaks. */
    static String plain(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String apart = half.replaceAll("(?<=[a-z])(?=[A-Z][a-z])", " ").toLowerCase(Locale.ROOT);
        String bare = BRACKETS.matcher(apart).replaceAll("").replaceAll("[*※★●☆?\"'“”‘’]", "");
        String spaced =
                bare.replaceAll("[\\s_\\u200b\\ufeff.]+", " ").replaceAll("[:;,]+$", "").strip();
        return spaced.replaceAll("(?<=[\\u4e00-\\u9fff]) | (?=[\\u4e00-\\u9fff])", "");
    }

    private Meaning meaning(String plain) {
        Meaning exact = words.get(plain);
        if (exact == null) {
            exact = words.get(plain.replace("-", " ").replaceAll(" +", " ").strip());
        }
        if (exact == null) {
            exact = words.get(plain.replace(" ", ""));
        }
        if (exact == null) {
            String bare = UNIT_AT_END.matcher(plain).replaceFirst("");
            exact = bare.equals(plain) ? null : words.get(bare);
        }
        if (exact != null || isOfAnother(plain)) {
            return exact;
        }
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            boolean first = "1一".contains(numbered.group(2));
            return lesser(meaning(numbered.group(1).strip()), first ? 0 : 1);
        }
        return shortened(plain);
    }

    /** 最近一次拿货, 首次下单时间 …: too many words mean a deal to list them all. */
    private static Meaning deal(String plain) {
        if (LAST_DEAL.matcher(plain).matches()) {
            return new Meaning(Optional.of(CardField.LAST_DEAL_DATE), 1);
        }
        boolean first = FIRST_DEAL.matcher(plain).matches();
        return first ? new Meaning(Optional.of(CardField.FIRST_DEAL_DATE), 1) : null;
    }

    private Meaning shortened(String plain) {
        if (deal(plain) != null) {
            return deal(plain);
        }
        for (String own : OWN) {
            if (plain.startsWith(own) && plain.length() > own.length() + 1) {
                return meaning(plain.substring(own.length()));
            }
        }
        for (String person : OF_CONTACT) {
            if (plain.startsWith(person) && plain.length() > person.length()) {
                return lesser(meaning(plain.substring(person.length())), 1);
            }
        }
        for (String tail : TAIL) {
            if (plain.endsWith(tail) && plain.length() > tail.length() + 1) {
                return words.get(plain.substring(0, plain.length() - tail.length()));
            }
        }
        int blank = plain.indexOf(' ');
        boolean own = blank > 0 && OWN_ENGLISH.contains(plain.substring(0, blank));
        return own ? meaning(plain.substring(blank + 1)) : null;
    }

    private static Meaning lesser(Meaning meaning, int by) {
        boolean none = meaning == null || meaning.rank == NONE_OF_OURS;
        return none ? meaning : new Meaning(meaning.field, meaning.rank + by);
    }

    /** Whether the column is about an agent, a salesman, a place to deliver to … */
    private boolean isOfAnother(String plain) {
        if (plain.chars().anyMatch(c -> c > 0x2E80)) {
            return parties.stream()
                    .anyMatch(party -> party.charAt(0) > 0x2E80 && plain.contains(party));
        }
        return java.util.Arrays.stream(plain.split("[^a-z]+")).anyMatch(parties::contains);
    }

    /** The unit a heading or a line above it names in brackets, behind 单位 or at its end. */
    static Unit unit(String text) {
        Matcher said =
                Pattern.compile(
                                "(?:[(\\[【]|单位[:：]?\\s*|[/,、_-])\\s*(?:单位[:：]?\\s*)?(?:人民币)?"
                                        + UNIT.pattern())
                        .matcher(text);
        Matcher atEnd = UNIT_AT_END.matcher(text.strip());
        String unit = said.find() ? said.group(1) : atEnd.find() ? atEnd.group(1) : "";
        return switch (unit.isEmpty() ? "" : unit.replaceAll("(?<=.)元$", "")) {
            case "万" -> Unit.WAN;
            case "千", "k", "thousand" -> Unit.THOUSAND;
            case "百万", "million" -> Unit.MILLION;
            case "亿" -> Unit.YI;
            default -> Unit.YUAN;
        };
    }

    private static Heading.Part part(String plain) {
        if (FIRST_NAMES.contains(plain)) {
            return Heading.Part.FIRST;
        }
        return LAST_NAMES.contains(plain) ? Heading.Part.LAST : Heading.Part.WHOLE;
    }
}
