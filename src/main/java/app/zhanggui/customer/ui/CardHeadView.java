package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ui.AlikeViewModel.Typed;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of the open card: its level, its name, how it stands, and what else to do with it. */
final class CardHeadView extends HBox {
    private final Texts texts;
    private final CardWords words;
    private final Runnable delete;
    private final ChoiceItemsView choices;
    private final Button level = new Button();
    private final FactView name;
    private final Button relationship = new Button();
    private final Label standing = Forms.styled("", "card-sub");

    CardHeadView(
            Texts texts,
            CardWords words,
            CardViewModel model,
            AlikeViewModel alike,
            Runnable delete) {
        this.texts = texts;
        this.words = words;
        this.delete = delete;
        choices = new ChoiceItemsView(texts, words, model);
        name =
                new FactView(
                                texts,
                                FactView.Kind.LINE,
                                () -> nameOf(model.card().get()),
                                () -> model.entry(CardField.NAME))
                        .named(words.field(CardField.NAME))
                        .heard(typed -> alike.compare(Typed.name(typed), id(model)), alike::clear);
        name.getStyleClass().add("card-name");
        getStyleClass().add("card-head");
        level.setOnAction(event -> ChoiceView.open(level, choices.levels()));
        level.setAccessibleText(words.field(CardField.LEVEL));
        relationship.getStyleClass().add("card-relationship");
        relationship.setOnAction(event -> ChoiceView.open(relationship, choices.relationships()));
        standing.setWrapText(true);
        standing.setMinHeight(USE_PREF_SIZE);
        HBox sub = Forms.row(4, relationship, standing);
        sub.setAlignment(Pos.TOP_LEFT);
        VBox lines = new VBox(name, sub);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox.setHgrow(standing, Priority.ALWAYS);
        getChildren().addAll(level, lines, new SavedView(texts, model.saving()), more());
    }

    private static Optional<CustomerId> id(CardViewModel model) {
        return Optional.ofNullable(model.card().get()).map(CustomerCard::id);
    }

    private static String nameOf(CustomerCard card) {
        return card == null ? "" : card.customer().name();
    }

    private Button more() {
        Button more = new Button("⋯");
        more.getStyleClass().addAll("link", "more");
        more.setAccessibleText(texts.get("customer.menu.more"));
        more.setOnAction(event -> ChoiceView.open(more, menu()));
        return more;
    }

    private List<MenuItem> menu() {
        MenuItem edit = new MenuItem(texts.get("customer.menu.edit"));
        edit.setOnAction(event -> editName());
        MenuItem bin = new MenuItem(texts.get("customer.menu.delete"));
        bin.setOnAction(event -> delete.run());
        List<MenuItem> items = new ArrayList<>();
        items.add(edit);
        items.add(new SeparatorMenuItem());
        items.addAll(choices.flags());
        items.add(new SeparatorMenuItem());
        items.addAll(choices.kinds());
        items.add(new SeparatorMenuItem());
        items.add(bin);
        return items;
    }

    void editName() {
        name.edit();
    }

    void show(CustomerCard card) {
        Optional<Level> is = card.customer().standing().level();
        String letter = is.map(Level::name).orElse("–");
        String look = is.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("o");
        level.setText(letter);
        level.getStyleClass().setAll("card-level", "lv", look);
        getStyleClass().setAll("card-head", look);
        name.refresh();
        relationship.setText(
                texts.get("customer.relationship." + card.customer().standing().relationship()));
        standing.setText(words.standing(card));
    }
}
