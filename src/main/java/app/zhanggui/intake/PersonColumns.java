package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the contact persons of a row apart: 联系人1, 电话1, 联系人2, 电话2, or the same headings over and
 * over. What is about the first stays with the customer, as far as the customer has it not yet.
 */
final class PersonColumns {
    private final List<Candidate> candidates;

    PersonColumns(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    void settle() {
        List<Candidate> names = names();
        for (int i = 1; i < names.size() && i < Target.MOST_PERSONS; i++) {
            names.get(i).take(new Target.Person(i + 1, PersonPart.NAME));
        }
        if (names.size() > 1) {
            settleNumbered(names.size());
            settleRepeated(names);
        }
        if (!names.isEmpty() && !names.get(0).isFor(CardField.NAME)) {
            settleRole(names.get(0));
            settleOwnNumbers();
        }
    }

    /** The columns that name a contact person, in order. */
    private List<Candidate> names() {
        List<Candidate> names = new ArrayList<>();
        for (Candidate one : candidates) {
            boolean whole = one.heading().part() == Heading.Part.WHOLE;
            boolean says = whole && one.heading().means(CardField.CONTACT) && !one.isSettled();
            boolean plain = one.heading().rank() == 1;
            boolean again = names.stream().anyMatch(other -> isSame(other, one));
            boolean later = one.heading().which() > 1 && !names.isEmpty();
            if (one.isFor(CardField.CONTACT)
                    || says && (plain && names.isEmpty() || again || later)) {
                names.add(one);
            }
        }
        return names;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return HeadingText.plain(one.heading().text())
                .equals(HeadingText.plain(other.heading().text()));
    }

    private void settleNumbered(int persons) {
        for (Candidate one : candidates) {
            int which = one.heading().which();
            if (!one.isSettled() && which > 1 && which <= Math.min(persons, Target.MOST_PERSONS)) {
                part(one).ifPresent(part -> one.take(new Target.Person(which, part)));
            }
        }
    }

    /** A column behind a later name that says again what stood there before is about that one. */
    private void settleRepeated(List<Candidate> names) {
        for (Candidate one : candidates) {
            int number = 0;
            for (Candidate name : names) {
                number += name.index() < one.index() ? 1 : 0;
            }
            boolean before =
                    candidates.stream()
                            .anyMatch(other -> other.index() < one.index() && isSame(other, one));
            if (!one.isSettled() && number > 1 && number <= Target.MOST_PERSONS && before) {
                int which = number;
                part(one).ifPresent(part -> one.take(new Target.Person(which, part)));
            }
        }
    }

    private void settleRole(Candidate name) {
        candidates.stream()
                .filter(one -> !one.isSettled() && one.index() > name.index())
                .filter(one -> one.heading().part() == Heading.Part.ROLE)
                .findFirst()
                .ifPresent(one -> one.take(new Target.Person(1, PersonPart.ROLE)));
    }

    /** 联系人手机 beside a 手机 of the firm is the person's own. */
    private void settleOwnNumbers() {
        for (Candidate one : candidates) {
            boolean ofPerson = !one.isSettled() && one.heading().person() == 1;
            Optional<CardField> field = one.heading().field();
            boolean firmHasIt =
                    ofPerson
                            && candidates.stream()
                                    .anyMatch(
                                            other ->
                                                    !other.isSettled()
                                                            && other.heading().person() == 0
                                                            && other.heading().rank() <= 2
                                                            && other.heading().field().equals(field)
                                                            && field.isPresent());
            if (firmHasIt && one.heading().part() != Heading.Part.ROLE) {
                part(one)
                        .filter(part -> part != PersonPart.NAME)
                        .ifPresent(part -> one.take(new Target.Person(1, part)));
            }
        }
    }

    private static Optional<PersonPart> part(Candidate one) {
        return one.heading().part() == Heading.Part.ROLE
                ? Optional.of(PersonPart.ROLE)
                : one.heading().field().flatMap(PersonPart::alike);
    }
}
