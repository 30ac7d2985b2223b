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
        List<LegendFamily> legend,
        List<String> headings,
        List<Row> rows,
        String footer) {

    /** One family of the legend. */
    public record LegendFamily(String name, List<LegendNotch> notches) {}

    /** One notch of the legend, and how many cards are cut there. */
    public record LegendNotch(String word, String count, Choice choice) {}

    /** What the filter says of a notch. */
    public enum Choice {
        WANTED,
        UNWANTED,
        OPEN
    }

    /** One card; its cells stand under the headings. */
    public record Row(String letter, String name, List<String> cells) {}
}
