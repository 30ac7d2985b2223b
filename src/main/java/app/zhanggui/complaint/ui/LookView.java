package app.zhanggui.complaint.ui;

import javafx.scene.Parent;

/** The look of the complaints' room, for whatever of it stands in a window. */
final class LookView {
    private static final String SHEET = "/app/zhanggui/complaint/ui/complaint.css";

    private LookView() {}

    static void dress(Parent part) {
        part.getStyleClass().add("complaint-look");
        part.getStylesheets().add(LookView.class.getResource(SHEET).toExternalForm());
    }
}
