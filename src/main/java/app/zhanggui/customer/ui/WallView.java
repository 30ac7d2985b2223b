package app.zhanggui.customer.ui;

import app.zhanggui.customer.CardLine;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/**
 * The found cards as cards, beside and below each other. A list of rows of cards, so that only the
 * rows in sight are drawn, however many there are.
 */
final class WallView extends ListView<Integer> {
    /** In em: how wide a card at least is, and how high with what is between two of them. */
    private static final double CARD_WIDTH = 13;

    private static final double ROW_HEIGHT = 9.3;
    private static final int ROWS_A_PAGE = 3;

    private final CardsViewModel model;
    private final MarksViewModel marks;
    private final CardFaceView.Drawing drawing;
    private final Runnable open;
    private final List<RowCell> cells = new ArrayList<>();
    private int across = 1;

    /**
     * @param open brings the card chosen here before the eyes
     */
    WallView(
            Texts texts,
            CardWords words,
            CardsViewModel model,
            MarksViewModel marks,
            Runnable open) {
        this.model = model;
        this.marks = marks;
        this.open = open;
        drawing = new CardFaceView.Drawing(texts, words, model);
        getStyleClass().add("card-wall");
        Label nothing = Forms.styled(texts.get("customer.list.nothing"), "hint");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        setCellFactory(list -> new RowCell());
        model.found().addListener((o, was, is) -> refillAndShow());
        model.selected().addListener((o, was, is) -> refreshFaces());
        marks.version().addListener((o, was, is) -> refreshFaces());
        widthProperty().addListener((o, was, is) -> fit());
        fixedCellSizeProperty().addListener((o, was, is) -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        refill();
    }

    /** The row's height comes from the look, in em, and so tells the size of the letters. */
    private double em() {
        return getFixedCellSize() > 0 ? getFixedCellSize() / ROW_HEIGHT : 14;
    }

    private void fit() {
        int now = Math.max(1, (int) ((getWidth() - em()) / (CARD_WIDTH * em())));
        if (now != across) {
            across = now;
            refill();
            showRow();
        }
    }

    /** Shows what was found meanwhile. */
    void refill() {
        int rows = (model.lines().size() + across - 1) / across;
        if (getItems().size() != rows) {
            getItems().setAll(IntStream.range(0, rows).boxed().toList());
        }
        refreshFaces();
    }

    private void refillAndShow() {
        if (isVisible()) {
            refill();
            showRow();
        }
    }

    private void refreshFaces() {
        cells.forEach(RowCell::fill);
    }

    /** The faces in sight. */
    Stream<CardFaceView> faces() {
        return cells.stream()
                .filter(cell -> cell.isVisible() && cell.getScene() != null && !cell.isEmpty())
                .flatMap(cell -> cell.faces.stream())
                .filter(face -> face.isVisible());
    }

    private int index() {
        return model.selectedRow();
    }

    /** Brings the open card into sight. */
    void showRow() {
        int row = Math.max(0, index()) / across;
        boolean isSeen = faces().anyMatch(face -> face.shows(model.selected().get()));
        if (!isSeen) {
            scrollTo(row);
        }
    }

    private void key(KeyEvent event) {
        int at = index();
        int to =
                switch (event.getCode()) {
                    case LEFT -> at - 1;
                    case RIGHT -> at + 1;
                    case UP -> at - across;
                    case DOWN -> at + across;
                    case PAGE_UP -> at - across * ROWS_A_PAGE;
                    case PAGE_DOWN -> at + across * ROWS_A_PAGE;
                    case HOME -> 0;
                    case END -> model.lines().size() - 1;
                    default -> Integer.MIN_VALUE;
                };
        if (to != Integer.MIN_VALUE && !event.isShortcutDown() && !model.lines().isEmpty()) {
            int row = Math.min(Math.max(to, 0), model.lines().size() - 1);
            if (event.isShiftDown()) {
                marks.extend(at, row);
            }
            model.select(model.lines().get(row));
            showRow();
            event.consume();
        }
    }

    private void clicked(MouseEvent event, int index) {
        requestFocus();
        if (event.isShiftDown()) {
            marks.extend(index(), index);
        } else if (event.isShortcutDown()) {
            marks.toggle(index);
        } else {
            model.select(model.lines().get(index));
            open.run();
        }
        event.consume();
    }

    /** A row of cards. */
    private final class RowCell extends ListCell<Integer> {
        private final List<CardFaceView> faces = new ArrayList<>();
        private final HBox row = new HBox();

        RowCell() {
            row.getStyleClass().add("wall-row");
            cells.add(this);
        }

        @Override
        protected void updateItem(Integer number, boolean empty) {
            super.updateItem(number, empty);
            setGraphic(empty || number == null ? null : row);
            fill();
        }

        private void fill() {
            if (isEmpty() || getItem() == null) {
                return;
            }
            if (faces.size() != across) {
                faces.clear();
                IntStream.range(0, across).forEach(i -> faces.add(face(i)));
                row.getChildren().setAll(faces);
            }
            for (int i = 0; i < across; i++) {
                int index = getItem() * across + i;
                boolean is = index < model.lines().size();
                faces.get(i).setVisible(is);
                if (is) {
                    CardLine line = model.lines().get(index);
                    faces.get(i).show(line, line == model.selected().get(), marks.isMarked(line));
                }
            }
        }

        private CardFaceView face(int place) {
            CardFaceView face = new CardFaceView(drawing);
            face.setOnMousePressed(event -> clicked(event, getItem() * across + place));
            face.onMark(() -> marks.toggle(getItem() * across + place));
            face.prefWidthProperty()
                    .bind(widthProperty().subtract(em()).divide(across).subtract(em() * 0.7));
            return face;
        }
    }
}
