package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Tags;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * The tags of the open card: a click takes one off, typing puts one on, with those in use offered.
 */
final class TagsView extends FlowPane implements Editable {
    private static final int MOST_OFFERED = 8;

    private final Texts texts;
    private final CardViewModel model;
    private final TextField next = new TextField();
    private final ContextMenu offers = new ContextMenu();

    TagsView(Texts texts, CardViewModel model) {
        super(5, 4);
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("fact", "tags");
        next.setPromptText(texts.get("customer.tags.add"));
        next.getStyleClass().add("tag-field");
        Typing typing = Typing.in(next);
        typing.text().addListener((o, was, is) -> offer(is));
        next.setOnAction(event -> put(next.getText()));
        next.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        next.focusedProperty()
                .addListener(
                        (o, was, is) -> {
                            if (!is && !offers.isShowing()) {
                                put(next.getText());
                            }
                        });
        refresh();
    }

    TagsView named(String name) {
        next.setAccessibleText(name);
        return this;
    }

    @Override
    public void refresh() {
        boolean typing = next.isFocused();
        getChildren().setAll(tags().stream().map(this::chip).toList());
        getChildren().add(next);
        if (typing) {
            next.requestFocus();
        }
    }

    @Override
    public void focus() {
        next.requestFocus();
    }

    @Override
    public void edit() {
        next.requestFocus();
    }

    @Override
    public void leave() {
        put(next.getText());
    }

    private List<String> tags() {
        return Optional.ofNullable(model.card().get())
                .map((CustomerCard card) -> card.customer().tags())
                .orElse(List.of());
    }

    private Button chip(String tag) {
        Button chip = new Button(tag + " ✕");
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("chip");
        chip.setAccessibleText(texts.get("customer.tags.remove", tag));
        chip.setOnAction(event -> change(all -> all.remove(tag)));
        return chip;
    }

    private void put(String typed) {
        List<String> more = Tags.of(typed);
        next.clear();
        offers.hide();
        if (!more.isEmpty()) {
            change(all -> all.addAll(more));
        }
    }

    private void change(Consumer<List<String>> how) {
        model.changeCustomer(
                old -> {
                    List<String> tags = new ArrayList<>(old.tags());
                    how.accept(tags);
                    return old.withTags(tags);
                });
    }

    private void offer(String typed) {
        List<String> on = tags();
        List<MenuItem> items =
                typed.isBlank()
                        ? List.of()
                        : model.tagsInUse().stream()
                                .filter(tag -> tag.contains(typed.strip()) && !on.contains(tag))
                                .limit(MOST_OFFERED)
                                .map(this::item)
                                .toList();
        offers.getItems().setAll(items);
        if (items.isEmpty()) {
            offers.hide();
        } else if (!offers.isShowing()) {
            offers.show(next, Side.BOTTOM, 0, 2);
        }
    }

    private MenuItem item(String tag) {
        MenuItem item = new MenuItem(tag);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> put(tag));
        return item;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE
                && next.getText().isEmpty()
                && !tags().isEmpty()) {
            change(all -> all.remove(all.size() - 1));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !next.getText().isEmpty()) {
            next.clear();
            event.consume();
        }
    }
}
