package app.zhanggui.intake.ui;

import app.zhanggui.db.UndoReport;
import app.zhanggui.intake.ImportResult;
import app.zhanggui.intake.Intake;
import app.zhanggui.intake.IntakePreview;
import app.zhanggui.text.Message;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.work.Cancelled;
import app.zhanggui.work.Progress;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what a preview shows, and takes it back; says what came of it. */
final class Writing {
    private final Intake intake;
    private final Jobs jobs;
    private final Notices notices;
    private boolean underWay;

    Writing(Intake intake, Jobs jobs, Notices notices) {
        this.intake = intake;
        this.jobs = jobs;
        this.notices = notices;
    }

    /**
     * Writes all of it.
     *
     * @param unwritten runs if the owner stopped it or it failed
     */
    void write(IntakePreview shown, Consumer<ImportResult> written, Runnable unwritten) {
        underWay = true;
        jobs.run(
                Message.of("intake.job.import"),
                progress -> applied(shown, progress),
                done -> {
                    underWay = false;
                    done.ifPresentOrElse(written, () -> stopped(unwritten));
                },
                () -> {
                    underWay = false;
                    unwritten.run();
                });
    }

    /** Whether it is writing and nobody knows yet what came of it. */
    boolean isUnderWay() {
        return underWay;
    }

    /** Empty if the owner stopped it. What failed may be there or not: that is not promised. */
    private Optional<ImportResult> applied(IntakePreview shown, Progress progress) {
        try {
            return Optional.of(intake.apply(shown, progress));
        } catch (Cancelled stopped) {
            return Optional.empty();
        }
    }

    private void stopped(Runnable unwritten) {
        unwritten.run();
        notices.done(Message.of("intake.import.nothing"));
    }

    /** Undoes an import; cards touched since are kept and named. */
    void takeBack(ImportResult done) {
        jobs.run(
                Message.of("intake.job.undo"),
                progress -> done.batch().map(intake::undo),
                report -> report.ifPresent(this::tell));
    }

    private void tell(UndoReport report) {
        int kept = report.keptCards().size();
        if (report.rows() == 0) {
            notices.fault(UserFault.unusable("intake.undo.nothing", kept, report.keptByName()));
            return;
        }
        notices.done(
                kept == 0
                        ? Message.of("intake.undo.done")
                        : Message.of("intake.undo.kept", kept, report.keptByName()));
    }
}
