package app.zhanggui.complaint;

import app.zhanggui.text.Message;
import java.time.LocalDateTime;

/** One line of what happened to a complaint: when, and what. */
public record LogEntry(LocalDateTime at, Weight weight, Message words) {

    /** How it is to be read. */
    public enum Weight {
        PLAIN,
        /** It went back, or began again. */
        BACK
    }
}
