package app.zhanggui.shell.today;

import java.util.List;

/**
 * The most pressing of many.
 *
 * @param rows at most {@value #MOST}: nobody reads on, and the page stays light
 * @param all how many there are
 */
public record Top<T>(List<T> rows, int all) {
    static final int MOST = 100;

    public Top {
        rows = List.copyOf(rows);
    }

    static <T> Top<T> of(List<T> everything) {
        return new Top<>(
                everything.subList(0, Math.min(MOST, everything.size())), everything.size());
    }

    boolean isEmpty() {
        return all == 0;
    }
}
