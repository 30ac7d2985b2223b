package app.zhanggui.customer.ui;

import app.zhanggui.customer.BinEntry;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.collections.ListChangeListener;
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
    private final BinViewModel model;
    private final Runnable close;
    private final ListView<BinEntry> list = new ListView<>();
    private final Button forget;
    private boolean sure;

    BinView(Texts texts, BinViewModel model, List<BinEntry> cards, Runnable close) {
        this.texts = texts;
        this.model = model;
        this.close = close;
        forget = Forms.link(texts.get("customer.bin.forget"), () -> {});
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
        forget.setDisable(cards.isEmpty());
        forget.setOnAction(event -> forget());
        forget.getStyleClass().add("danger");
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<BinEntry>) change -> ask(false));
        getChildren()
                .addAll(
                        Forms.styled(texts.get("customer.bin.title"), "dialog-title"),
                        FormFieldsView.hint(texts.get("customer.bin.hint")),
                        list,
                        Forms.buttons(
                                forget,
                                Forms.gap(),
                                Forms.button(texts.get("ui.close"), close),
                                back));
        FormFieldsView.cursorInto(this, list);
    }

    private void restore() {
        List<BinEntry> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!chosen.isEmpty()) {
            close.run();
            model.restore(chosen);
        }
    }

    /** Nothing brings them back, so it takes a second press. */
    private void forget() {
        List<BinEntry> chosen = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!sure) {
            ask(true);
        } else if (!chosen.isEmpty()) {
            close.run();
            model.forget(chosen);
        }
    }

    private void ask(boolean again) {
        sure = again;
        int many = list.getSelectionModel().getSelectedItems().size();
        forget.setText(
                again
                        ? texts.get("customer.bin.forget.sure", many)
                        : texts.get("customer.bin.forget"));
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
