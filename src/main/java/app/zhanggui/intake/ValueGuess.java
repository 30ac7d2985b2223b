package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Comparator;
import java.util.List;
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
    private static final double NEARLY_ALL = 0.9;
    private static final double PLAINLY = 0.8;
    private static final double HALF = 0.5;

    private final List<Candidate> candidates;
    private final double least;

    ValueGuess(List<Candidate> candidates, boolean withHeader) {
        this.candidates = candidates;
        boolean understood =
                withHeader && candidates.stream().anyMatch(one -> one.field().isPresent());
        this.least = understood ? PLAINLY : HALF;
    }

    void settle() {
        if (!has(CardField.PHONE) && !has(CardField.MOBILE)) {
            guess(CardField.PHONE, ColumnProfile::plainPhones);
        }
        guessFurtherPhones();
        if (!has(CardField.EMAIL)) {
            guess(CardField.EMAIL, ColumnProfile::emails);
        }
        boolean understood = least >= PLAINLY;
        if (understood && has(CardField.NAME)) {
            settlePlain();
        }
        if (!has(CardField.ADDRESS)) {
            boolean named = understood || has(CardField.NAME);
            guess(CardField.ADDRESS, named ? ColumnProfile::places : ColumnProfile::addresses);
        }
        if (!has(CardField.NAME)) {
            guess(CardField.NAME, profile -> profile.firms() * 1.5);
        }
        if (understood && has(CardField.NAME) && !has(CardField.CONTACT)) {
            guess(CardField.CONTACT, ColumnProfile::somebodies, ValueGuess::mayNamePersons);
        }
        if (!understood) {
            guessForeignPhones();
            if (has(CardField.NAME)) {
                guess(CardField.CONTACT, ColumnProfile::somebodies);
            } else {
                guess(CardField.NAME, ColumnProfile::persons);
            }
            withdrawLoneName();
            guessSure(CardField.LEVEL, profile -> profile.fit(CardField.LEVEL));
            guessSure(CardField.BIRTHDAY, ColumnProfile::birthdays);
        }
    }

    /** Columns of numbers that nobody gave a heading hold one more number of the customer each. */
    private void guessFurtherPhones() {
        candidates.stream()
                .filter(one -> one.isOpen() && one.isNameless())
                .filter(one -> one.profile().plainPhones() >= PLAINLY)
                .forEach(one -> one.guess(isMobile(one) ? CardField.MOBILE : CardField.PHONE));
    }

    /** Mobiles beside a column in which there is none; mixed ones are parted row by row. */
    private boolean isMobile(Candidate further) {
        return further.profile().mobiles() >= PLAINLY
                && candidates.stream()
                        .filter(one -> one.isFor(CardField.PHONE))
                        .allMatch(one -> one.profile().mobiles() == 0);
    }

    /** Every customer has somebody else to talk to; the same word in every row is nobody. */
    private static boolean mayNamePersons(Candidate one) {
        return !one.isNameless() && one.profile().different() > HALF;
    }

    /** Numbers of other countries look like any others: beside mail addresses they are phones. */
    private void guessForeignPhones() {
        if (has(CardField.EMAIL) && !has(CardField.PHONE) && !has(CardField.MOBILE)) {
            guess(CardField.PHONE, ColumnProfile::phones);
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
        return HeadingText.plain(one.heading().text()).matches("业务|業務|business");
    }

    private void guessPlain(CardField field, ToDoubleFunction<ColumnProfile> evidence) {
        guessPlain(field, evidence, any -> true);
    }

    private void guessPlain(
            CardField field, ToDoubleFunction<ColumnProfile> evidence, Predicate<Candidate> which) {
        if (!has(field)) {
            candidates.stream()
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
        List<Candidate> guessed =
                candidates.stream().filter(one -> one.field().isPresent()).toList();
        boolean alone = guessed.size() == 1 && guessed.get(0).isGuessed();
        if (alone && guessed.get(0).profile().namesWithNumbers() < least) {
            guessed.get(0).withdraw();
        }
    }

    private void guess(CardField field, ToDoubleFunction<ColumnProfile> evidence) {
        guess(field, evidence, any -> true);
    }

    private void guess(
            CardField field, ToDoubleFunction<ColumnProfile> evidence, Predicate<Candidate> which) {
        candidates.stream()
                .filter(which)
                .filter(Candidate::isOpen)
                .filter(one -> one.profile().size() > 0 && !one.profile().isCounting())
                .filter(one -> field == CardField.EMAIL || one.profile().different() > 0.3)
                .max(Comparator.comparingDouble(one -> evidence.applyAsDouble(one.profile())))
                .filter(one -> evidence.applyAsDouble(one.profile()) >= least)
                .ifPresent(one -> one.guess(field));
    }

    /** What tells little by itself, and only beside a name: a grade, a birthday. */
    private void guessSure(CardField field, ToDoubleFunction<ColumnProfile> evidence) {
        if (!has(CardField.NAME) || has(field)) {
            return;
        }
        candidates.stream()
                .filter(one -> !one.isSettled() && !one.heading().known())
                .filter(one -> one.profile().size() >= FEW && !one.profile().isCounting())
                .filter(one -> evidence.applyAsDouble(one.profile()) >= NEARLY_ALL)
                .findFirst()
                .ifPresent(one -> one.guess(field));
    }

    private boolean has(CardField field) {
        return candidates.stream().anyMatch(one -> one.isFor(field));
    }
}
