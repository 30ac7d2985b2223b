package app.zhanggui.customer;

import app.zhanggui.customer.CardsFound.NotchCount;
import app.zhanggui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What goes on paper with a list: what was asked for in words, and the edge of the cards as a
 * legend, every family with its positions and their counts (S4-12, S4-37).
 *
 * @param families in their order on the edge
 * @param query the words searched for, empty if none
 * @param found how many cards the list has
 * @param all how many cards there are
 */
public record NotchLegend(List<Family> families, String query, int found, int all) {

    /** How a position stands in the filter. */
    public enum Needle {
        /** Nothing is asked of it. */
        OPEN,
        CHOSEN,
        BARRED
    }

    /** A family with its positions. */
    public record Family(String word, List<Position> positions) {
        /** The positions that stand so, in words. */
        List<String> words(Needle needle) {
            return positions.stream()
                    .filter(position -> position.needle() == needle)
                    .map(Position::word)
                    .toList();
        }
    }

    /**
     * A position on the edge.
     *
     * @param count the cards it would leave if it alone were chosen in its family
     */
    public record Position(String word, int count, Needle needle) {}

    public static NotchLegend of(CardFilter filter, CardsFound found, NotchWords words) {
        List<Family> families =
                found.counts().entrySet().stream()
                        .filter(one -> one.getKey().isOnPaper() || isAsked(one.getKey(), filter))
                        .map(
                                one ->
                                        family(
                                                words.family(one.getKey()),
                                                one.getValue(),
                                                filter,
                                                words))
                        .toList();
        return new NotchLegend(families, filter.query(), found.lines().size(), found.all());
    }

    private static boolean isAsked(NotchFamily family, CardFilter filter) {
        return !filter.of(family).isEmpty() || !filter.barredOf(family).isEmpty();
    }

    private static Family family(
            String word, List<NotchCount> counts, CardFilter filter, NotchWords words) {
        return new Family(word, counts.stream().map(one -> position(one, filter, words)).toList());
    }

    private static Position position(NotchCount one, CardFilter filter, NotchWords words) {
        Needle needle =
                filter.has(one.notch())
                        ? Needle.CHOSEN
                        : filter.bars(one.notch()) ? Needle.BARRED : Needle.OPEN;
        return new Position(words.label(one.notch()), one.count(), needle);
    }

    /** The filter as one line: 区域：城东、城西；企业规模：不含 个体；查找「五金」. Empty if it is open. */
    public String sentence(Texts texts) {
        List<String> parts = new ArrayList<>();
        String and = texts.get("text.and");
        for (Family family : families) {
            List<String> asked = new ArrayList<>(family.words(Needle.CHOSEN));
            family.words(Needle.BARRED).stream()
                    .map(word -> texts.get("customer.chip.barred", word))
                    .forEach(asked::add);
            if (!asked.isEmpty()) {
                parts.add(
                        texts.get(
                                "customer.legend.family", family.word(), String.join(and, asked)));
            }
        }
        if (!query.isBlank()) {
            parts.add(texts.get("customer.legend.query", query));
        }
        return parts.stream().collect(Collectors.joining(texts.get("text.then")));
    }
}
