package app.zhanggui.complaint;

import app.zhanggui.sheet.CsvEncoding;
import app.zhanggui.sheet.SheetPage;
import app.zhanggui.sheet.SheetWriter;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the complaints say, as a workbook to go on counting with (S2-27, S4-66). */
public final class ComplaintExport {
    private final ComplaintBook book;
    private final List<SuggestionLine> suggestions;
    private final FigureTables figures;
    private final RegisterTable register;
    private final MoveTable moves;
    private final SuggestionTable proposed;

    /**
     * What is written, as it stands at one moment.
     *
     * @param photos the names of what hangs on each complaint
     */
    public record Sources(
            ComplaintBook book,
            Map<ComplaintId, List<String>> photos,
            List<SuggestionLine> suggestions,
            LocalDateTime now) {
        public Sources {
            photos = Map.copyOf(photos);
            suggestions = List.copyOf(suggestions);
        }
    }

    public ComplaintExport(Sources sources, Texts texts) {
        book = sources.book();
        suggestions = sources.suggestions();
        proposed = new SuggestionTable(texts);
        figures = new FigureTables(texts);
        register = new RegisterTable(sources, texts);
        moves = new MoveTable(book, texts);
    }

    /**
     * Writes a span: its register and every move in it first, then a sheet for each chart, then all
     * lessons and suggestions.
     *
     * @return how many complaints came in during the span
     * @throws app.zhanggui.text.UserFault if the place cannot be written
     */
    public int write(FigureSpan span, Path target, Progress progress) {
        List<SheetPage> pages = new ArrayList<>();
        pages.add(register.page(span));
        pages.add(moves.page(span));
        pages.addAll(figures.pages(book.figures(span)));
        pages.add(figures.lessons(book.lessons()));
        pages.add(proposed.page(suggestions));
        SheetWriter.write(pages, target, CsvEncoding.UTF_8, progress);
        return book.in(span).size();
    }

    /**
     * Writes what every complaint taught.
     *
     * @return how many lessons there are
     * @throws app.zhanggui.text.UserFault if the place cannot be written
     */
    public int writeLessons(Path target, Progress progress) {
        SheetWriter.write(figures.lessons(book.lessons()), target, progress);
        return book.lessons().size();
    }

    /**
     * Writes what customers proposed.
     *
     * @return how many suggestions there are
     * @throws app.zhanggui.text.UserFault if the place cannot be written
     */
    public int writeSuggestions(Path target, Progress progress) {
        SheetWriter.write(proposed.page(suggestions), target, progress);
        return suggestions.size();
    }
}
