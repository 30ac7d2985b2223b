package app.zhanggui.customer;

/**
 * A customer as written on the head of the card.
 *
 * @param pinyinCode what the owner typed to find the card by; empty where the readings serve
 * @throws IllegalArgumentException if the name is blank or longer than {@value #LONGEST_NAME}
 */
public record Customer(
        CustomerId id,
        CustomerKind kind,
        String name,
        String pinyinCode,
        Standing standing,
        Trade trade,
        VisitWishes wishes,
        Facts facts) {
    public static final int LONGEST_NAME = 200;

    public Customer {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("name of " + name.length() + " characters");
        }
    }

    /** A customer of whom only the name is known. */
    public static Customer named(String name) {
        return new Customer(
                CustomerId.NEW,
                CustomerKind.COMPANY,
                name,
                "",
                Standing.UNGRADED,
                Trade.NONE,
                VisitWishes.NONE,
                Facts.NONE);
    }

    public String fact(CardField field) {
        return facts.get(field);
    }

    /** The number to ring first: the mobile, else the phone, else nothing. */
    public String number() {
        String mobile = fact(CardField.MOBILE);
        return mobile.isEmpty() ? fact(CardField.PHONE) : mobile;
    }

    public Customer withId(CustomerId changed) {
        return new Customer(changed, kind, name, pinyinCode, standing, trade, wishes, facts);
    }

    public Customer withKind(CustomerKind changed) {
        return new Customer(id, changed, name, pinyinCode, standing, trade, wishes, facts);
    }

    public Customer withName(String changed) {
        return new Customer(id, kind, changed, pinyinCode, standing, trade, wishes, facts);
    }

    public Customer withStanding(Standing changed) {
        return new Customer(id, kind, name, pinyinCode, changed, trade, wishes, facts);
    }

    public Customer withTrade(Trade changed) {
        return new Customer(id, kind, name, pinyinCode, standing, changed, wishes, facts);
    }

    public Customer withWishes(VisitWishes changed) {
        return new Customer(id, kind, name, pinyinCode, standing, trade, changed, facts);
    }

    public Customer with(CardField field, String text) {
        return new Customer(
                id, kind, name, pinyinCode, standing, trade, wishes, facts.with(field, text));
    }
}
