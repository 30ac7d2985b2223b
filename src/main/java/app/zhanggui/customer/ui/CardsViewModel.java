package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardOrder;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchRules;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.db.BatchId;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The cards: what is asked for, what is found, and which card is open. */
public final class CardsViewModel {
    private static final int NOWHERE = -1;

    private final CustomerStore store;
    private final CardIndex index;
    private final Notices notices;
    private final Jobs jobs;
    private final CardViewModel card;
    private final MarksViewModel marks;
    private final BulkViewModel bulk;
    private final ReadOnlyObjectWrapper<CardFilter> filter =
            new ReadOnlyObjectWrapper<>(CardFilter.START);
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<CardsFound> found = new ReadOnlyObjectWrapper<>();
    private final ObservableList<CardLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CardLine> selected = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding noCards =
            Bindings.createBooleanBinding(() -> found.get().all() == 0, found);
    private final List<Consumer<CardsFound>> foreseers = new ArrayList<>();
    private boolean filling;
    private boolean asking;
    private int selectedRow = NOWHERE;

    /**
     * @param screen runs something in the screen's thread; changes may be written in others
     */
    public CardsViewModel(
            CardStores stores, CardIndex index, Notices notices, Jobs jobs, Executor screen) {
        store = stores.customers();
        this.index = index;
        this.notices = notices;
        this.jobs = jobs;
        card = new CardViewModel(stores, notices, jobs, screen, this::tagsInUse);
        find(List.of());
        query.addListener((o, was, is) -> queryTyped(is));
        marks = new MarksViewModel(this);
        bulk = new BulkViewModel(store, () -> rules().own(), marks, notices, jobs);
        index.onChange(() -> screen.execute(this::cardsChanged));
    }

    /** What is asked for. */
    public ReadOnlyObjectProperty<CardFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** The words in the search field. */
    public StringProperty query() {
        return query;
    }

    /** What was found; set after {@link #lines}. */
    public ReadOnlyObjectProperty<CardsFound> found() {
        return found.getReadOnlyProperty();
    }

    public ObservableList<CardLine> lines() {
        return lines;
    }

    /** The line whose card is open, null if none is. */
    public ReadOnlyObjectProperty<CardLine> selected() {
        return selected.getReadOnlyProperty();
    }

    /** Where the open card stands in the list, -1 if it does not. */
    int selectedRow() {
        return selectedRow;
    }

    public CardViewModel card() {
        return card;
    }

    /** Which of the found cards are marked. */
    public MarksViewModel marks() {
        return marks;
    }

    /** Changing the marked cards at once. */
    public BulkViewModel bulk() {
        return bulk;
    }

    /** Where cards are cut. */
    public NotchRules rules() {
        return index.rules();
    }

    /** How notches read, with the limits as they are set now. */
    public NotchWords words(Texts texts) {
        return new NotchWords(texts, rules().limits());
    }

    /** Whether the card file is empty, filter or not. */
    public BooleanBinding noCards() {
        return noCards;
    }

    /** Whether it keeps nobody out, though it is barred from the beginning: not worth a word. */
    boolean isHushed(CardsFound.NotchCount one) {
        return one.count() == 0
                && CardFilter.START.bars(one.notch())
                && filter.get().bars(one.notch());
    }

    /** Told what a needle will leave, while the list still shows what was there before. */
    void foresee(Consumer<CardsFound> foreseer) {
        foreseers.add(foreseer);
    }

    /** Asks for what another filter asks for, words and all. */
    public void apply(CardFilter other) {
        asking = true;
        query.set(other.query());
        asking = false;
        ask(other);
    }

    /** Chooses a notch, or lets it go. */
    public void toggle(Notch notch) {
        ask(filter.get().toggled(notch));
    }

    /** Lets no card with a notch through, or asks nothing of it any more. */
    public void toggleBar(Notch notch) {
        ask(filter.get().toggledBar(notch));
    }

    /** Chooses a notch and no other of its family. */
    public void chooseAlone(Notch notch) {
        ask(filter.get().without(notch.family()).with(notch));
    }

    /** Asks nothing of a notch any more. */
    public void letGo(Notch notch) {
        ask(filter.get().without(notch));
    }

    public void letGo(NotchFamily family) {
        ask(filter.get().without(family));
    }

    /** Shows every card again. */
    public void letAllGo() {
        apply(CardFilter.START.withOrder(filter.get().order()));
    }

    public void sort(CardOrder order) {
        ask(filter.get().withOrder(order));
    }

    private void queryTyped(String typed) {
        if (!asking) {
            ask(filter.get().withQuery(typed));
        }
    }

    private void ask(CardFilter changed) {
        CardFilter before = filter.get();
        if (!changed.equals(before)) {
            filter.set(changed);
            boolean isNeedle =
                    !changed.notches().equals(before.notches())
                            || !changed.barred().equals(before.barred());
            find(isNeedle ? foreseers : List.of());
        }
    }

    /** Opens the card of a line; what a list does by itself while it is filled is no choice. */
    public boolean select(CardLine line) {
        boolean choice = !filling && line != null;
        if (choice) {
            open(line, rowOf(line.id()));
        }
        return choice;
    }

    /** Opens a card, letting go of a filter that would hide it. */
    public void show(CustomerId id) {
        cardsChanged();
        if (lineOf(id).isEmpty()) {
            letAllGo();
        }
        if (lineOf(id).isEmpty()) {
            apply(CardFilter.ALL.withOrder(filter.get().order()));
        }
        lineOf(id).ifPresent(line -> open(line, rowOf(id)));
    }

    /** Puts the open card into the recycle bin and opens the next one. */
    public void deleteSelected() {
        CardLine line = selected.get();
        if (line == null) {
            return;
        }
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> store.delete(List.of(line.id())),
                step ->
                        notices.undoable(
                                Message.of("customer.deleted", line.name()), () -> undo(step)));
    }

    private void undo(BatchId step) {
        jobs.run(Message.of("customer.card.saving"), progress -> store.undo(step), report -> {});
    }

    private List<String> tagsInUse() {
        return index.find(CardFilter.ALL).counts().getOrDefault(NotchFamily.TAG, List.of()).stream()
                .map(count -> count.notch().words())
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** What to warn of while a card is written. */
    AlikeViewModel likenesses() {
        return new AlikeViewModel(index, jobs.lookUp());
    }

    Notices notices() {
        return notices;
    }

    Jobs jobs() {
        return jobs;
    }

    /** The open card stays open even if a change took it out of the filter, unless it is gone. */
    private void cardsChanged() {
        int row = selectedRow;
        CardsFound now = index.find(filter.get());
        fill(now);
        Optional<CustomerId> open = openId();
        if (!reselect() && open.flatMap(store::card).isEmpty()) {
            openRow(row);
        }
        card.open(openId());
        found.set(now);
    }

    private void find(List<Consumer<CardsFound>> tellBefore) {
        CardsFound now = index.find(filter.get());
        tellBefore.forEach(foreseer -> foreseer.accept(now));
        fill(now);
        if (!reselect()) {
            openRow(0);
        }
        found.set(now);
    }

    private void fill(CardsFound now) {
        filling = true;
        lines.setAll(now.lines());
        filling = false;
    }

    /** Whether the open card is still in the list. */
    private boolean reselect() {
        selectedRow = openId().map(this::rowOf).orElse(NOWHERE);
        boolean isThere = selectedRow != NOWHERE;
        if (isThere) {
            selected.set(lines.get(selectedRow));
        }
        return isThere;
    }

    private void openRow(int row) {
        int there = Math.min(Math.max(row, 0), lines.size() - 1);
        open(lines.isEmpty() ? null : lines.get(there), there);
    }

    private Optional<CustomerId> openId() {
        return Optional.ofNullable(selected.get()).map(CardLine::id);
    }

    private void open(CardLine line, int row) {
        selectedRow = row;
        boolean other =
                line == null || selected.get() == null || !line.id().equals(selected.get().id());
        selected.set(line);
        if (other) {
            card.open(openId());
        }
    }

    private Optional<CardLine> lineOf(CustomerId id) {
        int row = rowOf(id);
        return row == NOWHERE ? Optional.empty() : Optional.of(lines.get(row));
    }

    /** One pass over the lines by their ids; comparing whole lines would be felt. */
    private int rowOf(CustomerId id) {
        long wanted = id.value();
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row).id().value() == wanted) {
                return row;
            }
        }
        return NOWHERE;
    }
}
