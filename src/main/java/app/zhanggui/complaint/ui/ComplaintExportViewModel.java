package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintExport;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.SuggestionStore;
import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;

/** Writes complaints into workbooks, and writes down that it did. */
final class ComplaintExportViewModel {
    private final ComplaintStore complaints;
    private final SuggestionStore suggestions;
    private final AccessLog accesses;
    private final Texts texts;
    private final Jobs jobs;
    private final Notices notices;
    private final Clock clock;

    private interface Sheets {
        /** How many rows were written. */
        int write(ComplaintExport export, Progress progress);
    }

    ComplaintExportViewModel(
            ComplaintsView.Stores stores, Texts texts, Jobs jobs, Notices notices, Clock clock) {
        complaints = stores.complaints();
        suggestions = stores.suggestions();
        accesses = stores.accesses();
        this.texts = texts;
        this.jobs = jobs;
        this.notices = notices;
        this.clock = clock;
    }

    /** The register of a span, its charts, all lessons and suggestions. */
    void all(FigureSpan span, Path target) {
        write(
                "complaint.access.register",
                "complaint.exported",
                (export, progress) -> export.write(span, target, progress),
                target);
    }

    /** What every complaint taught. */
    void lessons(Path target) {
        write(
                "complaint.access.lessons",
                "complaint.exported.lessons",
                (export, progress) -> export.writeLessons(target, progress),
                target);
    }

    /** What customers proposed. */
    void suggestions(Path target) {
        write(
                "complaint.access.suggestions",
                "complaint.exported.suggestions",
                (export, progress) -> export.writeSuggestions(target, progress),
                target);
    }

    private ComplaintExport.Sources sources() {
        return new ComplaintExport.Sources(
                complaints.book(),
                complaints.photos(),
                suggestions.all(),
                LocalDateTime.now(clock));
    }

    private void write(String accessKey, String doneKey, Sheets sheets, Path target) {
        jobs.run(
                Message.of("complaint.job.export"),
                progress -> {
                    ComplaintExport export = new ComplaintExport(sources(), texts);
                    int rows = sheets.write(export, progress);
                    accesses.note(
                            Access.Kind.EXPORT,
                            Message.of(accessKey),
                            AccessLog.Out.of(rows, target.toString()));
                    return rows;
                },
                rows -> notices.done(Message.of(doneKey, rows, target.toString())));
    }
}
