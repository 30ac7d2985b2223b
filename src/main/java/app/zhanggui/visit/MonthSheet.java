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

    /** A morning or an afternoon, its visits in the order of the way. */
    public record Half(String label, List<Entry> entries) {}

    /**
     * One visit or call.
     *
     * @param region where the way enters it with this visit; empty where it stays or is not gone
     * @param letter the letter beside the name, which tells the level without colour
     * @param style {@code a}, {@code b}, {@code c} or {@code q} for a prospect
     * @param mark {@link #CALL} for a call, {@link #DONE} for what is done; empty for others
     * @param unbroken it fits on one line and stays there
     */
    public record Entry(
            String region,
            String letter,
            String style,
            String mark,
            String name,
            boolean unbroken) {
        static final String CALL = "☎";
        static final String DONE = "✓";

        /** The mark of a call; empty for a visit. */
        static String call(Mode mode) {
            return mode == Mode.PHONE ? CALL : "";
        }

        /** The same visit, wished for so many times. */
        Entry times(int times) {
            String said = times > 1 ? name + " ×" + times : name;
            return new Entry(region, letter, style, mark, said, unbroken);
        }
    }

    /** Those who found no place for one reason. */
    public record Missing(String reason, List<Entry> entries) {}
}
