package app.zhanggui.shell;

import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The keys that work everywhere. A field that is being typed in keeps its own Ctrl+Z. */
final class Shortcuts {
    private final ShellView shell;
    private final Wiring house;
    private final Desk desk;

    Shortcuts(ShellView shell, Wiring house, Desk desk) {
        this.shell = shell;
        this.house = house;
        this.desk = desk;
    }

    void listen(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.isShortcutDown() && !key.isAltDown() && did(key)) {
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
        return takeBack(house.database()::undoLast, "shell.undo.done", "shell.undo.nothing");
    }

    private boolean redo() {
        return takeBack(house.database()::redoLast, "shell.redo.done", "shell.redo.nothing");
    }

    /** Runs as a job: taking an import of many thousand rows back takes a while. */
    private boolean takeBack(
            Supplier<Optional<UndoReport>> step, String doneKey, String nothingKey) {
        desk.jobs()
                .run(
                        Message.of("shell.undo.running"),
                        progress -> step.get(),
                        report ->
                                desk.layers()
                                        .done(
                                                report.map(one -> said(one, doneKey))
                                                        .orElse(Message.of(nothingKey))));
        return true;
    }

    private static Message said(UndoReport report, String doneKey) {
        return report.keptCards().isEmpty()
                ? Message.of(doneKey, report.undone().label())
                : Message.of("shell.undo.kept", report.undone().label(), report.keptCards().size());
    }
}
