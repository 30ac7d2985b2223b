package app.zhanggui.intake;

import static java.util.stream.Collectors.groupingBy;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.Field;
import app.zhanggui.intake.Column.Certainty;
import app.zhanggui.sheet.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which column is which field: by its heading, by what the owner chose for that heading
 * before, and where there is no heading by its values. Of several columns for one field the
 * plainest wins, then the first; values that contradict a heading make it doubtful.
 */
final class ColumnMatcher {
    /** Fields that several columns may fill together, each with its own heading. */
    private static final Set<CardField> SEVERAL = EnumSet.of(CardField.REMARK);

    /** Fields that hold several values, as long as the headings say they are of the customer. */
    private static final Set<CardField> NUMBERS =
            EnumSet.of(CardField.PHONE, CardField.MOBILE, CardField.EMAIL);

    private static final Pattern OF_USERS = Pattern.compile("密码|登[录陆]|注册|用户|会员|昵称");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private static final double CONTRADICTED = 0.3;
    private static final double MOSTLY = 0.6;
    private static final double NEARLY_ALL = 0.9;
    private static final int SOME = 3;

    private final HeadingWords words;
    private final ValueReader reader;

    ColumnMatcher(HeadingWords words, ValueReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * The columns of a sheet, in order.
     *
     * @param remembered targets chosen before, by plain heading; empty for a column not wanted
     */
    List<Column> match(Table table, HeaderPlace header, Map<String, Optional<Field>> remembered) {
        List<Heading> said = header.headings().stream().map(words::readAsSounding).toList();
        List<Heading> kept = KeeperHeadings.read(said, words);
        List<Heading> headings = new NumbersOfOthers(kept, table, header.firstData()).read();
        boolean reached = headings.stream().anyMatch(ColumnMatcher::isNumber);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            ColumnProfile profile = ColumnProfile.of(table, header.firstData(), i, reader);
            Heading heading = spokenBy(profile, headings.get(i), reached);
            all.add(new Candidate(i, heading, profile));
        }
        Candidates columns = new Candidates(List.copyOf(all));
        recall(columns, remembered);
        new NameColumns(columns).settle();
        new PersonColumns(columns).settle();
        settleFields(columns);
        new ValueGuess(columns, header.row() != HeaderPlace.NONE).settle();
        return columns.stream().map(one -> column(one, header)).toList();
    }

    private static boolean isNumber(Heading heading) {
        return heading.means(CardField.PHONE) || heading.means(CardField.MOBILE);
    }

    /**
     * 联系人 with numbers below, where they stand nowhere else, is how to reach them, not whom; 称呼
     * above 先生 and 女士 names nobody.
     */
    private static Heading spokenBy(ColumnProfile profile, Heading heading, boolean reached) {
        if (profile.size() == 0 || !heading.means(CardField.CONTACT)) {
            return heading;
        }
        if (profile.share(PlainValues::isGender) > NEARLY_ALL) {
            return heading.as(CardField.GENDER);
        }
        boolean numbers = !reached && profile.bareNumbers() > NEARLY_ALL;
        return numbers ? heading.as(CardField.PHONE) : heading;
    }

    /** Whether something stands in it that the owner would miss, and no field is for it. */
    private static boolean isUnplaced(Candidate one) {
        return one.target().isEmpty()
                && !one.isChosen()
                && !one.heading().text().isBlank()
                && one.profile().size() > 0
                && !one.profile().isNumbering()
                && (one.heading().field().isPresent()
                        || !HeadingWords.isIdle(one.heading().text()));
    }

    /** What was chosen for a heading before; of one that stands there twice nobody knows which. */
    private static void recall(Candidates columns, Map<String, Optional<Field>> remembered) {
        Map<String, List<Candidate>> byHeading =
                columns.stream()
                        .collect(groupingBy(one -> HeadingText.plain(one.heading().text())));
        byHeading.forEach(
                (heading, alike) -> {
                    if (alike.size() == 1 && remembered.containsKey(heading)) {
                        alike.get(0).choose(remembered.get(heading));
                    }
                });
    }

    private static void settleFields(Candidates columns) {
        Map<CardField, Candidate> winners = new HashMap<>();
        columns.stream()
                .filter(one -> one.isSettled() && one.field().isPresent())
                .forEach(one -> winners.putIfAbsent(one.field().get(), one));
        columns.stream()
                .filter(one -> !one.isSettled() && one.claims() && !isLogin(one, columns))
                .sorted(Comparator.comparingInt(one -> one.heading().rank()))
                .forEach(one -> settle(one, winners));
        spareNumbers(columns, winners);
    }

    /**
     * A bare 账号 is what somebody signs in with where a program lists its users, and an account
     * number any number where no bank stands beside it.
     */
    private static boolean isLogin(Candidate one, Candidates columns) {
        return one.heading().means(CardField.ACCOUNT)
                && one.heading().rank() > Rank.PLAIN
                && !columns.any(other -> other.heading().means(CardField.BANK))
                && (!HAN.matcher(one.heading().text()).find()
                        || columns.any(ColumnMatcher::isOfUsers));
    }

    private static boolean isOfUsers(Candidate one) {
        return OF_USERS.matcher(HeadingText.plain(one.heading().text())).find();
    }

    private static void settle(Candidate one, Map<CardField, Candidate> winners) {
        CardField field = one.heading().field().orElseThrow();
        Candidate winner = winners.get(field);
        boolean same = winner != null && winner.heading().text().equals(one.heading().text());
        boolean goesOn =
                winner != null && one.heading().part() == Heading.Part.LAST && winner.isFirstPart();
        if (winner == null && one.heading().part() != Heading.Part.LAST) {
            winners.put(field, one);
            one.take(field);
        } else if (winner != null
                && (same || goesOn || SEVERAL.contains(field) || isAnother(one, field))) {
            one.take(field);
        }
    }

    /** 电话2, or 公司电话 beside 电话: one more number of the customer. */
    private static boolean isAnother(Candidate one, CardField field) {
        boolean ofCustomer = one.heading().person() == 0 && one.heading().rank() <= Rank.LESSER;
        return NUMBERS.contains(field) && ofCustomer && !one.isOfContradicting(field);
    }

    /** A second column of numbers is the mobile, or the phone, where the sheet has no other. */
    private static void spareNumbers(Candidates columns, Map<CardField, Candidate> winners) {
        for (Candidate one : columns.all()) {
            boolean phone = one.heading().means(CardField.PHONE);
            boolean spare = phone || one.heading().means(CardField.MOBILE);
            CardField other = phone ? CardField.MOBILE : CardField.PHONE;
            boolean fits = !phone || one.profile().mobiles() > MOSTLY;
            if (!one.isSettled() && spare && fits && !winners.containsKey(other)) {
                one.guess(other);
                winners.put(other, one);
            }
        }
    }

    private Column column(Candidate one, HeaderPlace header) {
        Heading heading = one.heading();
        Unit unit = heading.unit() == Unit.YUAN ? header.unit() : heading.unit();
        boolean money =
                one.field().filter(field -> field.type() == CardField.Type.MONEY).isPresent();
        boolean volume = one.field().filter(CardField.BUSINESS_SIZE::equals).isPresent();
        Unit counts = money ? unit : volume ? heading.unit() : Unit.YUAN;
        boolean converted = money && counts != Unit.YUAN && !one.isChosen();
        boolean nameless =
                one.isNameless() && one.target().isEmpty() && !one.profile().isNumbering();
        boolean doubtful = one.isGuessed() || converted || nameless || contradicted(one);
        return new Column(
                one.index(),
                heading.text(),
                one.target(),
                certainty(one, doubtful),
                counts,
                heading.lunar(),
                one.profile().dateOrder());
    }

    private Certainty certainty(Candidate one, boolean doubtful) {
        if (isUnplaced(one)) {
            return Certainty.UNPLACED;
        }
        boolean remark = one.isFor(CardField.REMARK) && one.isChosen();
        if (remark && !one.heading().means(CardField.REMARK)) {
            return Certainty.KEPT;
        }
        return doubtful ? Certainty.DOUBTFUL : Certainty.SURE;
    }

    private static boolean contradicted(Candidate one) {
        boolean some = one.profile().size() >= SOME && !one.isChosen();
        return some
                && one.field().filter(field -> one.profile().fit(field) < CONTRADICTED).isPresent();
    }
}
