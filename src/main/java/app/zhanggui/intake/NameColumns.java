package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * Tells the customer's name from the contact's. A list of firms has both; in a list of persons the
 * person is the customer. 客户名称 goes before 公司名称, that before 姓名, and where nothing else names the
 * customer the contact does.
 */
final class NameColumns {
    private static final int SOME = 3;
    private static final double MOSTLY = 0.6;

    /** Shops are called all sorts of things; two in five that say they are shops are enough. */
    private static final double ENOUGH_FIRMS = 0.2;

    private static final double VARIED = 0.3;
    private static final double VERY_VARIED = 0.75;

    /** What a rule found the customers to be. */
    private enum Customers {
        UNKNOWN,
        FIRMS,
        PERSONS;

        Customers ifFound(boolean found) {
            return found ? this : UNKNOWN;
        }
    }

    private final Candidates columns;
    private final SaidNames names;

    /** From the plainest to the last resort; the first that finds the customers ends it. */
    private final List<Supplier<Customers>> rules =
            List.of(
                    this::chosenByOwner,
                    this::saidOfFirms,
                    this::shopsUnderTheirKind,
                    this::saidOfPersons,
                    this::firmsByValues,
                    this::saidByLastWord,
                    this::contacts,
                    this::shortNames,
                    this::namelessBeforePersons,
                    this::personsByValues,
                    this::owners,
                    this::namesWithNumbers,
                    this::englishNames,
                    this::anyWords);

    NameColumns(Candidates columns) {
        this.columns = columns;
        this.names = new SaidNames(columns);
    }

    void settle() {
        for (Supplier<Customers> rule : rules) {
            Customers found = rule.get();
            if (found == Customers.FIRMS) {
                new PersonBesideFirm(columns, names).settle();
                new FirmOrPerson(columns).doubt();
            }
            if (found != Customers.UNKNOWN) {
                return;
            }
        }
    }

    private Customers chosenByOwner() {
        return Customers.FIRMS.ifFound(columns.has(CardField.NAME));
    }

    private Customers saidOfFirms() {
        Optional<Candidate> record = firmsAsContacts();
        return record.isPresent()
                ? take(record)
                : take(names.at(Rank.PLAIN).or(() -> names.at(Rank.FIRM_NAME)).map(this::orFuller));
    }

    /**
     * Contact Name over names of firms, with First Name and Last Name for whom to talk to there.
     */
    private Optional<Candidate> firmsAsContacts() {
        boolean parts = columns.any(Candidate::isFirstPart);
        return columns.first(NameColumns::isWholeContact)
                .filter(one -> parts && one.profile().firms() >= ENOUGH_FIRMS);
    }

    /** 窗帘店 above names of shops. */
    private Customers shopsUnderTheirKind() {
        return Customers.FIRMS.ifFound(
                byValues(NameHeadings::isCalledFirm, ColumnProfile::noPersons));
    }

    private Customers saidOfPersons() {
        return Customers.PERSONS.ifFound(
                take(names.at(Rank.PERSON_NAME).map(this::orFuller)) != Customers.UNKNOWN);
    }

    /** 档口, 汽修店 with names of shops below: nobody knows the word, but the values tell. */
    private Customers firmsByValues() {
        return Customers.FIRMS.ifFound(
                byValues(
                        one -> !NameHeadings.isCalledWork(one),
                        profile -> profile.firms() + ENOUGH_FIRMS));
    }

    private Customers saidByLastWord() {
        Optional<Candidate> name = names.at(Rank.BY_LAST_WORD);
        name.ifPresent(one -> one.take(CardField.NAME));
        boolean persons = name.filter(one -> one.heading().text().contains("姓名")).isPresent();
        return (persons ? Customers.PERSONS : Customers.FIRMS).ifFound(name.isPresent());
    }

    private Customers contacts() {
        Predicate<Candidate> contact = NameColumns::isWholeContact;
        Optional<Candidate> name =
                columns.first(contact.and(one -> one.heading().rank() == Rank.PLAIN))
                        .or(() -> columns.first(Candidate::isFirstPart))
                        .or(() -> columns.first(contact));
        name.ifPresent(this::takeWhole);
        return Customers.PERSONS.ifFound(name.isPresent());
    }

    private Customers shortNames() {
        Optional<Candidate> name = names.at(Rank.SHORT_NAME);
        name.ifPresent(one -> one.take(CardField.NAME));
        return Customers.PERSONS.ifFound(name.isPresent());
    }

    /** Where nothing is headed, other names left of persons are whose persons they are. */
    private Customers namelessBeforePersons() {
        Optional<Candidate> persons =
                columns.first(
                        one ->
                                one.isNameless()
                                        && one.isOpen()
                                        && one.profile().somebodies() > MOSTLY);
        return Customers.FIRMS.ifFound(
                persons.isPresent()
                        && byValues(
                                one -> one.isNameless() && one.index() < persons.get().index(),
                                ColumnProfile::noPersons));
    }

    private Customers personsByValues() {
        return Customers.PERSONS.ifFound(byValues(any -> true, ColumnProfile::somebodies));
    }

    /** Owner where nobody else is named, and another one in every row: of a flat, a pet, a boat. */
    private Customers owners() {
        Optional<Candidate> owner =
                columns.first(
                        one ->
                                one.heading().means(CardField.OWNER)
                                        && one.profile().size() >= SOME
                                        && one.profile().different() > VERY_VARIED);
        owner.ifPresent(one -> one.guess(CardField.NAME));
        return Customers.PERSONS.ifFound(owner.isPresent());
    }

    private Customers namesWithNumbers() {
        return Customers.PERSONS.ifFound(byValues(any -> true, ColumnProfile::namesWithNumbers));
    }

    private Customers englishNames() {
        return Customers.PERSONS.ifFound(
                columns.any(NameColumns::reaches)
                        && byValues(any -> true, ColumnProfile::capitalised));
    }

    /** A list is never refused for a word nobody knows: whoever stands in it is asked about. */
    private Customers anyWords() {
        boolean reached = columns.any(NameColumns::reaches);
        if (reached) {
            byValues(any -> true, ColumnProfile::words);
        }
        return Customers.FIRMS.ifFound(reached);
    }

    /** Takes what a heading names; by its rank one knows of whom. */
    private Customers take(Optional<Candidate> name) {
        name.ifPresent(this::takeWhole);
        boolean firms =
                name.filter(one -> one.heading().means(CardField.NAME))
                        .filter(one -> one.heading().rank() <= Rank.FIRM_NAME)
                        .isPresent();
        return (firms ? Customers.FIRMS : Customers.PERSONS).ifFound(name.isPresent());
    }

    /** First Name is half a name. */
    private void takeWhole(Candidate name) {
        name.take(CardField.NAME);
        if (name.isFirstPart()) {
            columns.first(Candidate::isLastPart).ifPresent(last -> last.take(CardField.NAME));
        }
    }

    private boolean byValues(Predicate<Candidate> which, ToDoubleFunction<ColumnProfile> evidence) {
        Optional<Candidate> told =
                columns.first(
                        which.and(one -> !one.heading().known())
                                .and(one -> one.profile().size() >= SOME)
                                .and(one -> one.profile().different() > VARIED)
                                .and(one -> one.profile().addresses() < MOSTLY)
                                .and(one -> evidence.applyAsDouble(one.profile()) >= MOSTLY));
        told.ifPresent(one -> one.guess(CardField.NAME));
        return told.isPresent();
    }

    private static boolean reaches(Candidate one) {
        return one.heading().means(CardField.PHONE)
                || one.heading().means(CardField.MOBILE)
                || one.profile().plainPhones() > MOSTLY
                || one.profile().emails() > MOSTLY;
    }

    private static boolean isWholeContact(Candidate one) {
        return one.heading().means(CardField.CONTACT) && one.isWhole();
    }

    /** 公司 or 发票抬头 that only some have gives way to a name that everybody has. */
    private Candidate orFuller(Candidate name) {
        if (name.heading().rank() == Rank.PLAIN && name.profile().size() < SOME) {
            return name;
        }
        int some = name.profile().size();
        boolean shared = SaidNames.isSharedWorkplace(name);
        int enough = some == 0 ? 1 : Math.max(SOME, shared ? some * 4 / 3 : 2 * some + 1);
        Predicate<Candidate> full = one -> one.profile().size() >= enough;
        Predicate<Candidate> named =
                one ->
                        one.heading().means(CardField.NAME)
                                && one.heading().rank() <= Rank.PERSON_NAME;
        return columns.first(full.and(named).and(one -> !NameHeadings.isLogin(one)))
                .or(() -> columns.first(full.and(named)))
                .or(() -> columns.first(full.and(NameColumns::isWholeContact)))
                .or(() -> columns.first(full.and(Candidate::isFirstPart)))
                .orElse(name);
    }
}
