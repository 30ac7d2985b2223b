package app.zhanggui.customer;

import app.zhanggui.customer.CardSheet.EdgeFamily;
import app.zhanggui.customer.CardSheet.Hole;
import app.zhanggui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The upper edge of a card on paper: what is cut, and the places beside it (S4-12). */
final class CardEdge {
    /** The families of the paper card, and where the customer stands. */
    private static final List<NotchFamily> FAMILIES =
            List.of(
                    NotchFamily.REGION,
                    NotchFamily.SIZE,
                    NotchFamily.VOLUME,
                    NotchFamily.CREDIT,
                    NotchFamily.RELATIONSHIP);

    /** So many places of a family have room on the edge. */
    private static final int HOLES = 3;

    private final NotchRules rules;
    private final NotchWords words;

    CardEdge(NotchRules rules, Texts texts) {
        this.rules = rules;
        words = new NotchWords(texts, rules.limits());
    }

    List<EdgeFamily> of(Customer customer) {
        Set<Notch> cuts = rules.of(customer);
        return FAMILIES.stream()
                .map(family -> new EdgeFamily(words.family(family), holes(family, cuts)))
                .filter(family -> !family.holes().isEmpty())
                .toList();
    }

    /** The cut and its neighbours; a family the card says nothing of has no place on the edge. */
    private List<Hole> holes(NotchFamily family, Set<Notch> cuts) {
        Optional<Notch> cut =
                cuts.stream()
                        .filter(notch -> notch.family().equals(family) && !notch.isNone())
                        .findFirst();
        if (cut.isEmpty()) {
            return List.of();
        }
        List<Notch> places = places(family, cut.get());
        int first = Math.max(0, Math.min(places.indexOf(cut.get()) - 1, places.size() - HOLES));
        return places.subList(first, Math.min(first + HOLES, places.size())).stream()
                .map(notch -> new Hole(words.shortLabel(notch), notch.equals(cut.get())))
                .toList();
    }

    private static List<Notch> places(NotchFamily family, Notch cut) {
        List<Notch> bands =
                NotchBand.of(family).stream()
                        .filter(band -> !band.isNone())
                        .map(Notch::of)
                        .toList();
        return bands.contains(cut) ? bands : List.of(cut);
    }
}
