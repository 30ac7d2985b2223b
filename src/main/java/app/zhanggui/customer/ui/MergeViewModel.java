package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CardMerge;
import app.zhanggui.customer.CustomField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Field;
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
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
    private final ReadOnlyObjectWrapper<CardMerge> merge = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper row = new ReadOnlyIntegerWrapper();
    private List<MergeSide> sides = List.of();
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

    /** What the group would become, null if none is compared; set after {@link #sides}. */
    public ReadOnlyObjectProperty<CardMerge> merge() {
        return merge.getReadOnlyProperty();
    }

    /** Which line of {@link #rows} the keys are on. */
    public ReadOnlyIntegerProperty row() {
        return row.getReadOnlyProperty();
    }

    /** The cards that are compared. */
    public List<MergeSide> sides() {
        return sides;
    }

    /** What else merging them would do. */
    public List<Message> warnings() {
        return warnings;
    }

    /** The fields with something to choose. */
    public List<Field> rows() {
        return merge.get() == null ? List.of() : merge.get().open();
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
        sides = chosen == null ? List.of() : store.sides(chosen.cards());
        if (chosen != null && sides.size() < 2) {
            twins.drop(chosen);
            select(groups().isEmpty() ? null : groups().get(0));
            return;
        }
        warnings = chosen == null ? List.of() : clashes.apply(chosen.cards());
        row.set(0);
        group.set(chosen);
        List<CustomerCard> cards = sides.stream().map(MergeSide::card).toList();
        merge.set(
                chosen == null
                        ? null
                        : CardMerge.proposed(cards, MergeSide.survivorOf(sides), own.get()));
    }

    /** Goes to the group some places further down, or up. */
    public void selectNext(int step) {
        int at = groups().indexOf(group.get()) + step;
        if (at >= 0 && at < groups().size()) {
            select(groups().get(at));
        }
    }

    /** Takes the value of that card, or of all, for a field. */
    public void choose(Field field, int which) {
        row.set(Math.max(0, rows().indexOf(field)));
        merge.set(merge.get().choosing(field, which));
    }

    /** Takes every value the card has. */
    public void chooseAllOf(int card) {
        merge.set(merge.get().choosingAllOf(card));
    }

    /** Goes some lines down, or up. */
    public void moveRow(int step) {
        row.set(Math.max(0, Math.min(rows().size() - 1, row.get() + step)));
    }

    /** Chooses the next value to the right, or to the left, of the line the keys are on. */
    public void moveChoice(int step) {
        if (rows().isEmpty()) {
            return;
        }
        Field field = rows().get(row.get());
        int last = sides.size() - (merge.get().canJoin(field) ? 0 : 1);
        int now = merge.get().chosen().get(field);
        int at = now == CardMerge.ALL ? sides.size() : now;
        int next = Math.max(0, Math.min(last, at + step));
        choose(field, next == sides.size() ? CardMerge.ALL : next);
    }

    /** Merges the cards as shown and goes on to the next group. */
    public void mergeNow() {
        CardMerge decided = merge.get();
        if (decided == null) {
            return;
        }
        Message done =
                Message.of(
                        "customer.merge.done",
                        decided.cards().size(),
                        decided.value(CardField.NAME));
        decide(
                () -> store.merge(decided),
                done,
                () -> twins.merged(group.get(), decided.survivingCard().id()));
    }

    /** Remembers that the cards compared are not one customer, and goes on. */
    public void keepApart() {
        TwinGroup apart = group.get();
        if (apart != null) {
            decide(() -> store.keepApart(twins.pairsOf(apart)), APART, () -> twins.apart(apart));
        }
    }

    /** Takes one card out of the group: it is none of the others. */
    public void keepApart(int card) {
        TwinGroup whole = group.get();
        CustomerId one = sides.get(card).card().id();
        decide(
                () -> store.keepApart(twins.pairsOf(whole, one)),
                APART,
                () -> twins.apart(whole, one));
    }

    /** Writes what the owner decided, takes it off the list and goes on to the next group. */
    private void decide(Supplier<BatchId> write, Message told, Runnable settled) {
        twins.pause();
        jobs.run(
                Message.of("customer.merge.running"),
                progress -> write.get(),
                step -> {
                    goOn(settled);
                    notices.undoable(told, () -> undo(step));
                },
                this::again);
    }

    private void goOn(Runnable change) {
        int at = Math.max(0, groups().indexOf(group.get()));
        change.run();
        twins.resume();
        int next = Math.min(at, groups().size() - 1);
        select(next < 0 ? null : groups().get(next));
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
