package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.text.UserFault.Kind;
import app.zhanggui.work.Cancelled;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns what H2 throws into a sentence where the owner can do something about it. */
final class StorageFault {
    private static final int ALREADY_OPEN = 90020;
    private static final int WRONG_PASSWORD = 90049;

    private StorageFault() {}

    static RuntimeException opening(Path folder, Exception trouble) {
        if (trouble instanceof UserFault fault) {
            return fault;
        }
        String where = folder.toString();
        return switch (code(trouble)) {
            case ALREADY_OPEN -> fault(Kind.UNAVAILABLE, "db.open.busy", where, trouble);
            case WRONG_PASSWORD -> fault(Kind.WRONG_PASSWORD, "db.open.password", where, trouble);
            case 90031, 90062 -> fault(Kind.UNAVAILABLE, "db.open.folder", where, trouble);
            default -> fault(Kind.UNUSABLE, "db.open.damaged", where, trouble);
        };
    }

    /** A fault of the disk becomes a sentence; everything else stays what it is. */
    static RuntimeException running(Exception trouble) {
        if (trouble instanceof UserFault || trouble instanceof Cancelled) {
            return (RuntimeException) trouble;
        }
        return switch (code(trouble)) {
            case 50000, 90028, 90030, 90031, 90098, 90121, 90007 ->
                    new UserFault(Kind.UNAVAILABLE, Message.of("db.write.disk"), trouble);
            default ->
                    trouble instanceof RuntimeException bug
                            ? bug
                            : new IllegalStateException(trouble);
        };
    }

    private static UserFault fault(Kind kind, String key, String where, Exception cause) {
        return new UserFault(kind, Message.of(key, where), cause);
    }

    private static int code(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        return 0;
    }
}
