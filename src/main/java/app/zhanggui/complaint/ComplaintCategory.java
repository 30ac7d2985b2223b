package app.zhanggui.complaint;

import java.util.Arrays;
import java.util.List;

/** What a complaint is about (S4-54). */
public enum ComplaintCategory {
    QUALITY,
    CONTRACT,
    TRANSPORT,
    SERVICE;

    /** What exactly it can be about, in the order of the source. */
    public List<ComplaintItem> items() {
        return Arrays.stream(ComplaintItem.values()).filter(i -> i.category() == this).toList();
    }
}
