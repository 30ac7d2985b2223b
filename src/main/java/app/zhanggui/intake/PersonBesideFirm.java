package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Beside a firm 姓名 is its contact, and 负责人 where nobody else is named; else he may be who runs it.
 */
final class PersonBesideFirm {
    private static final int MANY = 8;
    private static final double MOSTLY = 0.6;
    private static final Pattern IN_CHARGE = Pattern.compile("(经办|经手|责任|负责)人?");

    private final Candidates columns;
    private final SaidNames names;

    PersonBesideFirm(Candidates columns, SaidNames names) {
        this.columns = columns;
        this.names = names;
    }

    void settle() {
        if (columns.first(PersonBesideFirm::isPlainContact).isPresent()) {
            columns.first(this::isInChargeOfEach).ifPresent(one -> one.guess(CardField.MANAGER));
            return;
        }
        Optional<Candidate> person =
                names.at(Rank.PERSON_NAME)
                        .filter(one -> !NameHeadings.isLogin(one))
                        .filter(one -> one.profile().firms() < MOSTLY);
        if (person.isPresent()) {
            boolean plain = columns.any(NameHeadings::isPlainFirm);
            person.get()
                    .settle(CardField.CONTACT, plain && NameHeadings.isPlainPerson(person.get()));
        } else if (columns.first(one -> one.heading().means(CardField.CONTACT)).isEmpty()) {
            columns.first(this::isInCharge).ifPresent(one -> one.guess(CardField.CONTACT));
        }
    }

    /** 联系人, or First Name; what somebody is called by gives way to 姓名. */
    private static boolean isPlainContact(Candidate one) {
        return one.heading().means(CardField.CONTACT)
                && (one.heading().rank() == Rank.PLAIN || !one.isWhole());
    }

    private boolean isInCharge(Candidate one) {
        String plain = HeadingText.plain(one.heading().text());
        return plain.equals("负责人") && !columns.any(NameHeadings::isOfSales)
                || isInChargeOfEach(one);
    }

    /** 负责人 or 经办人 of the customer: no salesman has one customer only. */
    private boolean isInChargeOfEach(Candidate one) {
        ColumnProfile profile = one.profile();
        return IN_CHARGE.matcher(HeadingText.plain(one.heading().text())).matches()
                && profile.size() >= MANY
                && profile.different() > MOSTLY
                && profile.somebodies() > MOSTLY;
    }
}
