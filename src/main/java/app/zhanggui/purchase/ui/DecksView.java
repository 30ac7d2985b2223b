package app.zhanggui.purchase.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.customer.DeckType;
import app.zhanggui.purchase.DeckSuggestion;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 卡别: three boxes of cards, and who belongs in which by whose goods they have (S4-33). */
final class DecksView extends VBox {
    private final Texts texts;
    private final DecksViewModel model;
    private final TableView<DeckSuggestion> table;
    private final HBox boxes = new HBox();
    private final Label summary = Forms.styled("", "strong");
    private final Button accept;

    DecksView(Texts texts, DecksViewModel model, Consumer<CustomerId> open) {
        this.texts = texts;
        this.model = model;
        table = new TableView<>(model.rows());
        accept = Forms.primary("", model::accept);
        accept.setId("accept-decks");
        new ColumnsView<>(texts, table)
                .boxes(
                        new ColumnsView.Boxes<>(
                                one -> one.account().name(),
                                one -> true,
                                one -> model.chosen().contains(one.account().id()),
                                model::choose))
                .text("purchase.column.customer", 300, one -> one.account().name())
                .text("purchase.column.now", 110, one -> word(one.account().deck()))
                .text("purchase.column.then", 110, one -> word(Optional.of(one.suggested())))
                .text("purchase.column.ground", 380, this::ground)
                .opening(one -> open.accept(one.account().id()));
        table.setPlaceholder(Forms.styled(texts.get("purchase.decks.nothing"), "hint"));
        boxes.getStyleClass().add("deck-boxes");
        VBox list = list();
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("decks");
        getChildren().addAll(boxes, list);
        model.rows().addListener((ListChangeListener<Object>) change -> show());
        model.chosen().addListener((SetChangeListener<Object>) change -> showChosen());
        show();
    }

    private VBox list() {
        Label how = Forms.styled(texts.get("purchase.decks.how"), "hint");
        how.setWrapText(true);
        VBox list =
                new VBox(
                        Forms.row(
                                10,
                                summary,
                                Forms.gap(),
                                Forms.link(texts.get("purchase.classes.all"), model::chooseAll),
                                Forms.link(texts.get("purchase.classes.none"), model::chooseNone),
                                accept),
                        table,
                        how);
        list.getStyleClass().addAll("panel", "class-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        return list;
    }

    private String word(Optional<DeckType> deck) {
        return texts.get("purchase.deck." + deck.map(DeckType::name).orElse("NONE"));
    }

    private String ground(DeckSuggestion one) {
        return texts.get("purchase.ground." + one.ground(), String.join(" ", one.rivals()));
    }

    private void show() {
        boxes.getChildren().clear();
        for (DeckType deck : DeckType.values()) {
            boxes.getChildren().add(deckBox(deck));
        }
        summary.setText(
                model.rows().isEmpty()
                        ? texts.get("purchase.decks.noChange")
                        : texts.get("purchase.decks.summary", model.rows().size()));
        showChosen();
    }

    private VBox deckBox(DeckType deck) {
        Label meaning = Forms.muted(texts.get("purchase.deck.meaning." + deck));
        Forms.wrapped(meaning);
        Label many = Forms.styled(String.format("%,d", model.now(Optional.of(deck))), "deck-count");
        many.setMinWidth(Region.USE_PREF_SIZE);
        VBox box =
                new VBox(
                        2,
                        Forms.row(
                                8,
                                Forms.styled(word(Optional.of(deck)), "strong"),
                                Forms.gap(),
                                many),
                        meaning);
        box.getStyleClass().addAll("deck-box", deck.name().toLowerCase(Locale.ROOT));
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(1);
        return box;
    }

    private void showChosen() {
        int many = model.chosen().size();
        accept.setText(texts.get("purchase.classes.accept", many));
        accept.setDisable(many == 0);
        table.refresh();
    }

    /** Reads everything anew. */
    void shown() {
        model.read();
        table.requestFocus();
    }
}
