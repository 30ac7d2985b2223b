package app.zhanggui.shell;

import app.zhanggui.db.Batch;
import app.zhanggui.db.Database;
import app.zhanggui.db.UndoReport;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Notices;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ctrl+Z and Ctrl+Y over everything. What was done before the program was opened this time is taken
 * back only when the owner says so: nobody remembers on Tuesday that Monday ended with an import.
 */
final class StepsBack {
    private final Database database;
    private final LocalDateTime opened;
    private final Texts texts;
    private final Jobs jobs;
    private final Notices notices;
    private final Modal modal;

    /**
     * @param opened when the program was opened
     */
    StepsBack(
            Database database,
            LocalDateTime opened,
            Texts texts,
            Jobs jobs,
            Notices notices,
            Modal modal) {
        this.database = database;
        this.opened = opened;
        this.texts = texts;
        this.jobs = jobs;
        this.notices = notices;
        this.modal = modal;
    }

    void undo() {
        Optional<Batch> old = database.lastUndoable().filter(it -> it.madeAt().isBefore(opened));
        if (old.isPresent()) {
            modal.show(new OldStepView(old.get(), texts, modal::close, this::undoAtOnce));
        } else {
            undoAtOnce();
        }
    }

    private void undoAtOnce() {
        takeBack(database::undoLast, "shell.undo.done", "shell.undo.nothing");
    }

    void redo() {
        takeBack(database::redoLast, "shell.redo.done", "shell.redo.nothing");
    }

    /** Runs as a job: taking an import of many thousand rows back takes a while. */
    private void takeBack(Supplier<Optional<UndoReport>> step, String doneKey, String nothingKey) {
        jobs.run(
                Message.of("shell.undo.running"),
                progress -> step.get(),
                report ->
                        notices.done(
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
