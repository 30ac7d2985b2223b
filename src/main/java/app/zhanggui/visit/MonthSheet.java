package app.zhanggui.visit;

import java.util.List;

/**
 * The month's plan as it stands on paper, every word in its language; what the template fills in.
 *
 * @param summary how many visits and calls
 * @param footer when it was made
 * @param weekdays the heads of the columns
 */
public record MonthSheet(
        String title,
        String summary,
        String footer,
        Lettering lettering,
        List<String> weekdays,
        List<Week> weeks,
        String unplacedTitle,
        List<Missing> unplaced) {

    /**
     * How large everything is.
     *
     * @param points of the letters
     * @param weekMillimetres the least height of a week
     */
    public record Lettering(double points, int weekMillimetres) {}

    /** One row. */
    public record Week(List<Day> days) {}

    /**
     * One cell.
     *
     * @param number the day of the month; empty where another month begins
     * @param label the lunar day or the holiday's name
     */
    public record Day(String number, String label, boolean off, List<Half> halves) {
        static final Day BLANK = new Day("", "", false, List.of());
    }

    /** A morning or an afternoon, its visits by region in the order of the way. */
    public record Half(String label, List<Stretch> stretches) {}

    /** Visits one after the other in one region. */
    public record Stretch(String region, List<Entry> entries) {}

    /**
     * One visit or call.
     *
     * @param letter the letter beside the name, which tells the level without colour
     * @param style {@code a}, {@code b}, {@code c} or {@code q} for a prospect
     * @param mark {@link #CALL} for a call, {@link #DONE} for what is done; empty for others
     */
    public record Entry(String letter, String style, String mark, String name) {
        static final String CALL = "☎";
        static final String DONE = "✓";

        /** A name up to this long, in characters, is kept on one line. */
        private static final int UNBROKEN = 14;

        public boolean unbroken() {
            return name.length() <= UNBROKEN;
        }
    }

    /** A visit that found no place. */
    public record Missing(Entry entry, String reason) {}
}
