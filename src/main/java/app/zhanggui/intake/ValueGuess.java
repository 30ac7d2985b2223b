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
    private static final double NEARLY_ALL = 0.9;
    private static final double PLAINLY = 0.8;

    private final List<Candidate> candidates;
    private final double least;

    ValueGuess(List<Candidate> candidates, boolean withHeader) {
        this.candidates = candidates;
        boolean understood =
                withHeader && candidates.stream().anyMatch(one -> one.field().isPresent());
        this.least = understood ? PLAINLY : 0.5;
    }

    void settle() {
        if (!has(CardField.PHONE) && !has(CardField.MOBILE)) {
            guess(CardField.PHONE, ColumnProfile::plainPhones);
        }
        if (!has(CardField.EMAIL)) {
            guess(CardField.EMAIL, ColumnProfile::emails);
        }
        if (!has(CardField.ADDRESS)) {
            boolean understood = least >= PLAINLY;
            guess(CardField.ADDRESS, understood ? ColumnProfile::places : ColumnProfile::addresses);
        }
        if (!has(CardField.NAME)) {
            guess(CardField.NAME, profile -> profile.firms() * 1.5);
        }
        if (least >= PLAINLY && has(CardField.NAME) && !has(CardField.CONTACT)) {
            guess(CardField.CONTACT, ColumnProfile::somebodies, one -> !one.isNameless());
        }
        if (least < PLAINLY) {
            boolean named = has(CardField.NAME);
            guess(named ? CardField.CONTACT : CardField.NAME, ColumnProfile::persons);
            withdrawLoneName();
            guessSure(CardField.LEVEL, profile -> profile.fit(CardField.LEVEL));
            guessSure(CardField.BIRTHDAY, ColumnProfile::birthdays);
        }
    }

    /** Names alone do not make a list of customers; any column of words would be one. */
    private void withdrawLoneName() {
        List<Candidate> guessed =
                candidates.stream().filter(one -> one.field().isPresent()).toList();
        if (guessed.size() == 1 && guessed.get(0).isGuessed()) {
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
                .filter(one -> !one.isSettled() && !one.heading().known())
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
