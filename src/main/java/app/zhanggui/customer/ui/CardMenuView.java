package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Modal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What else there is to do with the open card, behind the three dots. */
final class CardMenuView {
    private final Texts texts;
    private final CardWords words;
    private final CardViewModel model;
    private final Modal modal;
    private final ChoiceItemsView choices;
    private final List<Item> more;

    /**
     * One thing to do.
     *
     * @param textKey what it is called
     */
    record Item(String textKey, Runnable action) {}

    /**
     * @param more what stands at the end, after what every card has
     */
    CardMenuView(Texts texts, CardWords words, CardViewModel model, Modal modal, List<Item> more) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        this.modal = modal;
        this.more = more;
        choices = new ChoiceItemsView(texts, words, model);
    }

    Button button(Runnable editName) {
        Button dots = new Button("⋯");
        dots.getStyleClass().addAll("link", "more");
        dots.setAccessibleText(texts.get("customer.menu.more"));
        dots.setOnAction(event -> ChoiceView.open(dots, items(editName)));
        return dots;
    }

    private List<MenuItem> items(Runnable editName) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item(new Item("customer.menu.edit", editName)));
        items.add(new SeparatorMenuItem());
        items.addAll(choices.of(CardField.KIND));
        items.add(new SeparatorMenuItem());
        items.add(choices.flag(CardField.KEY_CUSTOMER));
        items.add(choices.flag(CardField.YEAR_TARGET));
        items.add(choices.flag(CardField.DO_NOT_DISTURB));
        items.add(
                model.card().get().customer().archive().isArchived()
                        ? item(new Item("customer.archive.back", model::takeUp))
                        : item(new Item("customer.archive.end", this::askReason)));
        items.add(new SeparatorMenuItem());
        more.forEach(one -> items.add(item(one)));
        return items;
    }

    void askReason() {
        if (model.card().get() != null) {
            modal.show(new ArchiveFormView(texts, words, model, modal));
        }
    }

    private MenuItem item(Item one) {
        MenuItem item = new MenuItem(texts.get(one.textKey()));
        item.setOnAction(event -> one.action().run());
        return item;
    }
}
