package app.zhanggui.intake.ui;

import app.zhanggui.intake.ui.RowsViewModel.Line;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows that are not read, each with its reason and a button to have it read after all. */
final class AsideRowsView extends VBox {
    private final RowsViewModel model;
    private final Texts texts;
    private final Label title = Forms.heading("");
    private final ListView<Line> list = new ListView<>();

    AsideRowsView(RowsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list.setCellFactory(any -> new LineCell());
        list.setAccessibleText(texts.get("intake.aside.hint"));
        list.setId("aside-rows");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = Forms.wrapped(Forms.styled(texts.get("intake.aside.hint"), "hint"));
        getChildren().addAll(title, hint, list);
        getStyleClass().addAll("panel", "aside-rows");
    }

    /** Where the keys go. */
    Node first() {
        return list;
    }

    /** Shows what is left; the keys stay where they were. */
    void refill() {
        int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(model.notRead());
        title.setText(texts.get("intake.aside.title", list.getItems().size()));
        list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    private void pressed(KeyEvent event) {
        Line chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && chosen != null) {
            event.consume();
            model.read(chosen.key(), true);
        }
    }

    /** 第 12 行 · 合计, what stands there, and the button. */
    private final class LineCell extends ListCell<Line> {
        private final Label where = new Label();
        private final Label text = Forms.styled("", "hint");
        private final Button read =
                Forms.button(
                        texts.get("intake.aside.read"), () -> model.read(getItem().key(), true));
        private final HBox row = Forms.row(8, new VBox(1, where, text), Forms.gap(), read);

        LineCell() {
            read.setFocusTraversable(false);
            read.getStyleClass().add("confirm");
            read.setMinWidth(Region.USE_PREF_SIZE);
            text.setTextOverrun(OverrunStyle.ELLIPSIS);
            row.prefWidthProperty().bind(list.widthProperty().subtract(30));
            row.setMaxWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : row);
            if (line != null && !empty) {
                String why = texts.get("intake.aside.why." + line.why());
                String number = texts.get("intake.row.number", line.key().row() + 1);
                String place = line.sheet().isEmpty() ? number : line.sheet() + " " + number;
                where.setText(texts.get("intake.aside.line", place, why));
                text.setText(line.text());
            }
        }
    }
}
