package app.zhanggui.sheet;

import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;

/** The sentences this room has for files it cannot use. */
final class Faults {
    private Faults() {}

    static UserFault tooBig(String fileName) {
        return UserFault.unusable("sheet.fault.tooBig", fileName);
    }

    static UserFault empty(String fileName) {
        return UserFault.unusable("sheet.fault.empty", fileName);
    }

    static UserFault damaged(String fileName, Throwable cause) {
        return because("sheet.fault.damaged", fileName, cause);
    }

    /** It has a password of a kind that cannot be opened here. */
    static UserFault password(String fileName) {
        return UserFault.unusable("sheet.fault.password", fileName);
    }

    /** It can be opened with a password; none was said, or a wrong one. */
    static UserFault locked(String fileName, boolean wrongSaid) {
        String key = wrongSaid ? "sheet.fault.wrongPassword" : "sheet.fault.locked";
        return new UserFault(UserFault.Kind.LOCKED, Message.of(key, fileName));
    }

    static UserFault tooOld(String fileName) {
        return UserFault.unusable("sheet.fault.tooOld", fileName);
    }

    static UserFault unsupported(String fileName) {
        return UserFault.unusable("sheet.fault.unsupported", fileName);
    }

    static UserFault unreadable(String fileName, Throwable cause) {
        return because("sheet.fault.unreadable", fileName, cause);
    }

    static UserFault unwritable(String fileName, Throwable cause) {
        return because("sheet.fault.unwritable", fileName, cause);
    }

    private static UserFault because(String key, String fileName, Throwable cause) {
        return new UserFault(UserFault.Kind.UNUSABLE, Message.of(key, fileName), cause);
    }
}
