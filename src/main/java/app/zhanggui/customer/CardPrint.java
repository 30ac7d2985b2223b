package app.zhanggui.customer;

import app.zhanggui.print.Document;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.Paper;
import app.zhanggui.print.Pdf;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.work.Progress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The papers of the cards: a card on a sheet of its own, two on one to be cut apart, a card to fill
 * in by hand (S1-02), the list of a filter with its notches.
 */
public final class CardPrint {
    /** From large to small; a card is one sheet wherever letters of the last size allow it. */
    private static final double[] POINTS = {10, 9, 8.5, 8, 7.5, 7, 6.5};

    private static final double HALF_POINTS = 7.5;
    private static final double BLANK_POINTS = 9;

    /** What half a sheet has room for. */
    private static final int HALF_TALKS = 2;

    private static final int TALKS = 8;
    private static final int LINES = 4;
    private static final int MOST_LINES = 28;
    private static final int LINES_LESS = 2;
    private static final int BLANK_PERSONS = 4;
    private static final int BLANK_LINES = 5;

    private final HtmlTemplates templates;
    private final PdfMaker maker;
    private final Texts texts;
    private final Clock clock;

    /** A card and what was said last, the newest first. */
    public record Copy(CustomerCard card, List<ContactRecord> talks) {
        List<ContactRecord> latest(int most) {
            return talks.subList(0, Math.min(most, talks.size()));
        }
    }

    public CardPrint(HtmlTemplates templates, PdfMaker maker, Texts texts, Clock clock) {
        this.templates = templates;
        this.maker = maker;
        this.texts = texts;
        this.clock = clock;
    }

    /** A card on A4; what is too much for one sheet of small letters goes on to a second. */
    public Pdf card(Copy copy, NotchRules rules, Progress progress) {
        for (int size = 0; size < POINTS.length; size++) {
            progress.at(size, POINTS.length);
            if (maker.pages(document(copy, rules, POINTS[size], LINES)) == 1) {
                return maker.make(filled(copy, rules, POINTS[size]));
            }
        }
        return maker.make(document(copy, rules, POINTS[2], LINES));
    }

    /** As many lines to write on as the sheet has room for. */
    private Document filled(Copy copy, NotchRules rules, double points) {
        for (int lines = MOST_LINES; lines > LINES; lines -= LINES_LESS) {
            Document document = document(copy, rules, points, lines);
            if (maker.pages(document) == 1) {
                return document;
            }
        }
        return document(copy, rules, points, LINES);
    }

    private Document document(Copy copy, NotchRules rules, double points, int lines) {
        CardSheet sheet = filler(rules).sheet(copy.card(), copy.latest(TALKS), lines);
        return document(List.of(sheet), points, false);
    }

    /** Cards two on a sheet of A4, to be cut apart; what half a sheet cannot hold is left out. */
    public Pdf halves(List<Copy> copies, NotchRules rules, Progress progress) {
        CardSheetFiller filler = filler(rules);
        List<CardSheet> sheets = new ArrayList<>();
        for (Copy copy : copies) {
            progress.at(sheets.size(), copies.size());
            sheets.add(filler.sheet(copy.card(), copy.latest(HALF_TALKS), 1));
        }
        return maker.make(document(sheets, HALF_POINTS, true));
    }

    /** A card to be filled in by hand, with every field there is. */
    public Pdf blank(NotchRules rules) {
        CardSheet sheet = filler(rules).blank(BLANK_PERSONS, BLANK_LINES);
        return maker.make(document(List.of(sheet), BLANK_POINTS, false));
    }

    /** The list of a filter. */
    public Pdf list(ListPaper paper) {
        return maker.make(
                new Document(
                        paper.title(),
                        templates.fill("customer/list.jte", paper),
                        Paper.A4_PORTRAIT));
    }

    private CardSheetFiller filler(NotchRules rules) {
        return new CardSheetFiller(texts, rules);
    }

    private Document document(List<CardSheet> sheets, double points, boolean half) {
        CardPaper paper =
                new CardPaper(
                        title(sheets),
                        points,
                        half,
                        texts.get("customer.paper.people"),
                        texts.get("customer.paper.talks"),
                        footer(),
                        sheets);
        return new Document(
                paper.title(), templates.fill("customer/card.jte", paper), Paper.A4_PORTRAIT);
    }

    private String title(List<CardSheet> sheets) {
        String only = sheets.size() == 1 ? sheets.get(0).name() : "";
        return (texts.get("customer.paper.card") + " " + only).strip();
    }

    /** Below every paper: of which day it is. */
    public String footer() {
        return texts.get("customer.paper.footer", LocalDate.now(clock).toString());
    }
}
