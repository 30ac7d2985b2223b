package app.zhanggui.visit.ui;

import app.zhanggui.customer.ui.PaperView;
import app.zhanggui.customer.ui.PrintChoiceView;
import app.zhanggui.print.Pdf;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Modal;

/** Puts what the screen of the month's plan shows onto paper. */
final class PlanPrinting {
    private final MonthPlanView.Models models;
    private final Texts texts;
    private final Modal modal;
    private final PaperView paper;

    PlanPrinting(MonthPlanView.Models models, Texts texts, MonthPlanView.Windows windows) {
        this.models = models;
        this.texts = texts;
        modal = windows.modal();
        paper = windows.paper();
    }

    /** Asks which paper, if there is a plan. */
    boolean ask() {
        boolean isThere = models.month().plan().isPresent();
        if (isThere) {
            PaperChoice choice = new PaperChoice(models.papers(), models.board(), texts);
            modal.show(new PrintChoiceView(texts, choice.papers(this::show), modal::close));
        }
        return isThere;
    }

    /** 访前一页 of the visit chosen, if one is. */
    void printBefore() {
        models.papers().beforePaper().ifPresent(this::show);
    }

    /** The paper of the day that is ticked in. */
    void printDay() {
        models.results().day().get().map(models.papers()::dayPaper).ifPresent(this::show);
    }

    private void show(Jobs.Work<Pdf> work) {
        modal.close();
        paper.show(Message.of("visit.job.print"), work);
    }
}
