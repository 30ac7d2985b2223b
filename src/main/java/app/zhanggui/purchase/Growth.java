package app.zhanggui.purchase;

import app.zhanggui.customer.CardLife;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Relationship;
import app.zhanggui.customer.RelationshipChange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the cards grew month by month, and how many stood where on the way from prospect to customer
 * (S4-32, S4-45). Cards in the recycle bin never were.
 */
public final class Growth {
    /**
     * One month.
     *
     * @param added cards made in it
     * @param archived customers given up in it
     * @param won customers who became existing ones in it
     * @param standing how many stood where at its end, those given up left out
     */
    public record Month(
            YearMonth month,
            int added,
            int archived,
            int won,
            Map<Relationship, Integer> standing) {
        public Month {
            standing = Map.copyOf(standing);
        }

        /** How many cards there were at its end, those given up left out. */
        public int total() {
            return standing.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Growth() {}

    /** So many months up to one, in order; its own end may still be to come. */
    static List<Month> of(
            List<CardLife> lives, List<RelationshipChange> changes, YearMonth last, int months) {
        Map<CustomerId, List<RelationshipChange>> byCustomer =
                changes.stream()
                        .sorted(Comparator.comparing(RelationshipChange::on))
                        .collect(Collectors.groupingBy(RelationshipChange::customer));
        List<Month> all = new ArrayList<>(months);
        for (int back = months - 1; back >= 0; back--) {
            all.add(month(lives, byCustomer, last.minusMonths(back)));
        }
        return all;
    }

    private static Month month(
            List<CardLife> lives,
            Map<CustomerId, List<RelationshipChange>> changes,
            YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        int added = 0;
        int archived = 0;
        int won = 0;
        Map<Relationship, Integer> standing = new EnumMap<>(Relationship.class);
        for (CardLife life : lives) {
            List<RelationshipChange> own = changes.getOrDefault(life.customer(), List.of());
            added += isIn(life.made(), month) ? 1 : 0;
            archived += life.archived().filter(on -> isIn(on, month)).isPresent() ? 1 : 0;
            won += own.stream().anyMatch(change -> isWon(change, month)) ? 1 : 0;
            if (life.isThereOn(end)) {
                standing.merge(at(life, own, end), 1, Integer::sum);
            }
        }
        return new Month(month, added, archived, won, standing);
    }

    private static boolean isIn(LocalDate day, YearMonth month) {
        return YearMonth.from(day).equals(month);
    }

    private static boolean isWon(RelationshipChange change, YearMonth month) {
        return change.to() == Relationship.EXISTING && isIn(change.on(), month);
    }

    /** Before its next change it stood where that change came from. */
    private static Relationship at(CardLife life, List<RelationshipChange> changes, LocalDate end) {
        return changes.stream()
                .filter(change -> change.on().isAfter(end))
                .findFirst()
                .map(RelationshipChange::from)
                .orElse(life.relationship());
    }
}
