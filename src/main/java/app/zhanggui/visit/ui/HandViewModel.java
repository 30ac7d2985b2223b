package app.zhanggui.visit.ui;

import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Slot;
import app.zhanggui.visit.Unplaced;
import app.zhanggui.visit.Visit;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The owner's hand over the board: what it holds, and what would happen if it let go. */
public final class HandViewModel {
    private final MonthPlanViewModel month;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<Carried>> carried =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Hint>> hint =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What would happen in the slot below the hand; refused with the rule's sentence. */
    public record Hint(Optional<Slot> slot, String text, boolean refused) {}

    private Optional<Visit> swapped = Optional.empty();

    public HandViewModel(MonthPlanViewModel month, Texts texts) {
        this.month = month;
        this.texts = texts;
        month.shown().addListener((o, was, is) -> letGo());
    }

    public ReadOnlyObjectProperty<Optional<Carried>> carried() {
        return carried.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Hint>> hint() {
        return hint.getReadOnlyProperty();
    }

    public boolean isFull() {
        return carried.get().isPresent();
    }

    /** Takes a visit up. */
    public void take(Visit visit) {
        take(
                plan ->
                        new Carried(
                                plan.client(visit.customer()).name(),
                                to -> objection(plan, visit, to),
                                to -> plan.moved(visit, to)));
        over(visit.slot());
    }

    private static Optional<Message> objection(MonthPlan plan, Visit visit, Slot to) {
        return to.equals(visit.slot()) ? Optional.empty() : plan.objection(visit, to);
    }

    /** Takes a visit up that found no place. */
    public void take(Unplaced wish) {
        take(
                plan ->
                        new Carried(
                                plan.client(wish.customer()).name(),
                                to -> plan.objection(wish, to),
                                to -> plan.placed(wish, to)));
    }

    private void take(Function<MonthPlan, Carried> up) {
        if (month.isOpen()) {
            carried.set(month.plan().map(up));
        } else {
            hint.set(Optional.of(new Hint(Optional.empty(), texts.get("visit.hint.final"), true)));
        }
    }

    /** Takes a visit up to put it into another one's place, and that one into its own. */
    public void takeToSwap(Visit visit) {
        letGo();
        if (month.isOpen()) {
            swapped = Optional.of(visit);
            tell("visit.hint.swap", name(visit), false);
        } else {
            hint.set(Optional.of(new Hint(Optional.empty(), texts.get("visit.hint.final"), true)));
        }
    }

    private String name(Visit visit) {
        return month.plan().orElseThrow().client(visit.customer()).name();
    }

    private void tell(String key, String name, boolean refused) {
        hint.set(Optional.of(new Hint(Optional.empty(), texts.get(key, name), refused)));
    }

    public boolean isSwapping() {
        return swapped.isPresent();
    }

    /** Changes the places of the visit taken up and this one; what the rules refuse is said. */
    public void swapWith(Visit other) {
        Optional<Visit> one = swapped.filter(it -> !it.equals(other));
        letGo();
        one.ifPresent(it -> month.change(plan -> plan.swapped(it, other)));
    }

    /** The hand is above this slot now. */
    public void over(Slot to) {
        carried.get().ifPresent(held -> hint.set(Optional.of(hint(held, to))));
    }

    private Hint hint(Carried held, Slot to) {
        Optional<Message> objection = held.objection().apply(to);
        String text =
                objection
                        .map(texts::say)
                        .orElseGet(
                                () ->
                                        texts.get(
                                                "visit.hint.drop",
                                                held.name(),
                                                new SlotWords(texts).of(to)));
        return new Hint(Optional.of(to), text, objection.isPresent());
    }

    /** Puts what it holds into the slot, pinned; what the rules refuse is said and stays. */
    public void drop(Slot to) {
        Optional<Carried> held = carried.get();
        over(to);
        boolean refused = hint.get().filter(Hint::refused).isPresent();
        carried.set(Optional.empty());
        if (!refused) {
            hint.set(Optional.empty());
            held.ifPresent(load -> month.change(plan -> load.put().apply(to)));
        }
    }

    /** Leaves everything where it was. */
    public void letGo() {
        swapped = Optional.empty();
        carried.set(Optional.empty());
        hint.set(Optional.empty());
    }
}
