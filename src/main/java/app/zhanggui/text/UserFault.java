package app.zhanggui.text;

/**
 * Trouble the owner can mend, shown as one calm sentence: what, where, and what to do next.
 * Anything else that goes wrong is our bug and is not a {@code UserFault}.
 */
public class UserFault extends RuntimeException {

    /** What kind of trouble it is; the command line makes its exit code of it. */
    public enum Kind {
        /** The file or value cannot be used. */
        UNUSABLE,
        /**
         * The file opens with a password that was not said, or not rightly; it can be asked for.
         */
        LOCKED,
        /** The card file is open elsewhere or cannot be written. */
        UNAVAILABLE,
        /** The password is wrong. */
        WRONG_PASSWORD
    }

    private final Kind kind;
    private final transient Message message;

    public UserFault(Kind kind, Message message) {
        this(kind, message, null);
    }

    public UserFault(Kind kind, Message message, Throwable cause) {
        super(message.toString(), cause);
        this.kind = kind;
        this.message = message;
    }

    /** A file or value that cannot be used, the commonest kind. */
    public static UserFault unusable(String key, Object... holes) {
        return new UserFault(Kind.UNUSABLE, Message.of(key, holes));
    }

    public Kind kind() {
        return kind;
    }

    /** The sentence for the owner. */
    public Message sentence() {
        return message;
    }
}
