package app.zhanggui.ui;

import atlantafx.base.controls.Notification;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The corner of the window where what was done is said; each notice goes by itself. */
final class NoticeCornerView extends VBox {
    private static final Duration SHORT = Duration.seconds(4);
    private static final double MILLIS_A_SIGN = 200;
    private static final Duration LONG = Duration.seconds(10);
    private static final int MOST = 3;

    NoticeCornerView() {
        super(8);
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(16, 16, 40, 16));
        setPickOnBounds(false);
        setMouseTransparent(false);
    }

    /** What was offered to be taken back may be what was just taken back. */
    void done(String words) {
        getChildren().removeIf(NoticeCornerView::offersUndo);
        goesAfter(toRead(words), notice(words, "done"));
    }

    /** Says what was done, with a button that takes it back. */
    void undoable(String words, String undoWord, Runnable undo) {
        Notification notice = notice(words, "done");
        Button button = new Button(undoWord);
        button.getStyleClass().addAll("link");
        button.setOnAction(
                event -> {
                    getChildren().remove(notice);
                    undo.run();
                });
        notice.setPrimaryActions(button);
        goesAfter(LONG, notice);
    }

    void fault(String words) {
        goesAfter(LONG, notice(words, "fault"));
    }

    private Notification notice(String words, String look) {
        Notification notice = new Notification(words);
        notice.getStyleClass().add(look);
        notice.setMaxHeight(Region.USE_PREF_SIZE);
        notice.setOnClose(event -> getChildren().remove(notice));
        getChildren().removeIf(old -> saysTheSame(old, notice));
        getChildren().add(notice);
        if (getChildren().size() > MOST) {
            getChildren().remove(0);
        }
        return notice;
    }

    private static boolean offersUndo(Node old) {
        return !((Notification) old).getPrimaryActions().isEmpty();
    }

    private static boolean saysTheSame(Node old, Notification notice) {
        return ((Notification) old).getMessage().equals(notice.getMessage());
    }

    /** Long enough to read it slowly. */
    private static Duration toRead(String words) {
        return Duration.millis(Math.max(SHORT.toMillis(), words.length() * MILLIS_A_SIGN));
    }

    private void goesAfter(Duration wait, Notification notice) {
        PauseTransition pause = new PauseTransition(wait);
        pause.setOnFinished(event -> getChildren().remove(notice));
        pause.play();
    }
}
