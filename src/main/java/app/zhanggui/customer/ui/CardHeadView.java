package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardField;
import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Level;
import app.zhanggui.customer.ui.AlikeViewModel.Typed;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The head of the open card: its level, its name, how it stands, its tags, what else to do. */
final class CardHeadView extends HBox {
    private final CardWords words;
    private final ChoiceItemsView choices;
    private final Button level = new Button();
    private final FactView name;
    private final Button relationship = new Button();
    private final Label standing = Forms.styled("", "card-sub");
    private final RingView ring;
    private final TagsView tags;

    /**
     * @param reveal puts the owner's hands on a field of the card
     */
    CardHeadView(
            Texts texts,
            CardWords words,
            CardViewModel model,
            AlikeViewModel alike,
            CardMenuView menu,
            Consumer<CardField> reveal) {
        this.words = words;
        choices = new ChoiceItemsView(texts, words, model);
        name =
                new FactView(
                                texts,
                                FactView.Kind.LINE,
                                () -> nameOf(model.card().get()),
                                () -> model.entry(CardField.NAME))
                        .named(words.field(CardField.NAME))
                        .heard(
                                typed -> alike.compare(Typed.name(typed), model.openId()),
                                alike::clear);
        name.getStyleClass().add("card-name");
        getStyleClass().add("card-head");
        level.setOnAction(event -> ChoiceView.open(level, choices.of(CardField.LEVEL)));
        relationship.getStyleClass().add("card-relationship");
        relationship.setMinWidth(USE_PREF_SIZE);
        relationship.setOnAction(
                event -> ChoiceView.open(relationship, choices.of(CardField.STATUS)));
        standing.setWrapText(true);
        ring = new RingView(texts, words, reveal);
        tags = new TagsView(texts, model).named(words.field(CardField.TAGS));
        FlowPane sub = new FlowPane(4, 2, relationship, ring, standing);
        sub.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(name, sub, tags);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren()
                .addAll(
                        level,
                        lines,
                        new SavedWordView(texts, model.saving()),
                        menu.button(this::editName));
    }

    private static String nameOf(CustomerCard card) {
        return card == null ? "" : card.customer().name();
    }

    void editName() {
        name.edit();
    }

    /** Keeps what is being typed before the card goes away. */
    void leave() {
        name.leave();
        tags.leave();
    }

    void show(CustomerCard card) {
        Optional<Level> is = card.customer().standing().level();
        String look = is.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("o");
        level.setText(is.map(Level::name).orElse("–"));
        level.setAccessibleText(words.field(CardField.LEVEL) + " " + level.getText());
        level.getStyleClass().setAll("card-level", "lv", look);
        getStyleClass().setAll("card-head", look);
        name.refresh();
        relationship.setText(words.value(card, CardField.STATUS));
        relationship.setAccessibleText(
                words.field(CardField.STATUS) + " " + relationship.getText());
        standing.setText(words.standing(card));
        ring.show(card);
        tags.refresh();
    }
}
