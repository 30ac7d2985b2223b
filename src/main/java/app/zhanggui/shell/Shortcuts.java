package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.WindowLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work everywhere, and the sheet that tells of all keys. A field that is being typed
 * in takes back its own typing first; once it stands as it stood, Ctrl+Z takes back what was done
 * before.
 */
final class Shortcuts {
    private final Texts texts;
    private final WindowLayers layers;
    private final Keys everywhere;
    private Screens screens;
    private ShellView shell;
    private StepsBack steps;
    private boolean resting;

    Shortcuts(Texts texts, WindowLayers layers) {
        this.texts = texts;
        this.layers = layers;
        everywhere =
                new Keys("shell.keys.everywhere")
                        .when("F1", "shell.keys.sheet", alone(this::showSheet))
                        .when("Ctrl F", "shell.keys.find", alone(this::focusSearch))
                        .when("Ctrl N", "shell.keys.new", alone(this::createNew))
                        .when("Ctrl P", "shell.keys.print", alone(() -> shell.front().print()))
                        .when(
                                "Ctrl Shift T",
                                "shell.keys.complaint",
                                alone(this::registerComplaint))
                        .on("Ctrl Z", "shell.keys.undo", () -> steps.undo())
                        .on("Ctrl Y", "shell.keys.redo", () -> steps.redo())
                        .on("Ctrl Shift Z", "shell.keys.redo", () -> steps.redo())
                        .on("Ctrl Shift L", "shell.keys.lock", () -> screens.lock())
                        .told("Tab", "shell.keys.next")
                        .told("Enter", "shell.keys.confirm")
                        .told("Esc", "shell.keys.escape");
    }

    /** From now on the keys work on these. */
    void serve(Screens opened, StepsBack itsSteps) {
        screens = opened;
        shell = opened.shell();
        steps = itsSteps;
        shell.whenHelpIsAsked(this::showSheet);
    }

    /** The cards are closed: until there are some again no key does anything with them. */
    void leave() {
        shell = null;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::overTyping);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** While the window is locked no key does anything. */
    void rest(boolean locked) {
        resting = locked;
    }

    private void pressed(KeyEvent key) {
        if (shell != null && !resting) {
            everywhere.handle(key);
            if (!key.isConsumed() && !layers.showsDialog()) {
                shell.keys().handle(key);
            }
        }
    }

    /** A field would swallow Ctrl+Z even where it has nothing left to take back. */
    private void overTyping(KeyEvent key) {
        boolean undo = key.getCode() == KeyCode.Z && !key.isShiftDown();
        boolean redo = key.getCode() == KeyCode.Y || key.getCode() == KeyCode.Z && !undo;
        if (key.isShortcutDown()
                && !key.isAltDown()
                && key.getTarget() instanceof TextInputControl field
                && (undo && !field.isUndoable() || redo && !field.isRedoable())) {
            pressed(key);
        }
    }

    /** Not over a dialog: what was typed in it would be lost. */
    private BooleanSupplier alone(BooleanSupplier deed) {
        return () -> !layers.showsDialog() && deed.getAsBoolean();
    }

    private boolean showSheet() {
        List<Keys> all = new ArrayList<>(List.of(everywhere, shell.keys()));
        shell.screens().stream().map(Screen::keys).forEach(all::addAll);
        layers.show(new ShortcutSheet(texts, all, layers::close));
        return true;
    }

    private boolean focusSearch() {
        if (!shell.front().focusSearch()) {
            shell.show("cards");
            shell.front().focusSearch();
        }
        return true;
    }

    /** A room that makes nothing of its own makes a card. */
    private boolean createNew() {
        if (!shell.front().createNew()) {
            shell.show("cards");
            shell.front().createNew();
        }
        return true;
    }

    private boolean registerComplaint() {
        screens.registerComplaint();
        return true;
    }
}
