package app.zhanggui.customer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 现有、可能、潜在 at the end of a month: how many customers stood where (S4-32).
 *
 * @param customers none of an archived one
 * @param promoted how many came nearer in the month: 潜在 to 可能 or 现有, 可能 to 现有
 */
public record RelationshipCount(
        YearMonth month, Map<Relationship, Integer> customers, int promoted) {
    public RelationshipCount {
        customers = Collections.unmodifiableMap(new EnumMap<>(customers));
    }

    /** Month by month up to a month, the oldest first. */
    public static List<RelationshipCount> of(
            Collection<CardLife> cards,
            Collection<RelationshipChange> changes,
            YearMonth last,
            int months) {
        Map<CustomerId, List<RelationshipChange>> ofCustomer =
                changes.stream()
                        .sorted(
                                Comparator.comparing(RelationshipChange::on)
                                        .thenComparing(RelationshipChange::id))
                        .collect(Collectors.groupingBy(RelationshipChange::customer));
        List<RelationshipCount> counts = new ArrayList<>();
        for (int back = months - 1; back >= 0; back--) {
            counts.add(in(last.minusMonths(back), cards, ofCustomer));
        }
        return counts;
    }

    private static RelationshipCount in(
            YearMonth month,
            Collection<CardLife> cards,
            Map<CustomerId, List<RelationshipChange>> changes) {
        EnumMap<Relationship, Integer> customers = new EnumMap<>(Relationship.class);
        for (Relationship relationship : Relationship.values()) {
            customers.put(relationship, 0);
        }
        int promoted = 0;
        for (CardLife card : cards) {
            List<RelationshipChange> own = changes.getOrDefault(card.customer(), List.of());
            if (card.isThereOn(month.atEndOfMonth())) {
                customers.merge(standing(card, own, month.atEndOfMonth()), 1, Integer::sum);
            }
            promoted +=
                    (int)
                            own.stream()
                                    .filter(change -> YearMonth.from(change.on()).equals(month))
                                    .filter(change -> change.to().compareTo(change.from()) < 0)
                                    .count();
        }
        return new RelationshipCount(month, customers, promoted);
    }

    /** As the last change until then left it, or as it was before the first one after. */
    private static Relationship standing(
            CardLife card, List<RelationshipChange> changes, LocalDate day) {
        Relationship standing = changes.isEmpty() ? card.relationship() : changes.get(0).from();
        for (RelationshipChange change : changes) {
            standing = change.on().isAfter(day) ? standing : change.to();
        }
        return standing;
    }
}
