package app.zhanggui.customer;

import java.util.List;

/**
 * The cards of a filter as a list for the printer.
 *
 * @param summary which cards these are, and how many
 * @param legend the notches of every family with their counts, the chosen ones marked (Beyond 8)
 * @param headings of the columns
 */
public record ListPaper(
        String title,
        String summary,
        List<NotchLegend.Family> legend,
        List<String> headings,
        List<Row> rows,
        String footer) {

    /** One card; its cells stand under the headings. */
    public record Row(String letter, String name, List<String> cells) {}
}
