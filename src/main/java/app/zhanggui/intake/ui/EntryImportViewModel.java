package app.zhanggui.intake.ui;

import app.zhanggui.db.BatchId;
import app.zhanggui.intake.EntryIntake;
import app.zhanggui.intake.EntryKind;
import app.zhanggui.intake.EntryPreview;
import app.zhanggui.intake.EntryRow;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.sheet.SheetFile;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.nio.file.Path;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A file with talks, promises, days or owned goods: offered, looked through, written down. */
public final class EntryImportViewModel {
    private final EntryIntake intake;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<SheetFile> offered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<EntryPreview> preview = new ReadOnlyObjectWrapper<>();
    private SheetFile looked;

    public EntryImportViewModel(EntryIntake intake, Jobs jobs, Notices notices, Texts texts) {
        this.intake = intake;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    /** The file that has such lists; null if it has none. */
    ReadOnlyObjectProperty<SheetFile> offered() {
        return offered.getReadOnlyProperty();
    }

    /** What kinds of lists the offered file has. */
    Set<EntryKind> kinds() {
        return offered.get() == null ? Set.of() : intake.kinds(offered.get());
    }

    /** What would be written down; null while nobody took the offer. */
    ReadOnlyObjectProperty<EntryPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Looks at each file that is read. */
    void follow(ReadOnlyObjectProperty<IntakePreview> read) {
        read.addListener(
                (o, was, is) -> {
                    if (is != null && is.file() != looked) {
                        looked = is.file();
                        leave();
                        offered.set(intake.kinds(looked).isEmpty() ? null : looked);
                    }
                });
    }

    /** Looks through the lists of the offered file. */
    void take() {
        SheetFile file = offered.get();
        jobs.run(
                Message.of("intake.job.read"),
                progress -> intake.preview(file, progress),
                preview::set);
    }

    /** Back to the file as a list of customers. */
    void leave() {
        preview.set(null);
    }

    /** Saves the rows that cannot be written down, with the reason of each. */
    void saveLeftOut(Path target) {
        EntryPreview shown = preview.get();
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("intake.job.save"),
                progress -> shown.leftOut().write(texts, target, progress),
                many -> notices.done(Message.of("intake.leftOut.saved", many, name)));
    }

    /** Writes exactly what is shown; what is shown afterwards stands on the cards. */
    void importNow() {
        EntryPreview shown = preview.get();
        int many = shown.rows(EntryRow.Fate.NEW).size();
        jobs.run(
                Message.of("intake.job.import"),
                progress -> intake.apply(shown, progress),
                batch -> {
                    notices.undoable(Message.of("intake.entries.done", many), () -> undo(batch));
                    take();
                });
    }

    private void undo(BatchId batch) {
        jobs.run(
                Message.of("intake.job.undo"),
                progress -> intake.undo(batch),
                report -> {
                    notices.done(Message.of("intake.undo.done"));
                    if (preview.get() != null) {
                        take();
                    }
                });
    }
}
