package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Guesses columns without a heading we know by their values. With a header only what is beyond
 * doubt and still missing; without one, all that makes a list of customers.
 */
final class ValueGuess {
    private static final int FEW = 2;
    private static final int SOME = 3;
    private static final int MANY = 8;
    private static final double FEW_PEOPLE = 0.3;
    private static final double VARIED = 0.3;
    private static final double NEARLY_ALL = 0.9;
    private static final double PLAINLY = 0.8;
    private static final double HALF = 0.5;
    private static final Set<String> BUSINESS = Set.of("业务", "business");

    private final Candidates columns;

    /** Whether there is a header over more than one column, and one of its words is ours. */
    private final boolean understood;

    ValueGuess(Candidates columns, boolean withHeader) {
        this.columns = columns;
        long headed = columns.stream().filter(one -> !one.isNameless()).limit(2).count();
        understood = withHeader && headed > 1 && columns.any(one -> one.field().isPresent());
    }

    void settle() {
        if (!columns.has(CardField.MOBILE)) {
            guessMissing(CardField.PHONE, ColumnProfile::plainPhones);
        }
        guessFurtherPhones();
        guessMissing(CardField.EMAIL, ColumnProfile::emails);
        if (understood) {
            completeHeader();
        } else {
            makeHeader();
        }
    }

    private void completeHeader() {
        if (columns.has(CardField.NAME)) {
            settlePlain();
        }
        guessMissing(CardField.ADDRESS, ColumnProfile::places);
        guessMissing(CardField.NAME, ValueGuess::firms);
        if (columns.has(CardField.NAME) && !columns.has(CardField.CONTACT)) {
            guess(CardField.CONTACT, ColumnProfile::somebodies, ValueGuess::mayNamePersons);
        }
    }

    private void makeHeader() {
        boolean named = columns.has(CardField.NAME);
        guessMissing(CardField.ADDRESS, named ? ColumnProfile::places : ColumnProfile::addresses);
        guessMissing(CardField.NAME, ValueGuess::firms);
        guessForeignPhones();
        if (columns.has(CardField.NAME)) {
            guess(CardField.CONTACT, ColumnProfile::somebodies, any -> true);
        } else {
            guess(CardField.NAME, ColumnProfile::persons, any -> true);
        }
        withdrawLoneName();
        guessSure(CardField.LEVEL, profile -> profile.fit(CardField.LEVEL));
        guessSure(CardField.BIRTHDAY, ColumnProfile::birthdays);
    }

    /** How much of the values must bear a guess out. */
    private double least() {
        return understood ? PLAINLY : HALF;
    }

    /** Many shops do not say that they are shops. */
    private static double firms(ColumnProfile profile) {
        return profile.firms() * 1.5;
    }

    /** Columns of numbers that nobody gave a heading hold one more number of the customer each. */
    private void guessFurtherPhones() {
        columns.stream()
                .filter(one -> one.isOpen() && one.isNameless())
                .filter(one -> one.profile().plainPhones() >= PLAINLY)
                .forEach(one -> one.guess(isMobile(one) ? CardField.MOBILE : CardField.PHONE));
    }

    /** Mobiles beside a column in which there is none; mixed ones are parted row by row. */
    private boolean isMobile(Candidate further) {
        return further.profile().mobiles() >= PLAINLY
                && columns.stream()
                        .filter(one -> one.isFor(CardField.PHONE))
                        .allMatch(one -> one.profile().mobiles() == 0);
    }

    /** Every customer has somebody else to talk to; the same word in every row is nobody. */
    private static boolean mayNamePersons(Candidate one) {
        return !one.isNameless() && one.profile().different() > HALF;
    }

    /** Numbers of other countries look like any others: beside mail addresses they are phones. */
    private void guessForeignPhones() {
        if (columns.has(CardField.EMAIL) && !columns.has(CardField.MOBILE)) {
            guessMissing(CardField.PHONE, ColumnProfile::phones);
        }
    }

    /** What no heading says and the values plainly do. */
    private void settlePlain() {
        guessPlain(CardField.WECHAT, ColumnProfile::wechats);
        guessPlain(CardField.WEBSITE, profile -> profile.share(PlainValues::isWebsite));
        guessPlain(CardField.TAX_NO, profile -> profile.share(PlainValues::isTaxNumber));
        guessPlain(CardField.BANK, profile -> profile.share(PlainValues::isBank));
        guessPlain(CardField.ACCOUNT, profile -> profile.share(PlainValues::isAccount));
        guessPlain(CardField.GENDER, profile -> profile.share(PlainValues::isGender));
        guessPlain(CardField.OWNER, ValueGuess::ourPeople);
        guessPlain(CardField.OWNER, ColumnProfile::somebodies, ValueGuess::isBusiness);
        guessPlain(CardField.REGION, profile -> profile.share(PlainValues::isRegion));
    }

    /** 业务 with persons below is who does the business. */
    private static boolean isBusiness(Candidate one) {
        return BUSINESS.contains(HeadingText.plain(one.heading().text()));
    }

    private void guessPlain(CardField field, ToDoubleFunction<ColumnProfile> evidence) {
        guessPlain(field, evidence, any -> true);
    }

    private void guessPlain(
            CardField field, ToDoubleFunction<ColumnProfile> evidence, Predicate<Candidate> which) {
        if (!columns.has(field)) {
            columns.stream()
                    .filter(which)
                    .filter(one -> one.isOpen() && !one.isNameless())
                    .filter(one -> one.profile().size() >= SOME)
                    .filter(one -> evidence.applyAsDouble(one.profile()) >= PLAINLY)
                    .min(Comparator.comparingDouble(one -> one.profile().different()))
                    .ifPresent(one -> one.guess(field));
        }
    }

    /** The same few people again and again: those who look after the customers. */
    private static double ourPeople(ColumnProfile profile) {
        boolean few = profile.size() >= MANY && profile.different() <= FEW_PEOPLE;
        return few ? profile.somebodies() : 0;
    }

    /** Names alone do not make a list of customers; any column of words would be one. */
    private void withdrawLoneName() {
        List<Candidate> guessed = columns.stream().filter(one -> one.field().isPresent()).toList();
        boolean alone = guessed.size() == 1 && guessed.get(0).isGuessed();
        if (alone && guessed.get(0).profile().namesWithNumbers() < least()) {
            guessed.get(0).withdraw();
        }
    }

    private void guessMissing(CardField field, ToDoubleFunction<ColumnProfile> evidence) {
        if (!columns.has(field)) {
            guess(field, evidence, any -> true);
        }
    }

    private void guess(
            CardField field, ToDoubleFunction<ColumnProfile> evidence, Predicate<Candidate> which) {
        columns.stream()
                .filter(which)
                .filter(Candidate::isOpen)
                .filter(one -> one.profile().size() > 0 && !one.profile().isCounting())
                .filter(one -> field == CardField.EMAIL || one.profile().different() > VARIED)
                .max(Comparator.comparingDouble(one -> evidence.applyAsDouble(one.profile())))
                .filter(one -> evidence.applyAsDouble(one.profile()) >= least())
                .ifPresent(one -> one.guess(field));
    }

    /** What tells little by itself, and only beside a name: a grade, a birthday. */
    private void guessSure(CardField field, ToDoubleFunction<ColumnProfile> evidence) {
        if (!columns.has(CardField.NAME) || columns.has(field)) {
            return;
        }
        columns.stream()
                .filter(one -> !one.isSettled() && !one.heading().known())
                .filter(one -> one.profile().size() >= FEW && !one.profile().isCounting())
                .filter(one -> evidence.applyAsDouble(one.profile()) >= NEARLY_ALL)
                .findFirst()
                .ifPresent(one -> one.guess(field));
    }
}
