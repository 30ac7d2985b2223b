package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.WordList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headings, zh, en and pinyin: the word list first; then without what says only whose it is
 * (客户, 公司, billing); never a column about somebody else, such as 代理人电话 or Shipping Street. What
 * only ends like one of our words is a guess.
 */
final class HeadingWords {
    private static final int NONE_OF_OURS = 9;
    private static final int LONGEST = 40;
    private static final int LONGEST_CELL = 200;
    private static final int DEEPEST = 4;
    private static final String NUMBER = "1一2二3三4四5五6六7七8八9九";
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D)\\s*([1-9一二三四五])");
    private static final Pattern NUMBER_INSIDE =
            Pattern.compile("(?:第([一二三四五1-5])|(次要|备用|其他|其它|另一))(联系人|联络人|联系电话|电话|手机)(.*)");
    private static final Pattern ADDRESS_BOOK =
            Pattern.compile(
                    "(phone|e-?mail|address|organization|website|im|relation|event) ([1-5]) - (.+)");
    private static final Pattern OF_PERSON =
            Pattern.compile(
                    "(?:主要|首要|客户|公司)?(?:联系人|联络人|连络人|对接人|老板|店主|店长|老板娘|经营者|家长|决策人|contact(?: person)?)"
                            + "\\s*([1-5一二三四五]?)\\s*(?:的|[-_:])?\\s*(.*)");
    private static final Pattern SOMEBODY =
            Pattern.compile(
                    ".*[^货产品卡牌部行组](?:姓名|名字)|.*(?:[店商厂校院馆社户园场铺]|公司|单位|机构|企业|中心|集团|酒店|餐厅|团队)名称?");

    private record Meaning(Optional<CardField> field, int rank, int person, int number) {
        Meaning lesser(int by) {
            boolean none = rank == NONE_OF_OURS;
            return none ? this : new Meaning(field, rank + by, person, number);
        }

        Meaning of(int which) {
            return new Meaning(field, rank, which, number);
        }

        Meaning numbered(int which) {
            return new Meaning(field, rank, person, which);
        }
    }

    private final Map<String, Meaning> words = new HashMap<>();
    private final Map<String, Heading.Part> parts = new HashMap<>();
    private final Set<String> parties =
            new HashSet<>(WordList.words(HeadingWords.class, "parties.txt"));
    private final Map<String, List<String>> grammar = new HashMap<>();

    HeadingWords() {
        for (String line : WordList.lines(HeadingWords.class, "headers.txt")) {
            String[] head = line.substring(0, line.indexOf(':')).split(" ");
            for (String word : listed(line)) {
                add(HeadingText.plain(word), head);
            }
        }
        WordList.lines(HeadingWords.class, "grammar.txt")
                .forEach(line -> grammar.put(line.substring(0, line.indexOf(':')), listed(line)));
    }

    private static List<String> listed(String line) {
        return Arrays.stream(line.substring(line.indexOf(':') + 1).split(","))
                .map(String::strip)
                .toList();
    }

    private void add(String word, String[] head) {
        int rank = head.length > 1 ? Integer.parseInt(head[1]) : 1;
        Optional<Heading.Part> part =
                Arrays.stream(Heading.Part.values())
                        .filter(one -> one.name().equalsIgnoreCase(head[0]))
                        .findFirst();
        part.ifPresent(one -> parts.putIfAbsent(word, one));
        boolean ofName = part.isPresent() && part.get() != Heading.Part.ROLE;
        Optional<CardField> field = ofName ? Optional.of(CardField.CONTACT) : CardField.of(head[0]);
        words.putIfAbsent(word, new Meaning(field, ofName ? 2 : rank, 0, 0));
    }

    Heading read(String text) {
        String plain = text.length() > LONGEST_CELL ? "" : HeadingText.plain(text);
        Meaning meaning = plain.isEmpty() || plain.length() > LONGEST ? null : meaning(plain, 0);
        boolean other = meaning == null && isOfAnother(plain);
        if (meaning == null && !other && !plain.isEmpty()) {
            String said = HeadingText.withoutRule(text);
            boolean shorter = !said.equals(plain) && !said.isEmpty() && said.length() <= LONGEST;
            meaning = shorter ? meaning(said, 0) : null;
        }
        boolean ours = meaning != null && meaning.rank != NONE_OF_OURS;
        boolean lunar = HeadingText.simplified(text).matches("(?s).*(农历|阴历|旧历).*");
        return new Heading(
                text,
                ours ? meaning.field : Optional.empty(),
                meaning == null ? 0 : meaning.rank,
                meaning != null || other,
                meaning == null ? 0 : meaning.person,
                meaning == null ? 0 : meaning.number,
                HeadingUnit.of(text),
                lunar,
                part(plain));
    }

    /** Whether the column is a program's own bookkeeping: nobody would miss it. */
    boolean isIdle(String text) {
        String plain = HeadingText.plain(text);
        return grammar.get("idle").contains(plain) || plain.matches("(.* )?(id|uuid)|.*编[号码]");
    }

    /** See {@link HeadingText#plain}. */
    static String plain(String text) {
        return HeadingText.plain(text);
    }

    private Meaning meaning(String plain, int depth) {
        if (plain.isEmpty() || depth > DEEPEST) {
            return null;
        }
        Meaning exact = exact(plain);
        if (exact == null && isOfAnother(plain)) {
            return atCustomers(plain, depth);
        }
        if (exact == null) {
            exact = numbered(plain, depth);
            exact = exact == null ? inPlainWords(plain) : exact;
            exact = exact == null ? ofPerson(plain, depth) : exact;
            exact = exact == null ? shortened(plain, depth) : exact;
            exact = exact == null ? alternatives(plain, depth) : exact;
            exact = exact == null ? byLastWord(plain) : exact;
        }
        return exact;
    }

    private Meaning exact(String plain) {
        Meaning exact = written(plain);
        Matcher numbered = NUMBERED.matcher(plain);
        return exact != null && numbered.matches()
                ? exact.numbered(number(numbered.group(2)))
                : exact;
    }

    private Meaning written(String plain) {
        Meaning exact = words.get(plain);
        if (exact == null) {
            exact = words.get(plain.replaceAll("[-/ ]+", " ").strip());
        }
        if (exact == null) {
            exact = words.get(plain.replace(" ", ""));
        }
        return exact == null ? words.get(HeadingUnit.without(plain)) : exact;
    }

    /** 电话2, 联系人二, Phone 1: a later one gives way to the first. */
    private Meaning numbered(String plain, int depth) {
        Matcher inside = NUMBER_INSIDE.matcher(plain);
        if (inside.matches()) {
            int which = inside.group(1) == null ? 2 : number(inside.group(1));
            Meaning meaning = meaning(inside.group(3) + inside.group(4), depth + 1);
            boolean person = inside.group(3).endsWith("人");
            return meaning == null
                    ? null
                    : person
                            ? meaning.lesser(which > 1 ? 1 : 0).of(which)
                            : meaning.lesser(which > 1 ? 1 : 0).numbered(which);
        }
        Matcher card = ADDRESS_BOOK.matcher(plain);
        if (card.matches()) {
            return ofAddressBook(card, depth);
        }
        Matcher numbered = NUMBERED.matcher(plain);
        if (!numbered.matches()) {
            return null;
        }
        int which = number(numbered.group(2));
        Meaning meaning = meaning(numbered.group(1).strip(), depth + 1);
        return meaning == null ? null : meaning.lesser(which > 1 ? 1 : 0).numbered(which);
    }

    /** Phone 1 - Value, Address 1 - City, Organization 1 - Title. */
    private Meaning ofAddressBook(Matcher card, int depth) {
        int which = number(card.group(2));
        String part = card.group(3);
        boolean value = part.equals("value") || part.equals("formatted");
        Meaning meaning = value ? meaning(card.group(1), depth + 1) : meaning(part, depth + 1);
        return meaning == null ? null : meaning.lesser(which > 1 ? 1 : 0).numbered(which);
    }

    private static int number(String digit) {
        return NUMBER.indexOf(digit) / 2 + 1;
    }

    private static Meaning inPlainWords(String plain) {
        return PlainHeadings.read(plain)
                .map(said -> new Meaning(Optional.of(said.field()), said.rank(), 0, 0))
                .orElse(null);
    }

    /** 发货电话, 财务联系人: somebody at the customer's, to be asked about. */
    private Meaning atCustomers(String plain, int depth) {
        for (String side : grammar.get("side")) {
            Meaning meaning =
                    plain.startsWith(side)
                            ? meaning(plain.substring(side.length()), depth + 1)
                            : null;
            if (meaning != null && meaning.rank != NONE_OF_OURS) {
                return new Meaning(meaning.field, Heading.BY_LAST_WORD, 0, 0);
            }
        }
        return null;
    }

    /** 联系人手机, 联系人2电话: of a person to talk to. */
    private Meaning ofPerson(String plain, int depth) {
        Matcher person = OF_PERSON.matcher(plain);
        if (!person.matches() || person.group(2).isEmpty()) {
            return null;
        }
        int which = person.group(1).isEmpty() ? 1 : number(person.group(1));
        String rest = person.group(2);
        Meaning meaning = rest.matches("姓名|名字|名称|名|name") ? words.get("联系人") : null;
        meaning = meaning == null ? meaning(rest, depth + 1) : meaning;
        return meaning == null ? null : meaning.lesser(1).of(which);
    }

    private Meaning shortened(String plain, int depth) {
        for (String own : grammar.get("own")) {
            if (plain.startsWith(own) && plain.length() > own.length() + 1) {
                return meaning(plain.substring(own.length()), depth + 1);
            }
        }
        for (String own : grammar.get("lesser")) {
            if (plain.startsWith(own) && plain.length() > own.length() + 1) {
                Meaning meaning = meaning(plain.substring(own.length()), depth + 1);
                return meaning == null ? null : meaning.lesser(1);
            }
        }
        for (String tail : grammar.get("tail")) {
            if (plain.endsWith(tail) && plain.length() > tail.length() + 1) {
                return words.get(plain.substring(0, plain.length() - tail.length()).strip());
            }
        }
        int blank = plain.indexOf(' ');
        boolean own = blank > 0 && grammar.get("english").contains(plain.substring(0, blank));
        return own ? meaning(plain.substring(blank + 1), depth + 1) : null;
    }

    /** 姓名/name, 电话或手机: the first part that is ours; phone and mobile together are a phone. */
    private Meaning alternatives(String plain, int depth) {
        List<Meaning> meanings =
                HeadingText.alternatives(plain).stream()
                        .map(part -> meaning(part, depth + 2))
                        .filter(one -> one != null)
                        .toList();
        boolean phone = meanings.stream().anyMatch(one -> is(one, CardField.PHONE));
        boolean mobile = meanings.stream().anyMatch(one -> is(one, CardField.MOBILE));
        if (phone && mobile) {
            return words.get("电话");
        }
        Optional<Meaning> ours =
                meanings.stream().filter(one -> one.rank != NONE_OF_OURS).findFirst();
        return ours.or(() -> meanings.stream().findFirst()).orElse(null);
    }

    private static boolean is(Meaning meaning, CardField field) {
        return meaning.field.filter(field::equals).isPresent();
    }

    /** 巡店电话, 学徒姓名: something of ours, but of whom nobody says. */
    private Meaning byLastWord(String plain) {
        if (SOMEBODY.matcher(plain).matches()) {
            return new Meaning(Optional.of(CardField.NAME), Heading.BY_LAST_WORD, 0, 0);
        }
        for (String word : grammar.get("last")) {
            if (plain.endsWith(word)) {
                String before = plain.substring(0, plain.length() - word.length());
                if (areAddressAndPhone(written(before), written(word))) {
                    return words.get("地址").lesser(2);
                }
                return new Meaning(words.get(word).field, Heading.BY_LAST_WORD, 0, 0);
            }
        }
        return null;
    }

    /** 地址电话: both in one cell, which is taken apart. */
    private static boolean areAddressAndPhone(Meaning one, Meaning other) {
        List<Meaning> both = one == null || other == null ? List.of() : List.of(one, other);
        return both.stream().anyMatch(each -> is(each, CardField.ADDRESS))
                && both.stream()
                        .anyMatch(each -> is(each, CardField.PHONE) || is(each, CardField.MOBILE));
    }

    /** Whether the column is about an agent, a salesman, a place to deliver to … */
    private boolean isOfAnother(String plain) {
        if (plain.chars().anyMatch(c -> c > 0x2E80)) {
            return parties.stream()
                    .anyMatch(party -> party.charAt(0) > 0x2E80 && plain.contains(party));
        }
        return Arrays.stream(plain.split("[^a-z]+")).anyMatch(parties::contains);
    }

    private Heading.Part part(String plain) {
        Heading.Part part = parts.get(plain);
        if (part != null) {
            return part;
        }
        Matcher person = OF_PERSON.matcher(plain);
        String rest = person.matches() ? person.group(2).strip() : plain;
        String bare = rest.replaceAll("\\s*[1-5一二三四五]$", "");
        return parts.getOrDefault(rest, parts.getOrDefault(bare, Heading.Part.WHOLE));
    }
}
