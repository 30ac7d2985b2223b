package app.zhanggui.visit.ui;

import app.zhanggui.visit.Audience;
import app.zhanggui.visit.Capacity;
import app.zhanggui.visit.FrequencyRule;
import app.zhanggui.visit.FrequencyRules;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The frequency rules while they are changed: nothing is kept before the owner says so (S4-05). */
public final class FrequencyRulesViewModel {
    private final MonthPlanViewModel month;
    private final ReadOnlyObjectWrapper<Draft> draft =
            new ReadOnlyObjectWrapper<>(new Draft(FrequencyRules.standard(), Capacity.standard()));

    /** Rules and capacity as they stand in the dialog. */
    public record Draft(FrequencyRules rules, Capacity capacity) {}

    public FrequencyRulesViewModel(MonthPlanViewModel month) {
        this.month = month;
    }

    /** Begins with the rules that are kept. */
    public void start() {
        month.shown()
                .get()
                .ifPresent(
                        shown ->
                                draft.set(
                                        new Draft(
                                                shown.request().rules(),
                                                shown.request().capacity())));
    }

    public ReadOnlyObjectProperty<Draft> draft() {
        return draft.getReadOnlyProperty();
    }

    public void change(FrequencyRule rule) {
        draft.set(new Draft(draft.get().rules().with(rule), draft.get().capacity()));
    }

    public void change(Capacity capacity) {
        draft.set(new Draft(draft.get().rules(), capacity));
    }

    /** Back to the figures that come with the program. */
    public void standard() {
        draft.set(new Draft(FrequencyRules.standard(), Capacity.standard()));
    }

    /** The weightier of two levels that is seen less often than the lighter one, if there is. */
    public Optional<Audience> upsideDown() {
        if (often(Audience.A) < often(Audience.B)) {
            return Optional.of(Audience.A);
        }
        return often(Audience.B) < often(Audience.C) ? Optional.of(Audience.B) : Optional.empty();
    }

    /** Contacts a month, whether in person or by phone. */
    private double often(Audience audience) {
        FrequencyRule rule = draft.get().rules().of(audience);
        return (double) (rule.inPersonTimes() + rule.phoneTimes()) / rule.everyMonths();
    }

    public void keep() {
        month.follow(draft.get().rules(), draft.get().capacity());
    }
}
