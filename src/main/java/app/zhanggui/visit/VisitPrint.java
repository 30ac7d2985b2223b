package app.zhanggui.visit;

import app.zhanggui.print.Document;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Paper;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.DaySheet.Lettering;
import app.zhanggui.work.Progress;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The papers one takes along: of a day, of a week, of one customer (Beyond 13, 14, 16). All on A4
 * upright, in black on white: what colour says, a letter says too.
 */
public final class VisitPrint {
    /** From large to small; a day is one sheet wherever letters of the last size allow it. */
    private static final double[] POINTS = {10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5};

    /** Lines to write on beside a visit, unless the day is too full for them. */
    private static final int LINES = 2;

    /** Letters of a day that needs more than one sheet all the same. */
    private static final double POINTS_OF_MANY = 8;

    /** What the sheet of a day leaves for the visits, in millimetres. */
    private static final int HEIGHT_OF_VISITS = 258;

    /** A visit needs no more room to write on, in millimetres. */
    private static final int TALLEST = 48;

    /** How much of the height the visits are given together, in percent. */
    private static final int[] FILLINGS = {100, 95, 90, 84, 76, 68};

    private final HtmlTemplates templates;
    private final PdfMaker maker;
    private final Texts texts;
    private final Clock clock;

    public VisitPrint(HtmlTemplates templates, PdfMaker maker, Texts texts, Clock clock) {
        this.templates = templates;
        this.maker = maker;
        this.texts = texts;
        this.clock = clock;
    }

    /** The paper of a day: one sheet, unless its letters got too small to read on the way. */
    public Pdf day(LocalDate day, List<DayVisit> visits, Progress progress) {
        DaySheetFiller filler = new DaySheetFiller(day, visits, texts, today());
        for (int lines = LINES; lines > 0; lines--) {
            if (pages(filler, new Lettering(POINTS[POINTS.length - 1], 0, lines)) == 1) {
                double points = largest(filler, lines, progress);
                return maker.make(document(filler, roomy(filler, points, lines)));
            }
        }
        return maker.make(document(filler, new Lettering(POINTS_OF_MANY, 0, LINES)));
    }

    /** The largest letters with which the day still is one sheet. */
    private double largest(DaySheetFiller filler, int lines, Progress progress) {
        int fits = POINTS.length - 1;
        int tooLarge = -1;
        while (fits - tooLarge > 1) {
            progress.at(POINTS.length - fits + tooLarge, POINTS.length);
            int middle = (fits + tooLarge) / 2;
            if (pages(filler, new Lettering(POINTS[middle], 0, lines)) == 1) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return POINTS[fits];
    }

    /** Room to write on is shared out evenly, where that needs no further sheet. */
    private Lettering roomy(DaySheetFiller filler, double points, int lines) {
        for (int percent : FILLINGS) {
            int height = Math.min(TALLEST, HEIGHT_OF_VISITS * percent / 100 / filler.rows());
            Lettering roomy = new Lettering(points, height, lines);
            if (pages(filler, roomy) == 1) {
                return roomy;
            }
        }
        return new Lettering(points, 0, lines);
    }

    private int pages(DaySheetFiller filler, Lettering lettering) {
        return maker.pages(document(filler, lettering));
    }

    private Document document(DaySheetFiller filler, Lettering lettering) {
        return new Document(
                filler.title(),
                templates.fill("visit/day.jte", filler.sheet(lettering)),
                Paper.A4_PORTRAIT);
    }

    /** The list of the week a day lies in, from Monday on. */
    public Pdf week(LocalDate day, List<DayVisit> visits) {
        WeekSheetFiller filler = new WeekSheetFiller(monday(day), visits, texts, today());
        return maker.make(
                new Document(
                        filler.title(),
                        templates.fill("visit/week.jte", filler.sheet()),
                        Paper.A4_PORTRAIT));
    }

    /** The Monday of the week a day lies in. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** 访前一页 of one visit (S0-09). */
    public Pdf before(DayVisit visit) {
        BeforeVisitSheet sheet = new BeforeVisitSheetFiller(texts, today()).sheet(visit);
        return maker.make(
                new Document(
                        sheet.title() + " " + sheet.name(),
                        templates.fill("visit/before.jte", sheet),
                        Paper.A4_PORTRAIT));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
