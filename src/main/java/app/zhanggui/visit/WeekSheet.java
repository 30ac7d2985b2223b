package app.zhanggui.visit;

import java.util.List;

/**
 * 一周拜访单: the visits of a week one below the other, every word in its language; what the template
 * fills in.
 *
 * @param headings of the columns
 */
public record WeekSheet(
        String title, String summary, String footer, List<String> headings, List<Day> days) {

    /**
     * One day with visits.
     *
     * @param label 12-08 周二
     * @param note the lunar day, and how many visits and calls
     */
    public record Day(String label, String note, List<Row> rows) {}

    /**
     * One visit or call.
     *
     * @param half where the half-day begins with it; else empty
     */
    public record Row(
            String half,
            String number,
            String letter,
            String style,
            String name,
            String purpose,
            String person,
            String phone,
            String address) {}
}
