package app.zhanggui.customer.ui;

import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The fields of the forms that belong to a card. */
final class FormFieldsView {
    private FormFieldsView() {}

    /** A field that takes no more characters than the card file has room for. */
    static TextField line(int most) {
        TextField field = new TextField();
        field.setTextFormatter(atMost(most));
        return field;
    }

    /** Where a form says what is wrong; no room is taken while nothing is. */
    static Label trouble() {
        Label trouble = Forms.styled("", "trouble");
        trouble.setWrapText(true);
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    /** A quiet sentence about how something is written. */
    static Label hint(String words) {
        Label hint = Forms.styled(words, "hint");
        hint.setWrapText(true);
        return hint;
    }

    /** A field of several lines. */
    static TextArea lines(int most) {
        TextArea area = new TextArea();
        area.setTextFormatter(atMost(most));
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> leaveByTab(area, key));
        return area;
    }

    /** A form is gone through by Tab; nobody writes columns here. */
    private static void leaveByTab(TextArea area, KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
            key.consume();
            area.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.TAB,
                            key.isShiftDown(),
                            true,
                            false,
                            false));
        }
    }

    private static TextFormatter<String> atMost(int most) {
        return new TextFormatter<>(
                change -> change.getControlNewText().length() <= most ? change : null);
    }

    /** Two pairs of a word and a field a row. */
    static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        for (int pair = 0; pair < 2; pair++) {
            ColumnConstraints word = new ColumnConstraints();
            word.setMinWidth(Region.USE_PREF_SIZE);
            ColumnConstraints field = new ColumnConstraints();
            field.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(word, field);
        }
        return grid;
    }

    /** A field and its word. */
    record Named(String word, Node field) {
        Label label() {
            Label label = Forms.fieldLabel(word);
            label.setLabelFor(field);
            field.setAccessibleText(word);
            return label;
        }
    }

    /** Two fields side by side. */
    static void pair(GridPane grid, int row, Named left, Named right) {
        grid.addRow(row, left.label(), left.field(), right.label(), right.field());
    }

    /** A field over the whole width. */
    static void wide(GridPane grid, int row, String word, Node field) {
        grid.add(new Named(word, field).label(), 0, row);
        grid.add(field, 1, row, 3, 1);
    }

    /** A form that is scrolled where large letters leave no room for all of it. */
    static ScrollPane scrolling(Node form) {
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Looks like a dialog of this room, only as high as it must be. */
    static void asDialog(VBox dialog) {
        dialog.getStyleClass().addAll("dialog", "card-form");
        dialog.getStylesheets().add(CardsView.LOOK);
        dialog.setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** Puts the cursor where writing begins as soon as the dialog gets it. */
    static void cursorInto(Node dialog, Node field) {
        dialog.getProperties().put(Modal.CURSOR, field);
    }
}
