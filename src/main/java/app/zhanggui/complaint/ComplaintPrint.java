package app.zhanggui.complaint;

import app.zhanggui.complaint.FigureWords.Bar;
import app.zhanggui.print.Document;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Paper;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The papers of the complaints: the handling form of one of them (S4-69), the register of a period,
 * the lessons (S4-66), the suggestions (S0-05), the figures (S2-27).
 */
public final class ComplaintPrint {
    /** From large to small; a form is one sheet wherever letters of the last size allow it. */
    private static final double[] POINTS = {10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5};

    private final HtmlTemplates templates;
    private final PdfMaker maker;
    private final Texts texts;
    private final Clock clock;

    public ComplaintPrint(HtmlTemplates templates, PdfMaker maker, Texts texts, Clock clock) {
        this.templates = templates;
        this.maker = maker;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The handling form, A4, with the six stages and signature lines. Words too many for one sheet
     * of small letters go on to a second.
     *
     * @param photos how many pictures and papers hang on the complaint
     */
    public Pdf form(ComplaintBook book, ComplaintLine line, int photos, Progress progress) {
        var filler = new HandlingFormFiller(book, line, photos, texts, LocalDate.now(clock));
        for (int size = 0; size < POINTS.length; size++) {
            progress.at(size, POINTS.length);
            Document form = document(filler.form(POINTS[size]));
            if (maker.pages(form) == 1) {
                return maker.make(form);
            }
        }
        return maker.make(document(filler.form(POINTS[POINTS.length / 2])));
    }

    /** The register of a period, A4 landscape: one line for each complaint that came in. */
    public Pdf register(ComplaintBook book, FigureSpan span) {
        List<ComplaintLine> lines = book.in(span);
        String title = texts.get("complaint.paper.register");
        return table(
                new RegisterSheet(
                        title,
                        texts.get("complaint.paper.span", day(span.from()), day(span.to()))
                                + " · "
                                + texts.get("complaint.figures.total", lines.size()),
                        headings(
                                "complaint.closed.number",
                                "complaint.paper.received",
                                "complaint.label.customer",
                                "complaint.closed.category",
                                "complaint.label.summary",
                                "complaint.label.solution",
                                "complaint.export.stage",
                                "complaint.closed.satisfaction"),
                        List.of(9, 8, 16, 10, 20, 22, 8, 7),
                        lines.stream().map(this::registerRow).toList(),
                        footer()),
                Paper.A4_LANDSCAPE);
    }

    private List<String> registerRow(ComplaintLine line) {
        Complaint complaint = line.complaint();
        return List.of(
                complaint.number(),
                day(complaint.receivedAt().toLocalDate()),
                line.customerName(),
                texts.get("complaint.category." + complaint.subject().category()),
                (complaint.subject().product() + " " + complaint.subject().summary()).strip(),
                complaint.solution().text(),
                texts.get("complaint.stage." + complaint.stage()),
                complaint
                        .review()
                        .satisfaction()
                        .map(how -> texts.get("complaint.satisfaction." + how))
                        .orElse(""));
    }

    /** What every complaint taught, A4, to hang up. */
    public Pdf lessons(ComplaintBook book) {
        return table(
                new RegisterSheet(
                        texts.get("complaint.paper.lessons"),
                        "",
                        headings(
                                "complaint.closed.number",
                                "complaint.paper.about",
                                "complaint.label.lesson",
                                "complaint.label.prevention"),
                        List.of(15, 17, 34, 34),
                        book.lessons().stream()
                                .map(
                                        lesson ->
                                                List.of(
                                                        lesson.number(),
                                                        lesson.about(),
                                                        lesson.lesson(),
                                                        lesson.prevention()))
                                .toList(),
                        footer()),
                Paper.A4_PORTRAIT);
    }

    /** What customers proposed and what became of it, A4. */
    public Pdf suggestions(List<SuggestionLine> all) {
        return table(
                new RegisterSheet(
                        texts.get("complaint.paper.suggestions"),
                        texts.get("complaint.suggestion.total", all.size()),
                        headings(
                                "complaint.paper.received",
                                "complaint.label.customer",
                                "complaint.register.suggestion",
                                "complaint.suggestion.decision",
                                "complaint.suggestion.repliedOn"),
                        List.of(12, 20, 44, 10, 14),
                        all.stream().map(this::suggestionRow).toList(),
                        footer()),
                Paper.A4_PORTRAIT);
    }

    private List<String> suggestionRow(SuggestionLine line) {
        Suggestion suggestion = line.suggestion();
        return List.of(
                day(suggestion.receivedOn()),
                line.customerName(),
                suggestion.words(),
                texts.get("complaint.suggestion." + suggestion.decision()),
                suggestion.repliedOn().map(ComplaintPrint::day).orElse(""));
    }

    /** The figures as charts of bars, A4. */
    public Pdf figures(ComplaintFigures figures) {
        FigureWords words = new FigureWords(texts);
        FigureSpan span = figures.span();
        FigureSheet sheet =
                new FigureSheet(
                        texts.get("complaint.paper.figures"),
                        texts.get("complaint.paper.span", day(span.from()), day(span.to()))
                                + " · "
                                + texts.get("complaint.figures.total", figures.received()),
                        List.of(
                                chart("complaint.figures.overTime", words.overTime(figures)),
                                chart("complaint.figures.products", words.products(figures)),
                                chart("complaint.figures.causes", words.causes(figures)),
                                chart("complaint.figures.stages", words.stages(figures)),
                                chart("complaint.figures.right", words.firstTimeRight(figures)),
                                chart(
                                        "complaint.figures.satisfaction",
                                        words.satisfaction(figures)),
                                chart("complaint.figures.repeaters", words.repeaters(figures))),
                        footer());
        return maker.make(
                new Document(
                        sheet.title(),
                        templates.fill("complaint/figures.jte", sheet),
                        Paper.A4_PORTRAIT));
    }

    private FigureSheet.Chart chart(String titleKey, List<Bar> bars) {
        return new FigureSheet.Chart(texts.get(titleKey), bars);
    }

    private Pdf table(RegisterSheet sheet, Paper paper) {
        return maker.make(
                new Document(
                        sheet.title(), templates.fill("complaint/register.jte", sheet), paper));
    }

    private List<String> headings(String... keys) {
        return Arrays.stream(keys).map(texts::get).toList();
    }

    private String footer() {
        return texts.get("complaint.paper.footer", LocalDate.now(clock).toString());
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private Document document(HandlingForm form) {
        return new Document(
                form.title() + " " + form.number(),
                templates.fill("complaint/form.jte", form),
                Paper.A4_PORTRAIT);
    }
}
