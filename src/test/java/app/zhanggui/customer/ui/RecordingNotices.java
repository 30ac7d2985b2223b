package app.zhanggui.customer.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Notices;
import java.util.ArrayList;
import java.util.List;

/** Remembers what the owner was told. */
final class RecordingNotices implements Notices {
    final List<String> told = new ArrayList<>();
    Runnable undo = () -> {};

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
