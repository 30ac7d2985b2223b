package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Modal;
import app.zhanggui.visit.Overdue;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitState;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What the screen of the month's plan opens above itself, each when it is asked for. */
final class PlanDialogs {
    private final MonthPlanView.Models models;
    private final Texts texts;
    private final Modal modal;
    private final Consumer<CustomerId> openCard;
    private final Consumer<LocalDate> tickIn;

    /**
     * @param tickIn leads to the results of a day
     */
    PlanDialogs(
            MonthPlanView.Models models,
            Texts texts,
            MonthPlanView.Windows windows,
            Consumer<LocalDate> tickIn) {
        this.models = models;
        this.texts = texts;
        modal = windows.modal();
        openCard = windows.openCard();
        this.tickIn = tickIn;
    }

    /** What nobody ticked does not silently count as done. */
    void makeAnew() {
        List<Visit> unticked = models.month().unticked();
        if (unticked.isEmpty()) {
            models.month().make();
            return;
        }
        modal.show(
                new UntickedView(
                        unticked,
                        texts,
                        new UntickedView.Answers(
                                day -> {
                                    modal.close();
                                    tickIn.accept(day);
                                },
                                () -> makeAfter(VisitState.DONE),
                                () -> makeAfter(VisitState.MISSED),
                                modal::close)));
    }

    private void makeAfter(VisitState unticked) {
        modal.close();
        models.month().makeAfter(unticked);
    }

    /** What was planned this month up to today, and what was done. */
    void compare() {
        MonthPlanViewModel month = models.month();
        models.results()
                .compare(
                        month.month().get(),
                        month.today(),
                        visits ->
                                modal.show(
                                        new ComparisonView(
                                                visits,
                                                month.month().get().toString(),
                                                texts,
                                                modal::close)));
    }

    void explain(Visit visit) {
        models.month()
                .plan()
                .ifPresent(plan -> modal.show(new WhyView(plan, visit, texts, modal::close)));
    }

    void changeRule(Visit visit) {
        models.month()
                .plan()
                .ifPresent(
                        plan ->
                                modal.show(
                                        new CardRuleView(
                                                models.cardRule(),
                                                plan.client(visit.customer()),
                                                plan.request()
                                                        .rules()
                                                        .of(plan.audience(visit.customer())),
                                                texts,
                                                modal::close)));
    }

    void promote(Visit visit) {
        models.cardRule().promote(visit.customer(), this::makeAnew);
    }

    void showOverdue() {
        LocalDate today = models.month().today();
        models.month()
                .shown()
                .get()
                .ifPresent(
                        shown ->
                                modal.show(
                                        new OverdueView(
                                                Overdue.on(today, shown.request()),
                                                today,
                                                texts,
                                                openCard,
                                                modal::close)));
    }

    void changeDays() {
        models.calendar().open(models.month().month().get());
        modal.show(new CalendarView(models.calendar(), texts, modal::close));
    }

    void changeRules() {
        models.rules().start();
        modal.show(new FrequencyRulesView(models.rules(), texts, modal::close));
    }
}
