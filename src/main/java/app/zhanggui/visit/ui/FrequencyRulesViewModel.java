package app.zhanggui.visit.ui;

import app.zhanggui.text.Message;
import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.Demand;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.PlanRequest;
import app.zhanggui.visit.PlanRules;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The rules of planning while they are changed: nothing is kept before the owner says so. */
public final class FrequencyRulesViewModel {
    private final MonthPlanViewModel month;
    private final ReadOnlyObjectWrapper<PlanRules> draft =
            new ReadOnlyObjectWrapper<>(PlanRules.standard());

    public FrequencyRulesViewModel(MonthPlanViewModel month) {
        this.month = month;
    }

    /** Begins with the rules that are kept. */
    public void start() {
        request().ifPresent(request -> draft.set(request.planRules()));
    }

    private Optional<PlanRequest> request() {
        return month.shown().get().map(MonthPlanViewModel.Shown::request);
    }

    public ReadOnlyObjectProperty<PlanRules> draft() {
        return draft.getReadOnlyProperty();
    }

    public void change(Audience audience, FrequencyRule rule) {
        draft.set(draft.get().with(draft.get().frequencies().with(audience, rule)));
    }

    public void change(Capacity capacity) {
        draft.set(draft.get().with(capacity));
    }

    public void changeProspectPercent(int percent) {
        draft.set(draft.get().withProspectPercent(percent));
    }

    /** Class C is seen less, and class A as much more in its place (S2-13). */
    public void shiftToA() {
        draft.set(draft.get().with(draft.get().frequencies().shiftedToA()));
    }

    /** Back to the figures that come with the program. */
    public void standard() {
        draft.set(PlanRules.standard());
    }

    /** Sentences on a lesser class seen more often than a weightier one (S4-05). */
    public List<Message> doubts() {
        return draft.get().frequencies().doubts();
    }

    /** Visits and calls that would be due in the month by the rules as they stand in the dialog. */
    public int due() {
        return request()
                .map(request -> Demand.of(request.keeping(List.of()).with(draft.get())).size())
                .orElse(0);
    }

    public void keep() {
        month.follow(draft.get());
    }
}
