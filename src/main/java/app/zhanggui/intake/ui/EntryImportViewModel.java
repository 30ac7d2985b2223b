package app.zhanggui.intake.ui;

import app.zhanggui.db.BatchId;
import app.zhanggui.intake.Entry;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.intake.ListRow.Fate;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.Optional;
import java.util.concurrent.Executor;

/** The talks, promises, days and owned goods of a file: looked through, written down. */
public final class EntryImportViewModel {
    private final EntryIntake intake;
    private final Jobs jobs;
    private final Notices notices;
    private final OfferedList<Entry> list;
    private Optional<BatchId> written = Optional.empty();

    public EntryImportViewModel(EntryIntake intake, Jobs jobs, Notices notices) {
        this.intake = intake;
        this.jobs = jobs;
        this.notices = notices;
        list = new OfferedList<>(intake, jobs);
    }

    /**
     * Notices an import that is taken back, here or elsewhere.
     *
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    public EntryImportViewModel following(Executor screen) {
        intake.onChange(() -> screen.execute(this::changed));
        return this;
    }

    /** What was taken back is looked through again. */
    private void changed() {
        if (written.isPresent() && list.isTaken() && !intake.stands(written.get())) {
            written = Optional.empty();
            list.again();
        }
    }

    OfferedList<Entry> list() {
        return list;
    }

    /** How many rows would be written down. */
    int many() {
        return list.preview().get().rows(Fate.NEW).size();
    }

    /** Writes exactly what is shown; what is shown afterwards stands on the cards. */
    void importNow() {
        ListPreview<Entry> shown = list.preview().get();
        int many = many();
        jobs.run(
                Message.of("intake.job.import"),
                progress -> intake.apply(shown, progress),
                batch -> {
                    written = Optional.of(batch);
                    notices.undoable(Message.of("intake.entries.done", many), () -> undo(batch));
                    list.again();
                });
    }

    private void undo(BatchId batch) {
        jobs.run(
                Message.of("intake.job.undo"),
                progress -> intake.undo(batch),
                report -> notices.done(Message.of("intake.undo.done")));
    }
}
