package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Whether the disk still does what it is told. After the first fault H2 may answer from memory what
 * is not in the file: nothing more is written until the file was opened again.
 */
final class StorageState {
    private final List<Consumer<UserFault>> listeners = new CopyOnWriteArrayList<>();
    private volatile UserFault fault;

    void onFault(Consumer<UserFault> listener) {
        listeners.add(listener);
    }

    boolean hasFailed() {
        return fault != null;
    }

    /**
     * @throws UserFault once there was a fault
     */
    void refuseIfFailed() {
        if (fault != null) {
            throw fault;
        }
    }

    /** From now on nothing may be written, for that reason. */
    void refuse(UserFault because) {
        fault = because;
    }

    /** What to throw for some trouble; a fault of the disk is remembered and told. */
    RuntimeException failed(Throwable trouble) {
        RuntimeException said = StorageFault.running(trouble);
        if (fault == null
                && StorageFault.isOfTheDisk(trouble)
                && said instanceof UserFault sentence) {
            fault = new UserFault(sentence.kind(), Message.of("db.write.stopped"), sentence);
            listeners.forEach(listener -> listener.accept(sentence));
        }
        return said;
    }
}
