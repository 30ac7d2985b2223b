package app.zhanggui.shell;

import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. A field that is being typed in keeps its own Ctrl+Z. */
final class Shortcuts {
    private final Jobs jobs;
    private final Notices notices;
    private ShellView shell;
    private Database database;

    Shortcuts(Jobs jobs, Notices notices) {
        this.jobs = jobs;
        this.notices = notices;
    }

    /** From now on the keys work on these. */
    void serve(ShellView opened, Database itsCards) {
        shell = opened;
        database = itsCards;
    }

    void listen(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (shell != null && key.isShortcutDown() && !key.isAltDown() && did(key)) {
                        key.consume();
                    }
                });
    }

    private boolean did(KeyEvent key) {
        return switch (key.getCode()) {
            case N -> shell.front().createNew();
            case F -> focusSearch();
            case P -> shell.front().print();
            case Z -> key.isShiftDown() ? redo() : undo();
            case Y -> redo();
            default -> shell.showByNumber(key);
        };
    }

    private boolean focusSearch() {
        if (!shell.front().focusSearch()) {
            shell.show("cards");
            shell.front().focusSearch();
        }
        return true;
    }

    private boolean undo() {
        return takeBack(database::undoLast, "shell.undo.done", "shell.undo.nothing");
    }

    private boolean redo() {
        return takeBack(database::redoLast, "shell.redo.done", "shell.redo.nothing");
    }

    /** Runs as a job: taking an import of many thousand rows back takes a while. */
    private boolean takeBack(
            Supplier<Optional<UndoReport>> step, String doneKey, String nothingKey) {
        jobs.run(
                Message.of("shell.undo.running"),
                progress -> step.get(),
                report ->
                        notices.done(
                                report.map(one -> said(one, doneKey))
                                        .orElse(Message.of(nothingKey))));
        return true;
    }

    private static Message said(UndoReport report, String doneKey) {
        if (report.rows() == 0) {
            return Message.of("shell.undo.allKept", report.undone().label());
        }
        return report.keptCards().isEmpty()
                ? Message.of(doneKey, report.undone().label())
                : Message.of("shell.undo.kept", report.undone().label(), report.keptCards().size());
    }
}
