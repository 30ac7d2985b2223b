package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardMerge;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.MergeSide;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.TwinGroup;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** 查重合并: cards that may be of one customer, side by side, until the owner decides (pain 9). */
public final class MergeViewModel {
    private static final Message APART = Message.of("customer.merge.apart");

    private final MergeStore store;
    private final Supplier<List<CustomField>> own;
    private final TwinList twins;
    private final Jobs jobs;
    private final Notices notices;
    private final Function<List<CustomerId>, List<Message>> clashes;
    private final ReadOnlyObjectWrapper<TwinGroup> group = new ReadOnlyObjectWrapper<>();
    private final MergeChoice choice = new MergeChoice();
    private List<Message> warnings = List.of();

    /**
     * @param own the fields of the owner's own making
     * @param clashes what other rooms have to say before some cards become one, such as two visits
     *     on one day
     */
    public MergeViewModel(
            MergeStore store,
            Supplier<List<CustomField>> own,
            TwinList twins,
            Jobs jobs,
            Notices notices,
            Function<List<CustomerId>, List<Message>> clashes) {
        this.store = store;
        this.own = own;
        this.twins = twins;
        this.jobs = jobs;
        this.notices = notices;
        this.clashes = clashes;
        twins.onChange(this::cardsChanged);
    }

    /** The groups not yet decided, the likeliest first. */
    public ObservableList<TwinGroup> groups() {
        return twins.groups();
    }

    TwinList twins() {
        return twins;
    }

    /** The group that is compared, null if none is. */
    public ReadOnlyObjectProperty<TwinGroup> group() {
        return group.getReadOnlyProperty();
    }

    /** The cards of the group side by side; laid out anew after {@link #group} changed. */
    MergeChoice choice() {
        return choice;
    }

    /** What else merging them would do. */
    public List<Message> warnings() {
        return warnings;
    }

    /** Looks through the whole card file. */
    public void check() {
        jobs.run(
                Message.of("customer.merge.checking"),
                twins::find,
                found -> {
                    twins.show(found);
                    select(groups().isEmpty() ? null : groups().get(0));
                });
    }

    /** Compares some cards the owner chose, whether they look alike or not. */
    public void compare(List<CustomerId> cards) {
        TwinGroup asked =
                new TwinGroup(cards.subList(0, Math.min(cards.size(), TwinGroup.MOST)), Set.of());
        select(twins.ask(asked));
    }

    /** The page comes to the front; whatever changed meanwhile is looked at again. */
    void comeToFront() {
        if (twins.isStale() && groups().stream().noneMatch(one -> one.clues().isEmpty())) {
            check();
        }
    }

    private void cardsChanged() {
        if (twins.isWatched()) {
            check();
        }
    }

    public void select(TwinGroup chosen) {
        List<MergeSide> sides = chosen == null ? List.of() : store.sides(chosen.cards());
        if (chosen != null && sides.size() < 2) {
            twins.drop(chosen);
            select(groups().isEmpty() ? null : groups().get(0));
            return;
        }
        warnings = chosen == null ? List.of() : clashes.apply(chosen.cards());
        group.set(chosen);
        if (chosen == null) {
            choice.clear();
        } else {
            choice.show(sides, own.get());
        }
    }

    /** Goes to the group some places further down, or up. */
    public void selectNext(int step) {
        int at = groups().indexOf(group.get()) + step;
        if (at >= 0 && at < groups().size()) {
            select(groups().get(at));
        }
    }

    /** Merges the cards as shown and goes on to the next group. */
    public void mergeNow() {
        CardMerge decided = choice.merge().get();
        if (decided == null) {
            return;
        }
        TwinGroup merged = group.get();
        Message done =
                Message.of(
                        "customer.merge.done",
                        decided.cards().size(),
                        decided.value(CardField.NAME));
        decide(
                merged,
                () -> store.merge(decided),
                done,
                () -> twins.merged(merged, decided.survivingCard().id()));
    }

    /** Remembers that the cards compared are not one customer, and goes on. */
    public void keepApart() {
        TwinGroup apart = group.get();
        if (apart != null) {
            decide(
                    apart,
                    () -> store.keepApart(twins.pairsOf(apart)),
                    APART,
                    () -> twins.apart(apart));
        }
    }

    /** Takes one card out of the group: it is none of the others. */
    public void keepApart(int card) {
        TwinGroup whole = group.get();
        CustomerId one = choice.sides().get(card).card().id();
        decide(
                whole,
                () -> store.keepApart(twins.pairsOf(whole, one)),
                APART,
                () -> twins.apart(whole, one));
    }

    /** Writes what the owner decided of a group, takes it off the list and goes on. */
    private void decide(
            TwinGroup decided, Supplier<BatchId> write, Message told, Runnable settled) {
        twins.pause();
        jobs.run(
                Message.of("customer.merge.running"),
                progress -> write.get(),
                step -> {
                    goOn(decided, settled);
                    notices.undoable(told, () -> undo(step));
                },
                this::again);
    }

    /** To the next group, unless the owner went to another one while it was written. */
    private void goOn(TwinGroup decided, Runnable settled) {
        int at = Math.max(0, groups().indexOf(decided));
        settled.run();
        twins.resume();
        boolean hasLeft = !decided.equals(group.get()) && groups().contains(group.get());
        if (!hasLeft) {
            int next = Math.min(at, groups().size() - 1);
            select(next < 0 ? null : groups().get(next));
        }
    }

    /** The cards may have been changed under the owner's eyes: they are read once more. */
    private void again() {
        twins.resume();
        select(group.get());
    }

    private void undo(BatchId step) {
        jobs.run(
                Message.of("customer.merge.running"),
                progress -> {
                    store.undo(step);
                    return step;
                },
                done -> {});
    }
}
