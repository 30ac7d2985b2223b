package app.zhanggui.visit.ui;

import app.zhanggui.text.Message;
import app.zhanggui.visit.MonthPlan;
import app.zhanggui.visit.Slot;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the owner holds in the hand, by mouse or by key: a visit taken up, or one that had no place.
 *
 * @param name whose visit it is
 * @param objection what is in the way of putting it into a slot; empty if it may go there
 * @param put the plan with it in that slot
 */
public record Carried(
        String name, Function<Slot, Optional<Message>> objection, Function<Slot, MonthPlan> put) {}
