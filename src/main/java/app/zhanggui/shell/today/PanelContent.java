package app.zhanggui.shell.today;

import java.util.List;

/**
 * What a panel shows.
 *
 * @param deeds at the right of the title
 * @param all how many lines there are in truth
 * @param tail lines that are there however many there are above them
 * @param nothing what stands there without any line
 */
record PanelContent(
        String title,
        List<Deed> deeds,
        List<TodayRow> rows,
        int all,
        List<TodayRow> tail,
        String nothing) {
    PanelContent {
        deeds = List.copyOf(deeds);
        rows = List.copyOf(rows);
        tail = List.copyOf(tail);
    }

    PanelContent(String title, List<Deed> deeds, List<TodayRow> rows, int all, String nothing) {
        this(title, deeds, rows, all, List.of(), nothing);
    }
}
