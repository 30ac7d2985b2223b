package app.zhanggui.customer;

import java.util.List;

/**
 * 完整度: how much of what the shop wants to know of a customer is on the card, and what is missing,
 * the most useful first (S4-34, S2-09).
 *
 * @param wanted how many things are wanted of such a customer
 * @param missing those of them that are not there
 */
public record Completeness(int wanted, List<CardField> missing) {
    /** So many persons should be known of a company. */
    public static final int PERSONS = 3;

    private static final List<CardField> OF_COMPANY =
            List.of(
                    CardField.MOBILE,
                    CardField.CONTACT,
                    CardField.ADDRESS,
                    CardField.REGION,
                    CardField.LEVEL,
                    CardField.INDUSTRY,
                    CardField.SIZE,
                    CardField.BUSINESS_SIZE,
                    CardField.CREDIT_LIMIT,
                    CardField.BEST_DAY,
                    CardField.WECHAT,
                    CardField.COLLECTION_DAY,
                    CardField.FIRST_DEAL_DATE,
                    CardField.SOURCE);

    private static final List<CardField> OF_PERSON =
            List.of(
                    CardField.MOBILE,
                    CardField.ADDRESS,
                    CardField.REGION,
                    CardField.BIRTHDAY,
                    CardField.LEVEL,
                    CardField.WECHAT,
                    CardField.OCCUPATION,
                    CardField.GENDER,
                    CardField.INTERESTS,
                    CardField.BEST_DAY,
                    CardField.SOURCE);

    public Completeness {
        missing = List.copyOf(missing);
    }

    public static Completeness of(CustomerCard card) {
        List<CardField> wanted =
                card.customer().kind() == CustomerKind.COMPANY ? OF_COMPANY : OF_PERSON;
        return new Completeness(
                wanted.size(), wanted.stream().filter(field -> isMissing(card, field)).toList());
    }

    /** The same from a line of the list, which does not know the birthday and so does not ask. */
    static Completeness of(CardLine line) {
        Customer customer = line.customer();
        List<CardField> wanted =
                (customer.kind() == CustomerKind.COMPANY ? OF_COMPANY : OF_PERSON)
                        .stream().filter(field -> field != CardField.BIRTHDAY).toList();
        CustomerCard head = CustomerCard.of(customer);
        return new Completeness(
                wanted.size(),
                wanted.stream()
                        .filter(
                                field ->
                                        switch (field) {
                                            case MOBILE -> line.number().isEmpty();
                                            case CONTACT -> line.persons() < PERSONS;
                                            default -> CardValues.get(head, field).isEmpty();
                                        })
                        .toList());
    }

    /** One number to ring is enough, whichever it is and whosever. */
    private static boolean isMissing(CustomerCard card, CardField field) {
        return switch (field) {
            case MOBILE ->
                    card.customer().number().isEmpty()
                            && card.contacts().stream()
                                    .allMatch(one -> (one.mobile() + one.phone()).isEmpty());
            case CONTACT -> card.contacts().size() < PERSONS;
            default -> CardValues.get(card, field).isEmpty();
        };
    }

    /** 0 to 100. */
    public int percent() {
        return Math.round(100f * (wanted - missing.size()) / wanted);
    }
}
