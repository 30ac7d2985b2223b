package app.zhanggui.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 最缺的资料: which fields are empty on most cards, and how complete the cards are together (S4-34).
 *
 * @param gaps the emptiest field first
 * @param percent mean completeness of the cards
 * @param fewPersons companies with fewer persons than wanted (S2-09)
 */
public record MissingFacts(List<Gap> gaps, int percent, List<CustomerId> fewPersons) {

    /** A field and the number of cards that lack it. */
    public record Gap(CardField field, int cards) {}

    public MissingFacts {
        gaps = List.copyOf(gaps);
        fewPersons = List.copyOf(fewPersons);
    }

    /** Of cards that are still worked with: archived ones are passed over. */
    public static MissingFacts of(Collection<CustomerCard> cards) {
        Map<CardField, Integer> counts = new EnumMap<>(CardField.class);
        List<CustomerId> few = new ArrayList<>();
        long percents = 0;
        int worked = 0;
        for (CustomerCard card : cards) {
            if (!card.customer().archive().isArchived()) {
                Completeness one = Completeness.of(card);
                one.missing().forEach(field -> counts.merge(field, 1, Integer::sum));
                percents += one.percent();
                worked++;
                if (hasFewPersons(card)) {
                    few.add(card.id());
                }
            }
        }
        return new MissingFacts(gaps(counts), worked == 0 ? 0 : (int) (percents / worked), few);
    }

    private static List<Gap> gaps(Map<CardField, Integer> counts) {
        return counts.entrySet().stream()
                .map(gap -> new Gap(gap.getKey(), gap.getValue()))
                .sorted(Comparator.comparing(Gap::cards).reversed())
                .toList();
    }

    private static boolean hasFewPersons(CustomerCard card) {
        return card.customer().kind() == CustomerKind.COMPANY
                && card.contacts().size() < Completeness.PERSONS;
    }
}
