package app.zhanggui.db;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Whoever wants to hear of each commit. */
final class CommitListeners {
    private final List<Consumer<Committed>> all = new CopyOnWriteArrayList<>();

    void add(Consumer<Committed> listener) {
        all.add(listener);
    }

    /** A listener that fails is a bug to be seen, but keeps no other from hearing. */
    void tell(Committed committed) {
        RuntimeException bug = null;
        for (Consumer<Committed> listener : all) {
            try {
                listener.accept(committed);
            } catch (RuntimeException e) {
                if (bug == null) {
                    bug = e;
                } else {
                    bug.addSuppressed(e);
                }
            }
        }
        if (bug != null) {
            throw bug;
        }
    }
}
