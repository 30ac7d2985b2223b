package app.zhanggui.complaint;

import java.util.List;

/**
 * A paper that is a table: the register of a period, or what the complaints taught.
 *
 * @param summary beside the title
 * @param headings of the columns
 * @param widths of the columns, in percent
 */
public record RegisterSheet(
        String title,
        String summary,
        List<String> headings,
        List<Integer> widths,
        List<List<String>> rows,
        String footer) {}
