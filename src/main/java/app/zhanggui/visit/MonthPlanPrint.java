package app.zhanggui.visit;

import app.zhanggui.print.Document;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Paper;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthSheet.Lettering;
import app.zhanggui.work.Progress;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The month's plan on paper, A4 landscape (S4-02). As few pages as letters of {@value
 * #SMALLEST_POINTS} points need, and then the largest letters that these pages hold: a small shop
 * gets a sheet to hang on the wall, a large one a sheet that is complete. Weeks are never torn.
 */
public final class MonthPlanPrint {
    private static final double SMALLEST_POINTS = 6;

    /** From large to small; two steps are told apart by the eye. */
    private static final double[] POINTS = {10, 9, 8.5, 8, 7.5, 7, 6.5, SMALLEST_POINTS};

    /** What the sheet leaves for the weeks, in millimetres. */
    private static final int HEIGHT_OF_WEEKS = 176;

    /** How much of it the weeks are given together, if there is room for it; in percent. */
    private static final int[] FILLINGS = {100, 85, 70};

    /** The most layouts: the fewest pages, three bisections, the fillings; then the PDF. */
    private static final int STEPS = 8;

    private final HtmlTemplates templates;
    private final PdfMaker maker;
    private final Texts texts;
    private final Clock clock;

    public MonthPlanPrint(HtmlTemplates templates, PdfMaker maker, Texts texts, Clock clock) {
        this.templates = templates;
        this.maker = maker;
        this.texts = texts;
        this.clock = clock;
    }

    /** The plan's sheets; takes a second or two for a full month. */
    public Pdf pdf(MonthPlan plan, Progress progress) {
        var filler = new MonthSheetFiller(plan, texts, LocalDate.now(clock));
        return new Fitting(filler, progress).pdf();
    }

    /** The search for the size of one plan's sheet. */
    private final class Fitting {
        private final MonthSheetFiller filler;
        private final Progress progress;
        private int step;

        Fitting(MonthSheetFiller filler, Progress progress) {
            this.filler = filler;
            this.progress = progress;
        }

        Pdf pdf() {
            int fewest = pages(new Lettering(SMALLEST_POINTS, 0));
            Lettering lettering = evenly(largest(fewest), fewest);
            progress.at(STEPS - 1, STEPS);
            return maker.make(document(lettering));
        }

        /** Weeks of one height look calmer, where that needs no further page. */
        private Lettering evenly(double points, int pages) {
            for (int percent : FILLINGS) {
                int height = HEIGHT_OF_WEEKS * percent / 100 / filler.weeks();
                Lettering even = new Lettering(points, height);
                if (pages(even) <= pages) {
                    return even;
                }
            }
            return new Lettering(points, 0);
        }

        /** The largest letters with which the plan still fits the pages. */
        private double largest(int pages) {
            int fits = POINTS.length - 1;
            int tooLarge = -1;
            while (fits - tooLarge > 1) {
                int middle = (fits + tooLarge) / 2;
                if (pages(new Lettering(POINTS[middle], 0)) <= pages) {
                    fits = middle;
                } else {
                    tooLarge = middle;
                }
            }
            return POINTS[fits];
        }

        private int pages(Lettering lettering) {
            progress.at(Math.min(step++, STEPS - 1), STEPS);
            return maker.pages(document(lettering));
        }

        private Document document(Lettering lettering) {
            String page = templates.fill("visit/month.jte", filler.sheet(lettering));
            return new Document(filler.title(), page, Paper.A4_LANDSCAPE);
        }
    }
}
