package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardPair;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DuplicateCheck;
import app.zhanggui.customer.MergeStore;
import app.zhanggui.customer.TwinGroup;
import app.zhanggui.customer.TwinPair;
import app.zhanggui.work.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The groups of cards that may be of one customer, kept in step with what is decided of them. */
public final class TwinList {
    private final CardIndex index;
    private final MergeStore store;
    private final ObservableList<TwinGroup> groups = FXCollections.observableArrayList();
    private final List<TwinPair> pairs = new ArrayList<>();
    private final List<TwinGroup> asked = new ArrayList<>();
    private final Map<CustomerId, String> names = new HashMap<>();
    private Runnable changed = () -> {};
    private boolean stale = true;
    private boolean watched;
    private boolean paused;

    /**
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    public TwinList(CardIndex index, MergeStore store, Executor screen) {
        this.index = index;
        this.store = store;
        index.onChange(() -> screen.execute(this::cardsChanged));
    }

    /** What a look through the card file found. */
    record Found(List<TwinPair> pairs, Map<CustomerId, String> names) {}

    ObservableList<TwinGroup> groups() {
        return groups;
    }

    /** The name on a card of a group. */
    String name(CustomerId card) {
        return names.getOrDefault(card, "");
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    private void cardsChanged() {
        if (!paused) {
            stale = true;
            changed.run();
        }
    }

    /** Whether cards changed since the last look. */
    boolean isStale() {
        return stale;
    }

    /** Whether the owner is looking. */
    boolean isWatched() {
        return watched;
    }

    void watch(boolean now) {
        watched = now;
    }

    /** Our own writing is no reason to look again. */
    void pause() {
        paused = true;
    }

    void resume() {
        paused = false;
    }

    /** Looks through all cards; not on the screen's thread. */
    Found find(Progress progress) {
        List<CardLine> cards = index.find(CardFilter.ALL).lines();
        List<TwinPair> found = DuplicateCheck.over(cards, store.apart(), progress);
        Map<CustomerId, String> called = new HashMap<>();
        cards.forEach(card -> called.put(card.id(), card.name()));
        return new Found(found, called);
    }

    void show(Found found) {
        stale = false;
        pairs.clear();
        pairs.addAll(found.pairs());
        names.clear();
        names.putAll(found.names());
        asked.removeIf(group -> !names.keySet().containsAll(group.cards()));
        regroup();
    }

    /** Puts a group the owner chose in front. */
    TwinGroup ask(TwinGroup group) {
        store.sides(group.cards())
                .forEach(side -> names.put(side.card().id(), side.card().customer().name()));
        asked.removeIf(other -> other.cards().equals(group.cards()));
        asked.add(0, group);
        regroup();
        return group;
    }

    private void regroup() {
        List<TwinGroup> all = new ArrayList<>(asked);
        TwinGroup.of(pairs).stream()
                .filter(group -> all.stream().noneMatch(one -> one.cards().equals(group.cards())))
                .forEach(all::add);
        groups.setAll(all);
    }

    void drop(TwinGroup group) {
        asked.remove(group);
        pairs.removeIf(pair -> isWithin(pair.cards(), group));
        regroup();
    }

    /** Whoever was like a card that is gone is like the one it became. */
    void merged(TwinGroup group, CustomerId survivor) {
        drop(group);
        List<TwinPair> old = List.copyOf(pairs);
        pairs.clear();
        for (TwinPair pair : old) {
            CustomerId one = become(pair.cards().one(), group, survivor);
            CustomerId other = become(pair.cards().other(), group, survivor);
            if (!one.equals(other)) {
                pairs.add(new TwinPair(new CardPair(one, other), pair.clues()));
            }
        }
        regroup();
    }

    private static CustomerId become(CustomerId card, TwinGroup group, CustomerId survivor) {
        return group.cards().contains(card) ? survivor : card;
    }

    void apart(TwinGroup group) {
        drop(group);
    }

    /** The rest of the group stays to be decided. */
    void apart(TwinGroup group, CustomerId card) {
        asked.remove(group);
        pairs.removeIf(pair -> isWithin(pair.cards(), group) && pair.cards().has(card));
        List<CustomerId> rest = new ArrayList<>(group.cards());
        rest.remove(card);
        if (group.clues().isEmpty() && rest.size() > 1) {
            asked.add(0, new TwinGroup(rest, group.clues()));
        }
        regroup();
    }

    /** Each card of the group with each other. */
    List<CardPair> pairsOf(TwinGroup group) {
        List<CardPair> all = new ArrayList<>();
        for (int i = 0; i < group.cards().size(); i++) {
            for (int k = i + 1; k < group.cards().size(); k++) {
                all.add(new CardPair(group.cards().get(i), group.cards().get(k)));
            }
        }
        return all;
    }

    /** One card of the group with each other. */
    List<CardPair> pairsOf(TwinGroup group, CustomerId card) {
        return pairsOf(group).stream().filter(pair -> pair.has(card)).toList();
    }

    private static boolean isWithin(CardPair pair, TwinGroup group) {
        return group.cards().contains(pair.one()) && group.cards().contains(pair.other());
    }
}
