package app.zhanggui.complaint.ui;

/** The pages of the complaints' screen. */
enum Page {
    BOARD,
    CLOSED,
    SUGGESTIONS,
    FIGURES,
    LESSONS
}
