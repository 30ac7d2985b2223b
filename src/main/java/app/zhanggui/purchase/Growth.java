package app.zhanggui.purchase;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Relationship;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** What the count needs of a card. */
    record Life(
            CustomerId customer,
            LocalDate made,
            Optional<LocalDate> archived,
            Relationship relationship) {}

    /** A dated change of one customer's relationship. */
    record Turn(CustomerId customer, LocalDate on, Relationship from, Relationship to) {}

    private Growth() {}

    /** So many months up to one, in order; its own end may still be to come. */
    static List<Month> of(List<Life> lives, List<Turn> turns, YearMonth last, int months) {
        Map<CustomerId, List<Turn>> byCustomer =
                turns.stream()
                        .sorted(Comparator.comparing(Turn::on))
                        .collect(Collectors.groupingBy(Turn::customer));
        List<Month> all = new ArrayList<>(months);
        for (int back = months - 1; back >= 0; back--) {
            all.add(month(lives, byCustomer, last.minusMonths(back)));
        }
        return all;
    }

    private static Month month(
            List<Life> lives, Map<CustomerId, List<Turn>> turns, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        int added = 0;
        int archived = 0;
        int won = 0;
        Map<Relationship, Integer> standing = new EnumMap<>(Relationship.class);
        for (Life life : lives) {
            List<Turn> own = turns.getOrDefault(life.customer(), List.of());
            added += isIn(life.made(), month) ? 1 : 0;
            archived += life.archived().filter(on -> isIn(on, month)).isPresent() ? 1 : 0;
            won += own.stream().anyMatch(turn -> isWon(turn, month)) ? 1 : 0;
            boolean there = !life.made().isAfter(end);
            boolean givenUp = life.archived().filter(on -> !on.isAfter(end)).isPresent();
            if (there && !givenUp) {
                standing.merge(at(life, own, end), 1, Integer::sum);
            }
        }
        return new Month(month, added, archived, won, standing);
    }

    private static boolean isIn(LocalDate day, YearMonth month) {
        return YearMonth.from(day).equals(month);
    }

    private static boolean isWon(Turn turn, YearMonth month) {
        return turn.to() == Relationship.EXISTING && isIn(turn.on(), month);
    }

    /** Before its next turn it stood where that turn came from. */
    private static Relationship at(Life life, List<Turn> turns, LocalDate end) {
        return turns.stream()
                .filter(turn -> turn.on().isAfter(end))
                .findFirst()
                .map(Turn::from)
                .orElse(life.relationship());
    }
}
