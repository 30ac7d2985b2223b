package app.zhanggui.customer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which card's value we propose to keep of a field: never an empty one, else the fuller one. */
final class MergeProposal {
    private MergeProposal() {}

    static int of(Field field, List<CustomerCard> cards, int survivor) {
        Comparator<Integer> better =
                Comparator.comparing((Integer card) -> counts(field, text(field, cards, card)))
                        .thenComparing(card -> text(field, cards, card), fuller(field))
                        .thenComparing(card -> card == survivor)
                        .thenComparing(Comparator.reverseOrder());
        return IntStream.range(0, cards.size()).boxed().max(better).orElseThrow();
    }

    /** A customer one still deals with on one card is not archived for the other's sake. */
    private static boolean counts(Field field, String text) {
        boolean archived = field == CardField.ARCHIVED_ON || field == CardField.ARCHIVE_REASON;
        return text.isEmpty() == archived;
    }

    private static String text(Field field, List<CustomerCard> cards, int card) {
        return CardValues.get(cards.get(card), field);
    }

    /**
     * The first deal is the earliest, the last one the latest, a class the one that counts for
     * more; of the persons the survivor's stay in front. A longer text has more in it.
     */
    private static Comparator<String> fuller(Field field) {
        if (!(field instanceof CardField built)) {
            return fuller(field.type());
        }
        return switch (built) {
            case CONTACT, CREDIT_LIMIT, BALANCE, CREDIT_GRADE -> Comparator.comparing(text -> 0);
            case FIRST_DEAL_DATE -> Comparator.reverseOrder();
            case LEVEL -> Comparator.reverseOrder();
            case STATUS -> Comparator.comparing(MergeProposal::closeness);
            case TOTAL_AMOUNT -> Comparator.comparing(MergeProposal::number);
            default -> fuller(field.type());
        };
    }

    private static Comparator<String> fuller(Field.Type type) {
        return switch (type) {
            case DATE -> Comparator.naturalOrder();
            case CHOICE, NUMBER, MONEY -> Comparator.comparing(text -> 0);
            default -> Comparator.comparing(String::length);
        };
    }

    private static int closeness(String status) {
        return status.isEmpty() ? 0 : -Relationship.valueOf(status).ordinal();
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
