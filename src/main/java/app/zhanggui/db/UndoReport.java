package app.zhanggui.db;

import java.util.Set;

/**
 * What taking a batch back did.
 *
 * @param undone the batch that was taken back
 * @param rows how many rows stand again as they stood before
 * @param keptCards ids of the customers that were touched since and therefore left as they are
 */
public record UndoReport(Batch undone, int rows, Set<Long> keptCards) {
    public UndoReport {
        keptCards = Set.copyOf(keptCards);
    }
}
