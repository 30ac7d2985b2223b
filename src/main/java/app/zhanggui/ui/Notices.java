package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;

/** How the owner is told what happened. Called on the screen's thread. */
public interface Notices {
    /** Something was done; shown for a moment. */
    void done(Message what);

    /** Something was done that can be taken back with one click while the notice stands. */
    void undoable(Message what, Runnable undo);

    /** Something the owner can mend: one calm sentence, shown long enough to read it. */
    void fault(UserFault fault);

    /** Something we did wrong: a short code, and details to copy. */
    void bug(Throwable trouble);

    /** Does something; what the owner can mend about it is shown. Says whether it was done. */
    default boolean attempt(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (UserFault fault) {
            fault(fault);
            return false;
        }
    }

    /** Shows what was thrown, as a fault or as a bug. */
    default void failed(RuntimeException trouble) {
        if (trouble instanceof UserFault fault) {
            fault(fault);
        } else {
            bug(trouble);
        }
    }
}
