package app.zhanggui.customer.ui;

import app.zhanggui.customer.BinEntry;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 回收站: the cards that were deleted, to be brought back. */
final class BinView extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final BinViewModel model;
    private final Runnable close;
    private final ListView<BinEntry> list = new ListView<>();
    private final HBox deeds;
    private final HBox question = Forms.buttons();
    private final Label asked = FormFieldsView.trouble();
    private final Button keep;

    BinView(Texts texts, BinViewModel model, List<BinEntry> cards, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.close = close;
        FormFieldsView.asDialog(this);
        list.getItems().setAll(cards);
        list.setPlaceholder(Forms.muted(texts.get("customer.bin.empty")));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectFirst();
        list.setCellFactory(view -> new Line());
        list.setAccessibleText(texts.get("customer.bin.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        keep = Forms.primary(texts.get("customer.bin.keep"), () -> ask(false));
        deeds = deeds(cards.isEmpty());
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<BinEntry>) change -> ask(false));
        ask(false);
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.bin.title"), "dialog-title"),
                        FormFieldsView.hint(texts.get("customer.bin.hint")),
                        list,
                        asked,
                        deeds,
                        question);
        FormFieldsView.cursorInto(this, list);
    }

    private HBox deeds(boolean nothing) {
        Button back = Forms.primary(texts.get("customer.bin.restore"), this::restore);
        Button forget = Forms.link(texts.get("customer.bin.forget"), () -> ask(true));
        forget.getStyleClass().add("danger");
        back.setDisable(nothing);
        forget.setDisable(nothing);
        return Forms.buttons(forget, Forms.gap(), Forms.button(texts.get("ui.close"), close), back);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> restore();
            case ESCAPE -> close.run();
            case DELETE -> ask(true);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void restore() {
        List<BinEntry> chosen = chosen();
        if (!chosen.isEmpty()) {
            close.run();
            model.restore(chosen);
        }
    }

    /** Nothing brings them back, so it is asked first, and the cursor stands on no. */
    private void ask(boolean sure) {
        List<BinEntry> chosen = chosen();
        boolean asks = sure && !chosen.isEmpty();
        Forms.showIf(asks, question);
        Forms.showIf(!asks, deeds);
        asked.setText("");
        if (asks) {
            asked.setText(
                    texts.get("customer.bin.forget.ask", chosen.get(0).name(), chosen.size()));
            Button yes =
                    Forms.button(
                            texts.get("customer.bin.forget.sure", chosen.size()),
                            () -> {
                                close.run();
                                model.forget(chosen);
                            });
            yes.getStyleClass().add("danger");
            question.getChildren().setAll(yes, Forms.gap(), keep);
            keep.requestFocus();
        }
    }

    private List<BinEntry> chosen() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    /** Name, region, when it was deleted. */
    private final class Line extends ListCell<BinEntry> {
        @Override
        protected void updateItem(BinEntry card, boolean empty) {
            super.updateItem(card, empty);
            setText(null);
            setGraphic(
                    empty
                            ? null
                            : Forms.row(
                                    10,
                                    Forms.styled(card.name(), "strong"),
                                    Forms.muted(card.region()),
                                    Forms.gap(),
                                    Forms.muted(
                                            texts.get(
                                                    "customer.bin.at",
                                                    TIME.format(card.deletedAt())))));
        }
    }
}
