package app.zhanggui.customer.ui;

import app.zhanggui.customer.HistoryStore.Binned;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** 回收站: the cards that were deleted, to be brought back. */
final class BinView extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Texts texts;
    private final CardViewModel model;
    private final Runnable close;
    private final ListView<Binned> list = new ListView<>();

    BinView(Texts texts, CardViewModel model, List<Binned> cards, Runnable close) {
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
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        restore();
                        event.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button back = Forms.primary(texts.get("customer.bin.restore"), this::restore);
        back.setDisable(cards.isEmpty());
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.bin.title"), "dialog-title"),
                        FormFieldsView.hint(texts.get("customer.bin.hint")),
                        list,
                        Forms.buttons(Forms.button(texts.get("ui.close"), close), back));
        FormFieldsView.cursorInto(this, list);
    }

    private void restore() {
        List<Binned> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            close.run();
            model.restore(chosen);
        }
    }

    /** Name, region, when it was deleted. */
    private final class Line extends ListCell<Binned> {
        @Override
        protected void updateItem(Binned card, boolean empty) {
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
