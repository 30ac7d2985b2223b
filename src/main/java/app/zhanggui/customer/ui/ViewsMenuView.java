package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardsFound;
import app.zhanggui.customer.PresetView;
import app.zhanggui.customer.SavedView;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Modal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The button that opens the views: the ones that come with the program, then the owner's own. */
final class ViewsMenuView extends Button {
    /** So many of the owner's views have a key: Alt+1 to Alt+9. */
    static final int WITH_KEY = 9;

    private final Texts texts;
    private final CardsViewModel cards;
    private final ViewsViewModel views;
    private final Modal modal;

    ViewsMenuView(Texts texts, CardsViewModel cards, ViewsViewModel views, Modal modal) {
        this.texts = texts;
        this.cards = cards;
        this.views = views;
        this.modal = modal;
        getStyleClass().addAll("link", "order");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> ChoiceView.open(this, items()));
        cards.found().addListener((o, was, is) -> refresh());
        views.views().addListener((Observable o) -> refresh());
        refresh();
    }

    /** A shown view's name stands on the button. */
    private void refresh() {
        CardFilter now = cards.filter().get();
        String name =
                views.shown()
                        .map(SavedView::name)
                        .or(
                                () ->
                                        PresetView.ALL.stream()
                                                .filter(one -> isShown(one.filter(), now))
                                                .map(one -> preset(one))
                                                .findFirst())
                        .orElse("");
        setText(
                name.isEmpty()
                        ? texts.get("customer.views")
                        : texts.get("customer.views.shown", name));
    }

    private static boolean isShown(CardFilter filter, CardFilter now) {
        return filter.withOrder(now.order()).equals(now);
    }

    private String preset(PresetView one) {
        return texts.get("customer.preset." + one.key());
    }

    private List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("customer.views.all", cards.filter()::letAllGo));
        CardFilter now = cards.filter().get();
        for (PresetView one : PresetView.ALL) {
            CheckMenuItem item = new CheckMenuItem(preset(one));
            item.setSelected(isShown(one.filter(), now));
            item.setOnAction(
                    event ->
                            cards.filter()
                                    .apply(one.filter().withOrder(cards.filter().get().order())));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        for (int i = 0; i < views.views().size(); i++) {
            items.add(own(i, views.views().get(i)));
        }
        items.add(item("customer.views.keep", this::keep));
        if (!views.views().isEmpty()) {
            items.add(item("customer.views.manage", this::manage));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("customer.limits.open", this::setLimits));
        return items;
    }

    private MenuItem own(int number, SavedView view) {
        CheckMenuItem item = new CheckMenuItem(view.name());
        item.setMnemonicParsing(false);
        item.setSelected(views.isShown(view));
        item.setOnAction(event -> views.choose(view));
        if (number < WITH_KEY) {
            KeyCode digit = KeyCode.valueOf("DIGIT" + (number + 1));
            item.setAccelerator(new KeyCodeCombination(digit, KeyCombination.ALT_DOWN));
        }
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Asks for a name for what is shown now. */
    void keep() {
        CardsFound found = cards.found().get();
        modal.show(new KeepViewView(texts, views, found.lines().size(), modal));
    }

    private void manage() {
        modal.show(new ManageViewsView(texts, views, modal));
    }

    private void setLimits() {
        modal.show(new LimitsView(texts, views, modal));
    }

    /** Shows the owner's view of that number, from 1. */
    boolean choose(int number) {
        boolean is = number <= views.views().size();
        if (is) {
            views.choose(views.views().get(number - 1));
        }
        return is;
    }
}
