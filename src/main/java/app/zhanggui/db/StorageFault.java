package app.zhanggui.db;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.text.UserFault.Kind;
import app.zhanggui.work.Cancelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Turns what H2 and the disk throw into a sentence where the owner can do something about it. */
final class StorageFault {
    /** "No such table, and no table at all": the file was taken away under the program. */
    private static final int EMPTY = 42104;

    /** With less than this a card file is not opened: the first edit would fail. */
    private static final long ROOM = 4L << 20;

    private static final String NO_ROOM = "space";

    private StorageFault() {}

    static RuntimeException opening(CardFolder folder, Throwable trouble) {
        return trouble instanceof UserFault fault
                ? fault
                : new OpenFault(kind(folder.path(), trouble), folder.path(), trouble);
    }

    private static Trouble kind(Path folder, Throwable trouble) {
        return switch (code(trouble)) {
            case 90020 -> Trouble.BUSY;
            case 90048 -> Trouble.FOREIGN;
            case 90146 -> Trouble.MISSING;
            case 90031, 90062 -> writing(folder, trouble);
            case 90028 -> isFull(folder, trouble) ? Trouble.FULL_DISK : Trouble.DAMAGED;
            case 0 -> trouble instanceof IOException ? writing(folder, trouble) : unread(trouble);
            default -> unread(trouble);
        };
    }

    /** Why something cannot be written. */
    static Trouble writing(Path folder, Throwable trouble) {
        return isFull(folder, trouble) ? Trouble.FULL_DISK : Trouble.READ_ONLY;
    }

    /** A disk that fills up while a file is opened makes no bad file of it. */
    private static Trouble unread(Throwable trouble) {
        return saysNoRoom(trouble) ? Trouble.FULL_DISK : Trouble.DAMAGED;
    }

    private static boolean isFull(Path folder, Throwable trouble) {
        return saysNoRoom(trouble) || !hasRoom(folder);
    }

    /** Whether it came of a disk without room, whatever H2 or another made of that. */
    static boolean saysNoRoom(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            if (t instanceof IOException && String.valueOf(t.getMessage()).contains(NO_ROOM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the disk has room for what a day's work writes. */
    static boolean hasRoom(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() >= ROOM;
        } catch (IOException unknown) {
            return true; // what cannot be asked is tried
        }
    }

    /** A fault of the disk becomes a sentence; everything else stays what it is. */
    static RuntimeException running(Throwable trouble) {
        if (trouble instanceof UserFault || trouble instanceof Cancelled) {
            return (RuntimeException) trouble;
        }
        if (isOfTheDisk(trouble)) {
            String sentence =
                    trouble instanceof NoSuchFileException ? "db.write.gone" : "db.write.disk";
            return new UserFault(Kind.UNAVAILABLE, Message.of(sentence), trouble);
        }
        return trouble instanceof RuntimeException bug ? bug : new IllegalStateException(trouble);
    }

    /** Whether the card file itself is in trouble, so that nothing may be written any more. */
    static boolean isOfTheDisk(Throwable trouble) {
        return switch (code(trouble)) {
            case 50000, 90028, 90030, 90031, 90098, 90121, 90007, EMPTY -> true;
            default -> trouble instanceof IOException || isOutOfH2(trouble);
        };
    }

    /** H2 runs into what it cannot make sense of as if that were a bug of its own. */
    private static boolean isOutOfH2(Throwable trouble) {
        for (Throwable t = trouble; t != null; t = t.getCause()) {
            StackTraceElement[] frames = t.getStackTrace();
            boolean isSql = t instanceof SQLException;
            if (!isSql && frames.length > 0 && frames[0].getClassName().startsWith("org.h2.")) {
                return true;
            }
        }
        return false;
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
