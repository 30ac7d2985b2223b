package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.CustomerStore;
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
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** The cards: what is asked for, what is found, and which card is open. */
public final class CardsViewModel {
    private final CustomerStore store;
    private final CardIndex index;
    private final Notices notices;
    private final Jobs jobs;
    private final CardViewModel card;
    private final MarksViewModel marks;
    private final BulkViewModel bulk;
    private final FilterViewModel filter = new FilterViewModel(this::asked);
    private final ReadOnlyObjectWrapper<CardsFound> found = new ReadOnlyObjectWrapper<>();
    private final FoundLines lines;
    private final BooleanBinding noCards =
            Bindings.createBooleanBinding(() -> found.get().all() == 0, found);
    private final List<Consumer<CardsFound>> foreseers = new ArrayList<>();

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
        lines = new FoundLines(card::open);
        asked(false);
        marks = new MarksViewModel(this);
        bulk = new BulkViewModel(store, () -> rules().own(), marks, notices, jobs);
        index.onChange(() -> screen.execute(this::cardsChanged));
    }

    /** What is asked for. */
    public FilterViewModel filter() {
        return filter;
    }

    /** What was found; set after {@link #lines}. */
    public ReadOnlyObjectProperty<CardsFound> found() {
        return found.getReadOnlyProperty();
    }

    public ObservableList<CardLine> lines() {
        return lines.all();
    }

    /** The line whose card is open, null if none is. */
    public ReadOnlyObjectProperty<CardLine> selected() {
        return lines.open();
    }

    /** Where the open card stands in the list, -1 if it does not. */
    int selectedRow() {
        return lines.openRow();
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

    /** Opens the card of a line; what a list does by itself while it is filled is no choice. */
    public boolean select(CardLine line) {
        return lines.choose(line);
    }

    /** Opens a card, letting go of a filter that would hide it. */
    public void show(CustomerId id) {
        cardsChanged();
        if (!lines.open(id)) {
            filter.letAllGo();
        }
        if (!lines.open(id)) {
            filter.apply(CardFilter.ALL.withOrder(filter.get().order()));
            lines.open(id);
        }
    }

    /** Puts the open card into the recycle bin and opens the next one. */
    public void deleteSelected() {
        CardLine line = lines.open().get();
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
        int row = lines.openRow();
        CardsFound now = index.find(filter.get());
        boolean isThere = lines.fill(now.lines());
        if (!isThere && lines.openId().flatMap(store::card).isEmpty()) {
            lines.openAt(row);
        }
        card.open(lines.openId());
        found.set(now);
    }

    private void asked(boolean isNeedle) {
        CardsFound now = index.find(filter.get());
        if (isNeedle) {
            foreseers.forEach(foreseer -> foreseer.accept(now));
        }
        if (!lines.fill(now.lines())) {
            lines.openAt(0);
        }
        found.set(now);
    }
}
