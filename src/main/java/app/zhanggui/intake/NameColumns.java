package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Tells the customer's name from the contact's. A list of firms has both; in a list of persons the
 * person is the customer. 客户名称 goes before 公司名称, that before 姓名, and where nothing else names the
 * customer the contact does.
 */
final class NameColumns {
    private static final int FIRM = 2;
    private static final int PERSON = 3;
    private static final int SHORT = 5;

    private static final int SOME = 3;
    private static final double MOSTLY = 0.6;

    /** Shops are called all sorts of things; two in five that say they are shops are enough. */
    private static final double ENOUGH_FIRMS = 0.2;

    private static final double VARIED = 0.3;
    private static final double VERY_VARIED = 0.75;
    private static final Pattern IN_CHARGE = Pattern.compile("(经办|经手|责任|负责)人?");
    private static final int MANY = 8;

    private final List<Candidate> candidates;

    NameColumns(List<Candidate> candidates) {
        this.candidates = candidates;
    }

    void settle() {
        if (candidates.stream().anyMatch(one -> one.isFor(CardField.NAME))) {
            personBesideFirm();
            return;
        }
        Optional<Candidate> name = named(1).or(() -> named(FIRM)).map(this::orFuller);
        boolean firm = name.filter(one -> one.heading().rank() <= FIRM).isPresent();
        if (name.isEmpty() && byValues(NameHeadings::isCalledFirm, ColumnProfile::noPersons)) {
            personBesideFirm();
            return;
        }
        name = name.or(() -> named(PERSON).map(this::orFuller));
        if (name.isPresent()) {
            name.get().take(CardField.NAME);
            if (firm) {
                personBesideFirm();
            }
        } else if (!byValues(
                one -> !NameHeadings.isCalledWork(one),
                profile -> profile.firms() + ENOUGH_FIRMS)) {
            byLastWordOrContact();
        } else {
            personBesideFirm();
        }
    }

    /** 档口, 汽修店 with names of shops below: nobody knows the word, but the values tell. */
    private boolean byValues(Predicate<Candidate> which, ToDoubleFunction<ColumnProfile> evidence) {
        Optional<Candidate> told =
                first(
                        which.and(one -> !one.heading().known())
                                .and(one -> one.profile().size() >= SOME)
                                .and(one -> one.profile().different() > VARIED)
                                .and(one -> one.profile().addresses() < MOSTLY)
                                .and(one -> evidence.applyAsDouble(one.profile()) >= MOSTLY));
        told.ifPresent(one -> one.guess(CardField.NAME));
        return told.isPresent();
    }

    /** A list is never refused for a word nobody knows: whoever stands in it is asked about. */
    private void lastResort() {
        boolean reached = candidates.stream().anyMatch(NameColumns::reaches);
        if (!byValues(one -> true, ColumnProfile::somebodies)
                && !ownerAsCustomer()
                && !byValues(one -> true, ColumnProfile::namesWithNumbers)
                && reached
                && !byValues(one -> true, ColumnProfile::capitalised)) {
            byValues(one -> true, ColumnProfile::words);
            personBesideFirm();
        }
    }

    /** Owner where nobody else is named, and another one in every row: of a flat, a pet, a boat. */
    private boolean ownerAsCustomer() {
        Optional<Candidate> owner =
                first(
                        one ->
                                one.heading().means(CardField.OWNER)
                                        && one.profile().size() >= SOME
                                        && one.profile().different() > VERY_VARIED);
        owner.ifPresent(one -> one.guess(CardField.NAME));
        return owner.isPresent();
    }

    private static boolean reaches(Candidate one) {
        return one.heading().means(CardField.PHONE)
                || one.heading().means(CardField.MOBILE)
                || one.profile().plainPhones() > MOSTLY
                || one.profile().emails() > MOSTLY;
    }

    private void byLastWordOrContact() {
        Optional<Candidate> ends = named(Heading.BY_LAST_WORD);
        ends.ifPresent(one -> one.take(CardField.NAME));
        if (ends.isEmpty() && !contactAsCustomer()) {
            Optional<Candidate> alias = named(SHORT);
            alias.ifPresent(one -> one.take(CardField.NAME));
            if (alias.isEmpty()) {
                lastResort();
            }
        } else if (ends.isPresent() && !ends.get().heading().text().contains("姓名")) {
            personBesideFirm();
        }
    }

    /** Beside a firm 姓名 is its contact, and 负责人 where nobody else is named. */
    private void personBesideFirm() {
        if (first(NameColumns::isPlainContact).isPresent()) {
            return;
        }
        Optional<Candidate> person =
                named(PERSON)
                        .filter(one -> !NameHeadings.isLogin(one))
                        .filter(one -> one.profile().firms() < MOSTLY);
        boolean plain = candidates.stream().anyMatch(NameHeadings::isPlainFirm);
        person.ifPresent(
                one -> one.settle(CardField.CONTACT, plain && NameHeadings.isPlainPerson(one)));
        boolean called = first(one -> one.heading().means(CardField.CONTACT)).isPresent();
        if (person.isEmpty() && !called) {
            first(one -> isOfCustomer(HeadingText.plain(one.heading().text()), one.profile()))
                    .ifPresent(one -> one.guess(CardField.CONTACT));
        }
    }

    /** 负责人 or 经办人 of the customer: no salesman has one customer only. */
    private boolean isOfCustomer(String plain, ColumnProfile profile) {
        boolean ofSales = candidates.stream().anyMatch(one -> NameHeadings.isOfSales(one));
        boolean each = profile.size() >= MANY && profile.different() > MOSTLY;
        return !ofSales && plain.equals("负责人")
                || IN_CHARGE.matcher(plain).matches() && each && profile.somebodies() > MOSTLY;
    }

    private boolean contactAsCustomer() {
        Predicate<Candidate> plain = one -> one.heading().means(CardField.CONTACT) && isPlain(one);
        Optional<Candidate> contact =
                first(plain.and(one -> one.heading().rank() == 1))
                        .or(() -> first(Candidate::isFirstPart))
                        .or(() -> first(plain));
        contact.ifPresent(
                one -> {
                    one.take(CardField.NAME);
                    if (one.isFirstPart()) {
                        first(Candidate::isLastPart).ifPresent(last -> last.take(CardField.NAME));
                    }
                });
        return contact.isPresent();
    }

    /** 联系人, or First Name; what somebody is called by gives way to 姓名. */
    private static boolean isPlainContact(Candidate one) {
        return one.heading().means(CardField.CONTACT)
                && (one.heading().rank() == 1 || !isPlain(one));
    }

    private static boolean isPlain(Candidate one) {
        return one.heading().part() == Heading.Part.WHOLE;
    }

    /** The first column of that rank: one with values before one without, a name before a login. */
    private Optional<Candidate> named(int rank) {
        Predicate<Candidate> fits =
                one ->
                        one.heading().means(CardField.NAME)
                                && one.heading().rank() == rank
                                && one.profile().yesOrNo() < MOSTLY
                                && !isOurs(one);
        return first(fits.and(one -> one.profile().size() > 0 && !NameHeadings.isLogin(one)))
                .or(() -> first(fits.and(one -> !NameHeadings.isLogin(one))))
                .or(() -> first(fits));
    }

    /** 公司 or 发票抬头 that only some have gives way to a name that everybody has. */
    private Candidate orFuller(Candidate name) {
        if (name.heading().rank() == 1 && name.profile().size() < SOME) {
            return name;
        }
        int enough = Math.max(SOME, 2 * name.profile().size() + 1);
        Predicate<Candidate> fuller =
                one -> one.heading().means(CardField.NAME) && one.profile().size() >= enough;
        Predicate<Candidate> contact =
                one -> one.heading().means(CardField.CONTACT) && one.profile().size() >= enough;
        return first(fuller.and(one -> one.heading().rank() <= PERSON))
                .or(() -> first(contact.and(NameColumns::isPlain)))
                .orElse(name);
    }

    /**
     * 店铺名称 that is the same in every row is the shop the file comes from, and 门店 in a list of
     * members the one they go to.
     */
    private boolean isOurs(Candidate one) {
        return one.profile().size() >= MANY && one.profile().isAlwaysTheSame()
                || NameHeadings.isWhereTheyGo(one)
                || NameHeadings.isWhoseTheyAre(one) && candidates.stream().anyMatch(this::isFirm)
                || NameHeadings.isBranch(one)
                        && (candidates.stream().anyMatch(NameHeadings::isMember)
                                || isOneOfFew(one));
    }

    private boolean isFirm(Candidate one) {
        return one.heading().means(CardField.NAME)
                && one.heading().rank() <= FIRM
                && !NameHeadings.isWhoseTheyAre(one);
    }

    /** Two or three shops again and again, and somebody else in every row. */
    private boolean isOneOfFew(Candidate shop) {
        return shop.profile().size() >= SOME
                && shop.profile().different() < MOSTLY
                && candidates.stream()
                        .filter(one -> !NameHeadings.isBranch(one))
                        .filter(one -> one.heading().means(CardField.NAME))
                        .anyMatch(one -> one.profile().different() > VERY_VARIED);
    }

    private Optional<Candidate> first(Predicate<Candidate> test) {
        return candidates.stream().filter(one -> !one.isSettled()).filter(test).findFirst();
    }
}
