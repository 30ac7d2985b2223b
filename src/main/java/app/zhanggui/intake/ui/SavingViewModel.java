package app.zhanggui.intake.ui;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.intake.LeftOutRows;
import app.zhanggui.intake.ListPreview;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Writes files: the rows that were left out, and all cards. */
public final class SavingViewModel {

    /** Writes all cards into a file and says how many they were. */
    @FunctionalInterface
    public interface Exporter {
        int write(Path target, Progress progress);
    }

    private final Supplier<IntakePreview> preview;
    private final Exporter exporter;
    private final Jobs jobs;
    private final Notices notices;
    private final Texts texts;
    private AccessLog accesses = AccessLog.none();

    SavingViewModel(
            Supplier<IntakePreview> preview,
            Exporter exporter,
            Jobs jobs,
            Notices notices,
            Texts texts) {
        this.preview = preview;
        this.exporter = exporter;
        this.jobs = jobs;
        this.notices = notices;
        this.texts = texts;
    }

    void noting(AccessLog log) {
        accesses = log;
    }

    /** Whether rows are left out that could be saved to be mended. */
    public boolean hasLeftOut() {
        return preview.get().hasLeftOut();
    }

    /** Saves the rows that are left out, with the reason of each. */
    public void saveLeftOut(Path target) {
        IntakePreview shown = preview.get();
        saveLeftOut(
                shown.file().fileName(),
                target,
                progress -> new LeftOutRows(texts).write(shown, target, progress));
    }

    /** Saves the rows of a list of another kind that are left out. */
    void saveLeftOut(ListPreview<?> shown, Path target) {
        saveLeftOut(
                shown.fileName(),
                target,
                progress -> shown.leftOut().write(texts, target, progress));
    }

    /** Writes a file of rows that were left out and says how many they were. */
    private interface Writer {
        int write(Progress progress);
    }

    private void saveLeftOut(String file, Path target, Writer writer) {
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("intake.job.save"),
                progress -> {
                    int rows = writer.write(progress);
                    accesses.note(
                            Access.Kind.EXPORT,
                            Message.of("intake.access.leftOut", file),
                            AccessLog.Out.of(rows, target.toString()));
                    return rows;
                },
                many -> notices.done(Message.of("intake.leftOut.saved", many, name)));
    }

    /** Writes all cards to a file. */
    public void export(Path target) {
        String name = target.getFileName().toString();
        jobs.run(
                Message.of("intake.job.export"),
                progress -> exporter.write(target, progress),
                many -> notices.done(Message.of("intake.export.done", many, name)));
    }
}
