package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.Complaint;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Due;

/** One card on the board. */
record BoardCard(ComplaintLine line, Due due) {
    Complaint complaint() {
        return line.complaint();
    }
}
