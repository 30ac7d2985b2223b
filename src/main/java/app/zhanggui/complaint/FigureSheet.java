package app.zhanggui.complaint;

import app.zhanggui.complaint.FigureWords.Bar;
import java.util.List;

/**
 * The figures on paper: charts of bars that a grey printer draws as well.
 *
 * @param summary beside the title
 */
public record FigureSheet(String title, String summary, List<Chart> charts, String footer) {

    /** One chart; its longest bar is 1. */
    public record Chart(String title, List<Bar> bars) {
        private static final int SHORT = 16;

        /** Whether what stands behind the bars wants more room than the bars. */
        public boolean hasLongNotes() {
            return bars.stream().anyMatch(bar -> bar.note().length() > SHORT);
        }
    }
}
