package app.zhanggui.customer;

import java.util.List;
import java.util.Map;

/**
 * What a filter lets through.
 *
 * @param lines in the order asked for
 * @param counts for each family its notches in their order on the edge, regions the fullest first,
 *     each with the cards it would leave if it alone were chosen in its family
 * @param all how many cards there are, filter or not
 */
public record CardsFound(List<CardLine> lines, Map<NotchFamily, List<NotchCount>> counts, int all) {

    /** A notch and how many cards it would leave. */
    public record NotchCount(Notch notch, int count) {}
}
