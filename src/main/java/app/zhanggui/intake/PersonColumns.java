package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.PersonField;
import app.zhanggui.customer.PersonTrait;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the contact persons of a row apart: 联系人1, 电话1, 联系人2, 电话2, or the same headings over and
 * over. What is about the first stays with the customer, as far as the customer has it not yet.
 */
final class PersonColumns {
    /** Most contact persons one row can name. */
    static final int MOST = 5;

    /** What a field of the customer is called where it is about a person. */
    static final Map<CardField, PersonTrait> ALIKE =
            Map.of(
                    CardField.CONTACT, PersonTrait.NAME,
                    CardField.PHONE, PersonTrait.PHONE,
                    CardField.MOBILE, PersonTrait.MOBILE,
                    CardField.WECHAT, PersonTrait.WECHAT,
                    CardField.QQ, PersonTrait.QQ,
                    CardField.EMAIL, PersonTrait.EMAIL,
                    CardField.BIRTHDAY, PersonTrait.BIRTHDAY,
                    CardField.GENDER, PersonTrait.GENDER,
                    CardField.REMARK, PersonTrait.REMARK);

    private final Candidates columns;

    PersonColumns(Candidates columns) {
        this.columns = columns;
    }

    void settle() {
        columns.stream()
                .filter(one -> !one.isSettled())
                .forEach(one -> OwnHeadings.person(one.heading().text()).ifPresent(one::take));
        List<Candidate> names = names();
        for (int i = 1; i < names.size() && i < MOST; i++) {
            names.get(i).take(PersonField.ofContact(i + 1, PersonTrait.NAME));
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
        for (Candidate one : columns.all()) {
            boolean says =
                    one.isWhole() && one.heading().means(CardField.CONTACT) && !one.isSettled();
            boolean plain = one.heading().rank() == Rank.PLAIN;
            boolean again = names.stream().anyMatch(other -> isSame(other, one));
            boolean later = one.heading().which() > 1 && !names.isEmpty();
            boolean taken = one.isFor(CardField.CONTACT) && !one.isLastPart();
            if (taken || says && (plain && names.isEmpty() || again || later)) {
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
        for (Candidate one : columns.all()) {
            int which = one.heading().which();
            if (!one.isSettled() && which > 1 && which <= Math.min(persons, MOST)) {
                part(one).ifPresent(part -> one.take(PersonField.ofContact(which, part)));
            }
        }
    }

    /** A column behind a later name that says again what stood there before is about that one. */
    private void settleRepeated(List<Candidate> names) {
        for (Candidate one : columns.all()) {
            int number = 0;
            for (Candidate name : names) {
                number += name.index() < one.index() ? 1 : 0;
            }
            boolean before =
                    columns.any(other -> other.index() < one.index() && isSame(other, one));
            if (!one.isSettled() && number > 1 && number <= MOST && before) {
                int which = number;
                part(one).ifPresent(part -> one.take(PersonField.ofContact(which, part)));
            }
        }
    }

    private void settleRole(Candidate name) {
        columns.stream()
                .filter(one -> !one.isSettled() && one.index() > name.index())
                .filter(one -> one.heading().part() == Heading.Part.ROLE)
                .findFirst()
                .ifPresent(one -> one.take(PersonField.ofContact(1, PersonTrait.TITLE)));
    }

    /** 联系人手机 beside a 手机 of the firm is the person's own. */
    private void settleOwnNumbers() {
        columns.stream()
                .filter(one -> !one.isSettled() && one.heading().person() == 1)
                .filter(one -> one.heading().part() != Heading.Part.ROLE)
                .filter(this::hasFirmIt)
                .forEach(
                        one ->
                                part(one)
                                        .filter(part -> part != PersonTrait.NAME)
                                        .ifPresent(
                                                part -> one.take(PersonField.ofContact(1, part))));
    }

    private boolean hasFirmIt(Candidate ofPerson) {
        Optional<CardField> field = ofPerson.heading().field();
        return field.isPresent()
                && columns.first(
                                other ->
                                        other.heading().person() == 0
                                                && other.heading().rank() <= Rank.LESSER
                                                && other.heading().field().equals(field))
                        .isPresent();
    }

    /** What a column for that field of the customer says of a person. */
    private static Optional<PersonTrait> part(Candidate one) {
        return one.heading().part() == Heading.Part.ROLE
                ? Optional.of(PersonTrait.TITLE)
                : one.heading().field().map(ALIKE::get);
    }
}
