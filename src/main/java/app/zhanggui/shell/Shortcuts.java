package app.zhanggui.shell;

import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.WindowLayers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
    private final Jobs jobs;
    private final WindowLayers layers;
    private final Keys everywhere;
    private Screens screens;
    private ShellView shell;
    private Database database;
    private boolean resting;

    Shortcuts(Texts texts, Jobs jobs, WindowLayers layers) {
        this.texts = texts;
        this.jobs = jobs;
        this.layers = layers;
        everywhere =
                new Keys("shell.keys.everywhere")
                        .on("F1", "shell.keys.sheet", this::showSheet)
                        .when("Ctrl F", "shell.keys.find", this::focusSearch)
                        .when("Ctrl N", "shell.keys.new", () -> shell.front().createNew())
                        .when("Ctrl P", "shell.keys.print", () -> shell.front().print())
                        .when("Ctrl Shift T", "shell.keys.complaint", this::registerComplaint)
                        .on("Ctrl Z", "shell.keys.undo", this::undo)
                        .on("Ctrl Y", "shell.keys.redo", this::redo)
                        .on("Ctrl Shift Z", "shell.keys.redo", this::redo)
                        .on("Ctrl Shift L", "shell.keys.lock", () -> screens.lock())
                        .told("Tab", "shell.keys.next")
                        .told("Enter", "shell.keys.confirm")
                        .told("Esc", "shell.keys.escape");
    }

    /** From now on the keys work on these. */
    void serve(Screens opened, Database itsCards) {
        screens = opened;
        shell = opened.shell();
        database = itsCards;
        shell.whenHelpIsAsked(this::showSheet);
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
            if (!key.isConsumed()) {
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

    private void showSheet() {
        List<Keys> all = new ArrayList<>(List.of(everywhere, shell.keys()));
        shell.screens().stream().map(Screen::keys).forEach(all::addAll);
        layers.show(new ShortcutSheet(texts, all, layers::close));
    }

    private boolean focusSearch() {
        if (!shell.front().focusSearch()) {
            shell.show("cards");
            shell.front().focusSearch();
        }
        return true;
    }

    /** Not over a dialog: what was typed in it would be lost. */
    private boolean registerComplaint() {
        if (layers.showsDialog()) {
            return false;
        }
        screens.registerComplaint();
        return true;
    }

    private void undo() {
        takeBack(database::undoLast, "shell.undo.done", "shell.undo.nothing");
    }

    private void redo() {
        takeBack(database::redoLast, "shell.redo.done", "shell.redo.nothing");
    }

    /** Runs as a job: taking an import of many thousand rows back takes a while. */
    private void takeBack(Supplier<Optional<UndoReport>> step, String doneKey, String nothingKey) {
        jobs.run(
                Message.of("shell.undo.running"),
                progress -> step.get(),
                report ->
                        layers.done(
                                report.map(one -> said(one, doneKey))
                                        .orElse(Message.of(nothingKey))));
    }

    private static Message said(UndoReport report, String doneKey) {
        if (report.rows() == 0) {
            return Message.of("shell.undo.allKept", report.undone().label());
        }
        return report.keptNames().isEmpty()
                ? Message.of(doneKey, report.undone().label())
                : Message.of(
                        "shell.undo.kept",
                        report.undone().label(),
                        report.keptNames().size(),
                        report.keptByName());
    }
}
