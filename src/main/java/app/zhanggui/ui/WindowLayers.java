package app.zhanggui.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import atlantafx.base.controls.ModalPane;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The window's layers: the content, notices in a corner, the running job, dialogs on top. */
public final class WindowLayers implements Modal, Notices {
    private static final Logger LOG = Logger.getLogger(WindowLayers.class.getName());
    private static final Duration FADING = Duration.millis(350);

    private final Texts texts;
    private final StackPane root = new StackPane();
    private final NoticeCornerView notices = new NoticeCornerView();
    private final ModalPane modal = new ModalPane();
    private Node content = root;
    private Node dialog = root;
    private Node cursorBefore = root;

    public WindowLayers(Texts texts) {
        this.texts = texts;
        StackPane.setAlignment(notices, Pos.BOTTOM_RIGHT);
        modal.setId("modal");
        root.getChildren().addAll(notices, modal);
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((o, was, is) -> keepInDialog());
        modal.displayProperty().addListener((o, was, is) -> giveCursorBack(is));
    }

    public StackPane root() {
        return root;
    }

    /** Puts the content at the bottom and, above it, the pane that shows the running job. */
    public void setContent(Node content, Node jobPane) {
        this.content = content;
        root.getChildren().setAll(content, notices, jobPane, modal);
    }

    @Override
    public void show(Node dialog) {
        this.dialog = dialog;
        if (!modal.isDisplay() && root.getScene() != null) {
            cursorBefore = root.getScene().getFocusOwner();
        }
        modal.show(inTheMiddle(dialog));
        Node cursor = cursorOf(dialog);
        whenLaidOut(cursor::requestFocus);
        PauseTransition shown = new PauseTransition(FADING);
        shown.setOnFinished(
                event -> {
                    if (!hasCursor(dialog)) {
                        cursor.requestFocus(); // one dialog was still fading out under this one
                    }
                });
        shown.play();
    }

    /** After a dialog the owner goes on where it came up, unless it leads elsewhere. */
    private void giveCursorBack(boolean comesUp) {
        if (!comesUp && hasCursor(modal) && cursorBefore != null) {
            cursorBefore.requestFocus();
        }
    }

    /** Tab goes round in a dialog and never on to what lies behind it. */
    private void keepInDialog() {
        if (modal.isDisplay() && hasCursor(content)) {
            cursorOf(dialog).requestFocus();
        }
    }

    /**
     * Does it when the layout is done: what is scrolled is not there before its scroll bars are.
     */
    public void whenLaidOut(Runnable what) {
        Scene scene = root.getScene();
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    Platform.runLater(what);
                };
        if (scene == null) {
            Platform.runLater(what);
        } else {
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        }
    }

    /** Asked of the cursor itself: editable boxes leave their parents believing they have it. */
    private static boolean hasCursor(Node part) {
        Node at = part.getScene() == null ? null : part.getScene().getFocusOwner();
        while (at != null && at != part) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Node cursorOf(Node dialog) {
        return (Node) dialog.getProperties().getOrDefault(CURSOR, dialog);
    }

    /**
     * A dialog no taller than it needs. The pane around it fills the window, for a dialog that the
     * modal pane itself moves to the middle leaves a shadow of its first place behind.
     */
    private static StackPane inTheMiddle(Node dialog) {
        if (dialog instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        StackPane place = new StackPane(dialog);
        place.setPickOnBounds(false);
        place.addEventHandler(KeyEvent.KEY_PRESSED, WindowLayers::confirm);
        place.addEventFilter(KeyEvent.KEY_PRESSED, key -> escape(dialog, key));
        place.addEventFilter(KeyEvent.KEY_PRESSED, WindowLayers::confirmOnBox);
        return place;
    }

    /**
     * A field with a rule of what may be typed keeps Esc to itself, though it has no use for it.
     */
    private static void escape(Node dialog, KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && key.getTarget() instanceof TextInputControl) {
            key.consume();
            dialog.fireEvent(key.copyFor(dialog, dialog));
        }
    }

    /** Enter in a field of several lines begins a line; with Ctrl it confirms there, too. */
    private static void confirm(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            confirm(key, (Node) key.getSource());
        }
    }

    /** A box is ticked by the space bar; Enter confirms on it, and on what is chosen already. */
    private static void confirmOnBox(KeyEvent key) {
        boolean box = key.getTarget() instanceof CheckBox;
        boolean chosen = key.getTarget() instanceof ToggleButton one && one.isSelected();
        if (key.getCode() == KeyCode.ENTER && (box || chosen)) {
            confirm(key, (Node) key.getSource());
        }
    }

    private static void confirm(KeyEvent key, Node dialog) {
        key.consume();
        dialog.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(Button::isDefaultButton)
                .findFirst()
                .ifPresent(Button::fire);
    }

    /** Whether a dialog stands over the window. */
    public boolean showsDialog() {
        return modal.isDisplay();
    }

    @Override
    public void close() {
        modal.hide(true);
    }

    @Override
    public void done(Message what) {
        notices.done(texts.say(what));
    }

    @Override
    public void undoable(Message what, Runnable undo) {
        notices.undoable(texts.say(what), texts.get("ui.undo"), undo);
    }

    @Override
    public void fault(UserFault fault) {
        LOG.log(Level.INFO, fault.sentence().key(), fault);
        notices.fault(texts.say(fault.sentence()));
    }

    @Override
    public void bug(Throwable trouble) {
        LOG.log(Level.SEVERE, "a bug", trouble);
        show(new BugReport(texts, trouble, this::close));
    }
}
