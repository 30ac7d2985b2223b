package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.ArrayList;
import java.util.List;

/** Notices that are kept by their keys, for a test to read; a bug fails it. */
public final class RecordingNotices implements Notices {
    public final List<String> told = new ArrayList<>();
    public Runnable undo = () -> {};

    @Override
    public void done(Message what) {
        told.add(what.key());
    }

    @Override
    public void undoable(Message what, Runnable how) {
        told.add(what.key());
        undo = how;
    }

    @Override
    public void fault(UserFault fault) {
        told.add(fault.sentence().key());
    }

    @Override
    public void bug(Throwable trouble) {
        throw new AssertionError(trouble);
    }
}
