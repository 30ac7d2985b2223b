package app.zhanggui.customer;

import app.zhanggui.text.Message;
import java.time.LocalDateTime;
import java.util.OptionalInt;

/**
 * One time that data left the program, as the register of loans keeps it (S4-29).
 *
 * @param what in words: 客户名单, 拜访计划 2026 年 12 月
 * @param filter in the words of the screen; empty where nothing was narrowed
 * @param rows how many customers or lines, where that is known
 * @param target the file or the printer
 */
public record Access(
        Kind kind, Message what, String filter, OptionalInt rows, String target, LocalDateTime at) {
    /** The longest a text of the register may be; the rest is cut. */
    static final int LONGEST = 1000;

    /** How it left. */
    public enum Kind {
        EXPORT,
        PRINT,
        /** Saved as a file to be printed elsewhere. */
        PDF,
        BACKUP,
        RESTORE
    }

    public Access {
        filter = cut(filter);
        target = cut(target);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
