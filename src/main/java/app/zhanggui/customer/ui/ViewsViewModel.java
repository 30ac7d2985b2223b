package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.FilterText;
import app.zhanggui.customer.NeedleStore;
import app.zhanggui.customer.NotchLimits;
import app.zhanggui.customer.SavedView;
import app.zhanggui.text.Message;
import app.zhanggui.ui.Jobs;
import app.zhanggui.ui.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The owner's saved views, and the filter that stood when the program was last closed. */
public final class ViewsViewModel {
    private static final String LAST = "cards.filter";

    private final NeedleStore store;
    private final CardsViewModel cards;
    private final Jobs jobs;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();

    /**
     * @param screen runs something in the screen's thread; views may be changed in others, by undo
     */
    public ViewsViewModel(
            NeedleStore store,
            CardsViewModel cards,
            Jobs jobs,
            Remembered remembered,
            Executor screen) {
        this.store = store;
        this.cards = cards;
        this.jobs = jobs;
        views.setAll(store.views());
        store.onViewsChange(() -> screen.execute(() -> views.setAll(store.views())));
        remembered.get(LAST).map(FilterText::read).ifPresent(cards.filter()::apply);
        cards.filter()
                .asked()
                .addListener(
                        (o, was, is) -> remembered.keep(LAST, FilterText.write(is.withQuery(""))));
    }

    ObservableList<SavedView> views() {
        return views;
    }

    /** Shows what a view shows. */
    void choose(SavedView view) {
        cards.filter().apply(view.filter());
    }

    boolean isShown(SavedView view) {
        return view.filter().equals(cards.filter().get());
    }

    /** The view that is shown now, if it is one. */
    Optional<SavedView> shown() {
        return views.stream().filter(this::isShown).findFirst();
    }

    /** Keeps what is shown now under a name; a view of that name shows this from now on. */
    void keep(String name) {
        CardFilter now = cards.filter().get();
        List<SavedView> changed = new ArrayList<>(views);
        int same = indexOf(name.strip());
        if (same >= 0) {
            changed.set(same, new SavedView(views.get(same).id(), name, now));
        } else {
            changed.add(new SavedView(0, name, now));
        }
        save(changed, Message.of("customer.change.view.keep", name.strip()));
    }

    /** Whether a view could be called that. */
    boolean isName(String name) {
        int length = name.strip().length();
        return length > 0 && length <= SavedView.LONGEST_NAME;
    }

    boolean isTaken(String name) {
        return indexOf(name.strip()) >= 0;
    }

    private int indexOf(String name) {
        return views.stream().map(SavedView::name).toList().indexOf(name);
    }

    void rename(SavedView view, String name) {
        List<SavedView> changed = new ArrayList<>(views);
        changed.replaceAll(one -> one.id() == view.id() ? one.named(name) : one);
        save(changed, Message.of("customer.change.view.rename", view.name(), name.strip()));
    }

    void remove(SavedView view) {
        List<SavedView> changed = new ArrayList<>(views);
        changed.removeIf(one -> one.id() == view.id());
        save(changed, Message.of("customer.change.view.remove", view.name()));
    }

    /** Moves a view one place up or, by 1, down. */
    void move(SavedView view, int by) {
        List<SavedView> changed = new ArrayList<>(views);
        int at = changed.indexOf(view);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < changed.size()) {
            changed.remove(at);
            changed.add(to, view);
            save(changed, Message.of("customer.change.view.move"));
        }
    }

    private void save(List<SavedView> changed, Message label) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    store.save(changed, label);
                    return null;
                },
                done -> {});
    }

    NotchLimits limits() {
        return store.limits();
    }

    /** Sets where the bands begin. */
    void setLimits(NotchLimits limits) {
        jobs.run(
                Message.of("customer.card.saving"),
                progress -> {
                    store.save(limits);
                    return null;
                },
                done -> {});
    }
}
