package app.zhanggui.complaint;

/** One of the three changes: how it was made, and what it helped. Both empty if it was not used. */
public record Change(String how, String effect) {
    public static final Change NONE = new Change("", "");

    public Change {
        how = Words.line(how);
        effect = Words.line(effect);
    }

    public Change withHow(String changed) {
        return new Change(changed, effect);
    }

    public Change withEffect(String changed) {
        return new Change(how, changed);
    }
}
