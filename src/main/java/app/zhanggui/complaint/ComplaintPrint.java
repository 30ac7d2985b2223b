package app.zhanggui.complaint;

import app.zhanggui.print.Document;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Paper;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.time.Clock;
import java.time.LocalDate;

/** The papers of the complaints: the handling form of one of them (S4-69). */
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
     */
    public Pdf form(ComplaintBook book, ComplaintLine line, Progress progress) {
        var filler = new HandlingFormFiller(book, line, texts, LocalDate.now(clock));
        for (int size = 0; size < POINTS.length; size++) {
            progress.at(size, POINTS.length);
            Document form = document(filler.form(POINTS[size]));
            if (maker.pages(form) == 1) {
                return maker.make(form);
            }
        }
        return maker.make(document(filler.form(POINTS[POINTS.length / 2])));
    }

    private Document document(HandlingForm form) {
        return new Document(
                form.title() + " " + form.number(),
                templates.fill("complaint/form.jte", form),
                Paper.A4_PORTRAIT);
    }
}
