package app.zhanggui.visit;

import java.util.List;

/**
 * 访前一页 on paper, every word in its language; what the template fills in (S0-09).
 *
 * @param when the half-day of the visit; empty without a visit
 * @param standing what kind of customer it is
 * @param sections what to know, those that say nothing left out
 * @param ask 顺便问: each with a line to write on
 * @param lines empty lines to write on
 */
public record BeforeVisitSheet(
        String title,
        String when,
        String letter,
        String style,
        String name,
        String standing,
        List<String> persons,
        String address,
        List<Section> sections,
        String askLabel,
        List<String> ask,
        String linesLabel,
        int lines,
        String footer) {

    /** Some lines below a heading. */
    public record Section(String heading, List<String> lines) {}
}
