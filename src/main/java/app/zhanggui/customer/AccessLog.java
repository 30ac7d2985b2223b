package app.zhanggui.customer;

import app.zhanggui.text.Message;
import java.util.OptionalInt;

/** Where whatever takes data out of the program writes it down. */
public interface AccessLog {
    /** Notes what left, just now. */
    void note(Access.Kind kind, Message what, Out out);

    /**
     * What went out, and where to.
     *
     * @param filter in the words of the screen; empty where nothing was narrowed
     */
    record Out(String filter, OptionalInt rows, String target) {
        /** Everything there is, to a place. */
        public static Out to(String target) {
            return new Out("", OptionalInt.empty(), target);
        }

        public static Out of(int rows, String target) {
            return new Out("", OptionalInt.of(rows), target);
        }

        public Out filteredBy(String words) {
            return new Out(words, rows, target);
        }
    }

    /** Writes nothing down: for trying things out. */
    static AccessLog none() {
        return (kind, what, out) -> {};
    }
}
