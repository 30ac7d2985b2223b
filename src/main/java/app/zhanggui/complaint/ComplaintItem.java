package app.zhanggui.complaint;

import static app.zhanggui.complaint.ComplaintCategory.CONTRACT;
import static app.zhanggui.complaint.ComplaintCategory.QUALITY;
import static app.zhanggui.complaint.ComplaintCategory.SERVICE;
import static app.zhanggui.complaint.ComplaintCategory.TRANSPORT;

/** What of its category a complaint is about (S4-54). */
public enum ComplaintItem {
    DEFECT(QUALITY),
    WRONG_SPEC(QUALITY),
    TOLERANCE(QUALITY),
    BREAKDOWN(QUALITY),
    QUANTITY(CONTRACT),
    GRADE(CONTRACT),
    AGREED_SPEC(CONTRACT),
    DELIVERY_TIME(CONTRACT),
    DELIVERY_PLACE(CONTRACT),
    SETTLEMENT(CONTRACT),
    TERMS(CONTRACT),
    DAMAGED(TRANSPORT),
    LOST(TRANSPORT),
    SPOILED(TRANSPORT),
    PACKING(TRANSPORT),
    CARE(SERVICE),
    ATTITUDE(SERVICE),
    MANNER(SERVICE),
    SKILL(SERVICE);

    private final ComplaintCategory category;

    ComplaintItem(ComplaintCategory category) {
        this.category = category;
    }

    public ComplaintCategory category() {
        return category;
    }
}
