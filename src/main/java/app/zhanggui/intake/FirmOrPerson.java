package app.zhanggui.intake;

import app.zhanggui.customer.CardField;
import java.util.Optional;

/**
 * 公司 beside 姓名 may be the customer, or where the customer works. Where neither heading nor values
 * tell which, both are asked about rather than taken (S2-01: nothing silently wrong).
 */
final class FirmOrPerson {
    private static final int MANY = 8;
    private static final double NEARLY_ALL = 0.9;

    private final Candidates columns;

    FirmOrPerson(Candidates columns) {
        this.columns = columns;
    }

    /** Makes a guess of both, where the firm was taken for the customer. */
    void doubt() {
        Optional<Candidate> firm =
                columns.stream().filter(FirmOrPerson::isTakenWorkplace).findFirst();
        Optional<Candidate> person = person();
        if (firm.isPresent() && person.isPresent() && !isEachHisOwn(firm.get(), person.get())) {
            firm.get().guess(CardField.NAME);
            person.get().guess(CardField.CONTACT);
            if (person.get().isFirstPart()) {
                columns.first(Candidate::isLastPart)
                        .ifPresent(last -> last.guess(CardField.CONTACT));
            }
        }
    }

    private static boolean isTakenWorkplace(Candidate one) {
        return one.isFor(CardField.NAME)
                && !one.isChosen()
                && NameHeadings.isWorkplace(one.heading().text());
    }

    /** 姓名, or First Name where no Contact Name says who is only the contact. */
    private Optional<Candidate> person() {
        Optional<Candidate> named =
                columns.stream()
                        .filter(one -> one.isFor(CardField.CONTACT) && !one.isChosen())
                        .filter(one -> one.heading().means(CardField.NAME))
                        .findFirst();
        boolean contact =
                columns.any(one -> one.heading().means(CardField.CONTACT) && one.isWhole());
        return named.isPresent() || contact ? named : columns.first(Candidate::isFirstPart);
    }

    /** 公司名称 that everybody has, and hardly any two the same: a list of firms. */
    private static boolean isEachHisOwn(Candidate firm, Candidate person) {
        ColumnProfile firms = firm.profile();
        return NameHeadings.isPlainFirm(firm)
                && firms.size() >= Math.max(MANY, person.profile().size() * NEARLY_ALL)
                && firms.different() >= NEARLY_ALL;
    }
}
