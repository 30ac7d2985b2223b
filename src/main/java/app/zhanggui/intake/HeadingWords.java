package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads headings, zh, en and pinyin: the word list first, then sentences; then without what says
 * only whose it is (客户, 公司, billing); never a column about somebody else, such as 代理人电话 or Shipping
 * Street. What only ends like one of our words is a guess.
 */
final class HeadingWords {
    private static final int LONGEST = 40;
    private static final int LONGEST_CELL = 200;
    private static final int DEEPEST = 4;
    private static final int MOST_KEPT = 10_000;

    /** What only a customer has: 联系人状态 and the like are about something else. */
    private static final Set<CardField> OF_CUSTOMERS =
            EnumSet.of(CardField.STATUS, CardField.LEVEL, CardField.ORG_TYPE);

    private static final Pattern TWO_WORDS = Pattern.compile("([a-z]{2,}) ([a-z]{2,})");

    /** 预订人0 同住人1: what the figures below stand for. */
    private static final Pattern KEY_TO_CODES =
            Pattern.compile(".*\\p{IsHan}0[^\\p{IsHan}]{0,2}\\p{IsHan}+1(?!\\d).*");

    private static final Pattern LUNAR = Pattern.compile("(?s).*(农历|阴历|旧历).*");

    /** The word lists, the same for all and read when the first heading is. */
    private static final class Files {
        static final HeadingList LIST = new HeadingList();
        static final HeadingSentences SENTENCES = new HeadingSentences();
        static final HeadingGrammar GRAMMAR =
                new HeadingGrammar(SENTENCES.words("PERSON"), SENTENCES.words("FIRM"));
        static final HeadingEnds ENDS = new HeadingEnds(LIST, GRAMMAR.words("last"));
        static final OtherParties OTHERS = new OtherParties();
    }

    private final Map<String, Heading> read = new ConcurrentHashMap<>();

    /** What a cell says as a heading; cells come again and again, and each is read once. */
    Heading read(String text) {
        Heading before = read.get(text);
        if (before != null) {
            return before;
        }
        Heading fresh = fresh(text);
        if (read.size() < MOST_KEPT && text.length() <= LONGEST) {
            read.put(text, fresh);
        }
        return fresh;
    }

    private Heading fresh(String text) {
        String plain = text.length() > LONGEST_CELL ? "" : HeadingText.plain(text);
        boolean fits = !plain.isEmpty() && plain.length() <= LONGEST;
        fits &= !KEY_TO_CODES.matcher(plain).matches();
        Optional<Meaning> meaning = fits ? meaning(plain, 0) : Optional.empty();
        boolean other = meaning.isEmpty() && Files.OTHERS.isIn(plain);
        if (meaning.isEmpty() && !other && !plain.isEmpty()) {
            meaning = withoutRule(text, plain);
        }
        Optional<Meaning> narrowed = meaning.map(one -> HeadingPlace.narrowed(one, text));
        return heading(text, plain, narrowed, other);
    }

    /** The same for what is surely a heading: unknown words are also taken as they sound. */
    Heading readAsSounding(String text) {
        Heading said = read(text);
        String plain = HeadingText.plain(text);
        Optional<Meaning> sounding = said.known() ? Optional.empty() : Files.LIST.sounding(plain);
        return sounding.isEmpty() ? said : heading(text, plain, sounding, false);
    }

    private Optional<Meaning> withoutRule(String text, String plain) {
        String said = HeadingText.withoutRule(text);
        boolean shorter = !said.equals(plain) && !said.isEmpty() && said.length() <= LONGEST;
        return shorter ? meaning(said, 0) : Optional.empty();
    }

    private Heading heading(String text, String plain, Optional<Meaning> meaning, boolean other) {
        return new Heading(
                text,
                meaning.filter(Meaning::isOurs).flatMap(Meaning::field),
                meaning.map(Meaning::rank).orElse(0),
                meaning.isPresent() || other,
                meaning.map(Meaning::person).orElse(0),
                meaning.map(Meaning::number).orElse(0),
                HeadingUnit.of(text),
                LUNAR.matcher(HeadingText.simplified(text)).matches(),
                part(plain));
    }

    /** Whether the column is a program's own bookkeeping: nobody would miss it. */
    static boolean isIdle(String text) {
        String plain = HeadingText.plain(text);
        return Files.LIST.isIdle(plain) || Files.GRAMMAR.isNoted(plain);
    }

    /** Whether the column only numbers the rows, as one without a heading may. */
    static boolean isCounting(String text) {
        String plain = HeadingText.plain(text);
        return plain.isEmpty() || Files.LIST.isCounting(plain);
    }

    private Optional<Meaning> meaning(String plain, int depth) {
        if (plain.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Meaning> said = Files.LIST.exact(plain).or(() -> Files.SENTENCES.read(plain));
        String spelledOut = Files.GRAMMAR.spelledOut(plain);
        if (said.isEmpty() && !spelledOut.equals(plain)) {
            return meaning(spelledOut, depth + 1);
        }
        if (said.isEmpty() && Files.OTHERS.isIn(plain)) {
            return legalRep(plain).or(() -> oneOf(plain)).or(() -> atCustomers(plain, depth));
        }
        return said.or(() -> numbered(plain, depth))
                .or(() -> ofPerson(plain, depth))
                .or(() -> shortened(plain, depth))
                .or(() -> alternatives(plain, depth))
                .or(() -> turned(plain))
                .or(() -> Files.ENDS.read(plain));
    }

    /** 电话2, 联系人二, Phone 1: a later one gives way to the first. */
    private Optional<Meaning> numbered(String plain, int depth) {
        return NumberedHeading.of(plain)
                .flatMap(one -> meaning(one.word(), depth + 1).map(one::of));
    }

    /** 供应商法人 is another party, but the one that the card has a place for. */
    private Optional<Meaning> legalRep(String plain) {
        return Files.GRAMMAR
                .afterOwner(plain)
                .flatMap(Files.LIST::written)
                .filter(one -> one.is(CardField.LEGAL_REP));
    }

    /** 总经理/法人: one of them is ours; not so 客户经理ID, where the other is none of ours. */
    private static Optional<Meaning> oneOf(String plain) {
        List<Meaning> parts =
                HeadingText.alternatives(plain).stream()
                        .flatMap(part -> Files.LIST.written(part).stream())
                        .toList();
        return parts.stream().allMatch(Meaning::isOurs)
                ? parts.stream().findFirst()
                : Optional.empty();
    }

    /** 发货电话, 财务联系人: somebody at the customer's, to be asked about; 收货状态 is of an order. */
    private Optional<Meaning> atCustomers(String plain, int depth) {
        return Files.GRAMMAR.words("side").stream()
                .filter(plain::startsWith)
                .flatMap(side -> meaning(plain.substring(side.length()), depth + 1).stream())
                .filter(one -> one.isOurs() && one.rank() < Rank.BY_LAST_WORD)
                .filter(one -> OF_CUSTOMERS.stream().noneMatch(one::is))
                .map(Meaning::guessed)
                .findFirst();
    }

    private Optional<Meaning> ofPerson(String plain, int depth) {
        return PersonHeading.of(plain)
                .filter(person -> !person.rest().isEmpty())
                .flatMap(
                        person ->
                                ofPerson(person, depth)
                                        .map(one -> one.lesser(1).of(person.which())));
    }

    private Optional<Meaning> ofPerson(PersonHeading person, int depth) {
        return person.isName()
                ? Files.LIST.word("联系人")
                : meaning(person.rest(), depth + 1)
                        .map(
                                one ->
                                        OF_CUSTOMERS.stream().anyMatch(one::is)
                                                ? Meaning.NOTHING
                                                : one);
    }

    private Optional<Meaning> shortened(String plain, int depth) {
        Optional<String> owned = Files.GRAMMAR.afterOwner(plain);
        if (owned.isPresent()) {
            return meaning(owned.get(), depth + 1);
        }
        Optional<String> lesser = Files.GRAMMAR.afterLesser(plain);
        if (lesser.isPresent()) {
            return meaning(lesser.get(), depth + 1).map(one -> one.lesser(1));
        }
        Optional<String> said = Files.GRAMMAR.beforeTail(plain);
        return said.isPresent()
                ? Files.LIST.word(said.get())
                : Files.GRAMMAR.afterEnglish(plain).flatMap(rest -> meaning(rest, depth + 1));
    }

    /**
     * {@code phone_main}, {@code name_first}, {@code phone_cust}: two words the other way round.
     */
    private static Optional<Meaning> turned(String plain) {
        Matcher words = TWO_WORDS.matcher(plain);
        if (!words.matches()) {
            return Optional.empty();
        }
        String turned = words.group(2) + " " + words.group(1);
        return Files.LIST
                .exact(turned)
                .or(() -> Files.GRAMMAR.afterEnglish(turned).flatMap(Files.LIST::exact))
                .filter(Meaning::isOurs);
    }

    /** 姓名/name, 电话或手机: the first part that is ours; phone and mobile together are a phone. */
    private Optional<Meaning> alternatives(String plain, int depth) {
        List<Meaning> meanings =
                HeadingText.alternatives(plain).stream()
                        .flatMap(part -> meaning(part, depth + 2).stream())
                        .toList();
        boolean phone = meanings.stream().anyMatch(one -> one.is(CardField.PHONE));
        boolean mobile = meanings.stream().anyMatch(one -> one.is(CardField.MOBILE));
        if (phone && mobile) {
            return Files.LIST.word("电话");
        }
        return meanings.stream()
                .filter(Meaning::isOurs)
                .findFirst()
                .or(() -> meanings.stream().findFirst());
    }

    private Heading.Part part(String plain) {
        String rest = PersonHeading.of(plain).map(one -> one.rest().strip()).orElse(plain);
        String bare = rest.replaceAll("\\s*[1-5一二三四五]$", "");
        return Files.LIST
                .part(plain)
                .or(() -> Files.LIST.part(rest))
                .or(() -> Files.LIST.part(bare))
                .orElse(Heading.Part.WHOLE);
    }
}
