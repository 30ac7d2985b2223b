package app.zhanggui.visit;

import java.util.List;

/**
 * 拜访单: the paper one takes along on a day, every word in its language; what the template fills in
 * (Beyond 13).
 *
 * @param summary how many visits and calls
 * @param footer when it was made
 */
public record DaySheet(
        String title, String summary, String footer, Lettering lettering, List<Half> halves) {

    /**
     * How large everything is.
     *
     * @param points of the letters
     * @param rowMillimetres the least height of a visit
     * @param fewestLines to write on beside a visit; a call needs one less
     */
    public record Lettering(double points, int rowMillimetres, int fewestLines) {
        private static final int ABOVE_LINES = 15;
        private static final int LINE = 6;

        /** Empty lines to write on that a visit, or a call, has room for. */
        public int lines(boolean call) {
            int fewest = call ? fewestLines - 1 : fewestLines;
            return Math.max(fewest, (rowMillimetres - ABOVE_LINES) / LINE);
        }
    }

    /** A morning or an afternoon. */
    public record Half(String label, List<Entry> entries) {}

    /**
     * One visit or call.
     *
     * @param number its place in the half-day
     * @param letter tells the level without colour
     * @param style {@code a}, {@code b}, {@code c} or {@code q} for a prospect
     * @param reach whom to ask for, and the number
     * @param mark {@link MonthSheet.Entry#CALL} for a call
     * @param facts what to know before, each with its heading
     * @param boxes to tick
     * @param ask 顺便问: what to ask for, each with a line to write on
     */
    public record Entry(
            String number,
            String letter,
            String style,
            String mark,
            String name,
            String purpose,
            Reach reach,
            List<Fact> facts,
            List<String> boxes,
            String askLabel,
            List<String> ask) {
        public boolean isCall() {
            return !mark.isEmpty();
        }
    }

    /** Where and by whom a customer is reached. */
    public record Reach(String person, String number, String address) {}

    /** One line of what to know: 上次 11-20 拜访：谈了年底返点. */
    public record Fact(String label, String words) {}
}
