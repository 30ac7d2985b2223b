package app.zhanggui.db;

import app.zhanggui.text.Message;
import java.util.List;
import java.util.Set;

/**
 * What taking a batch back did.
 *
 * @param undone the batch that was taken back, or stands again where an undo was
 * @param rows how many rows stand again as they stood before
 * @param keptCards ids of the customers that were touched since and therefore left as they are
 * @param keptNames the names of those customers, by id
 */
public record UndoReport(Batch undone, int rows, Set<Long> keptCards, List<String> keptNames) {
    private static final int FEW = 5;

    public UndoReport {
        keptCards = Set.copyOf(keptCards);
        keptNames = List.copyOf(keptNames);
    }

    /** The first few of the names, for a sentence. */
    public Message keptByName() {
        boolean more = keptNames.size() > FEW;
        List<String> few = more ? keptNames.subList(0, FEW) : keptNames;
        return Message.of(more ? "db.undo.someNames" : "db.undo.names", few);
    }
}
