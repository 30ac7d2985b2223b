package app.zhanggui.intake;

import app.zhanggui.db.BatchId;
import app.zhanggui.db.UndoReport;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.UserFault;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.Set;

/**
 * Takes lists of some kinds in: first a preview of every row, then exactly that preview as one step
 * that can be taken back.
 *
 * @param <T> what is written down of a row
 */
public interface ListIntake<T> {
    /** Which kinds of lists it takes a file has; none if it has none. */
    Set<ListKind> kinds(SheetFile file);

    /**
     * What an import would do. Reads only.
     *
     * @throws UserFault if no sheet looks like such a list
     * @throws Cancelled if the owner does not want to wait for it
     */
    ListPreview<T> preview(SheetFile file, ListChoices choices, Progress progress);

    /** Takes an import back, save the cards touched since. */
    UndoReport undo(BatchId batch);

    /** Whether an import was not taken back since. */
    boolean stands(BatchId batch);

    /** Told, in the thread that wrote, after each change of anything. */
    void onChange(Runnable listener);
}
