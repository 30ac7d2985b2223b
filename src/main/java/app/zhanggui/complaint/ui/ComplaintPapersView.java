package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintBook;
import app.zhanggui.complaint.ComplaintFigures;
import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.ComplaintPrint;
import app.zhanggui.complaint.ComplaintStore;
import app.zhanggui.complaint.FigureSpan;
import app.zhanggui.complaint.SuggestionLine;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.work.Progress;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** How complaints leave the screen: on paper, or as a workbook. */
final class ComplaintPapersView {
    private final ComplaintStore store;
    private final ComplaintsViewModel model;
    private final SuggestionsViewModel suggestions;
    private final ComplaintExportViewModel exports;
    private final Texts texts;
    private final ComplaintsView.Papers papers;

    ComplaintPapersView(
            ComplaintStore store,
            ComplaintsViewModel model,
            SuggestionsViewModel suggestions,
            ComplaintExportViewModel exports,
            Texts texts,
            ComplaintsView.Papers papers) {
        this.store = store;
        this.model = model;
        this.suggestions = suggestions;
        this.exports = exports;
        this.texts = texts;
        this.papers = papers;
    }

    /**
     * The handling form of a complaint, as it stands in the card file once all is written.
     *
     * @param photos how many pictures and papers hang on it
     */
    void form(ComplaintLine chosen, int photos) {
        print(progress -> form(chosen, photos, progress));
    }

    private Pdf form(ComplaintLine seen, int photos, Progress progress) {
        ComplaintBook book = store.book();
        ComplaintLine now = book.line(seen.complaint().id()).orElse(seen);
        return print().form(book, now, photos, progress);
    }

    void register() {
        FigureSpan span = model.figures().span();
        print(progress -> print().register(store.book(), span));
    }

    void figures() {
        ComplaintFigures figures = model.figures().figures().get();
        print(progress -> print().figures(figures));
    }

    void lessons() {
        print(progress -> print().lessons(store.book()));
    }

    void suggestions() {
        List<SuggestionLine> all = List.copyOf(suggestions.all());
        print(progress -> print().suggestions(all));
    }

    private ComplaintPrint print() {
        return papers.print();
    }

    private void print(Jobs.Work<Pdf> paper) {
        papers.shown().show(Message.of("complaint.job.print"), paper);
    }

    /** Asks where to, and writes the register, the charts, the lessons and suggestions there. */
    void export(Window window) {
        FigureSpan span = model.figures().span();
        save("complaint.export.sheet", window, target -> exports.all(span, target));
    }

    /** Asks where to, and writes the lessons there. */
    void exportLessons(Window window) {
        save("complaint.export.sheet.lessons", window, exports::lessons);
    }

    /** Asks where to, and writes the suggestions there. */
    void exportSuggestions(Window window) {
        save("complaint.export.sheet.suggestions", window, exports::suggestions);
    }

    private void save(String nameKey, Window window, Consumer<Path> write) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(texts.get(nameKey) + ".xlsx");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("complaint.export.kind"), "*.xlsx"));
        File target = chooser.showSaveDialog(window);
        if (target != null) {
            write.accept(target.toPath());
        }
    }
}
