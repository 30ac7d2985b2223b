package app.zhanggui.complaint;

import app.zhanggui.text.Message;

/** What a stage must have written down before it is done. */
public enum Missing {
    WORDS,
    CAUSE_KIND,
    CAUSE,
    AUTHORITY,
    HANDED_TO,
    ACCEPTANCE,
    SOLUTION,
    ANSWER,
    CONSENT,
    CARRIED_OUT,
    LESSON;

    /** What to do about it. */
    public Message words() {
        return Message.of("complaint.missing." + this);
    }
}
