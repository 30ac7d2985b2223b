package app.zhanggui.shell;

import app.zhanggui.complaint.ComplaintPrint;
import app.zhanggui.customer.CardPrint;
import app.zhanggui.print.HtmlTemplates;
import app.zhanggui.print.PdfMaker;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthPlanPrint;
import app.zhanggui.visit.VisitPrint;
import java.time.Clock;

/** Everything of the house that is printed, in one language. */
record Papers(HtmlTemplates templates, PdfMaker pdfs, Texts texts, Clock clock) {

    static Papers in(Texts texts, Clock clock) {
        return new Papers(new HtmlTemplates(), new PdfMaker(), texts, clock);
    }

    CardPrint card() {
        return new CardPrint(templates, pdfs, texts, clock);
    }

    MonthPlanPrint month() {
        return new MonthPlanPrint(templates, pdfs, texts, clock);
    }

    VisitPrint visit() {
        return new VisitPrint(templates, pdfs, texts, clock);
    }

    ComplaintPrint complaint() {
        return new ComplaintPrint(templates, pdfs, texts, clock);
    }

    RecoverySheetPrint recoverySheet() {
        return new RecoverySheetPrint(templates, pdfs, texts, clock);
    }
}
