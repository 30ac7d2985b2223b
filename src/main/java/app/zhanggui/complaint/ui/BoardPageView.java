package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Stage;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Modal;
import app.zhanggui.ui.Remembered;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/**
 * The board or the closed complaints, below them the chosen complaint. The line between them is
 * moved by mouse or key and stays where it was left.
 */
final class BoardPageView extends SplitPane {
    private static final String REMEMBERED = "boardShare";
    private static final double BOARD_SHARE = 0.38;
    private static final double STEP = 0.05;
    private static final double SIDE_SHARE = 0.29;
    private static final double LAST_COLUMN = Stage.six().size() - 1.0;

    private final ComplaintsViewModel model;
    private final Remembered remembered;
    private final BoardView board;
    private final DetailView detail;
    private final SideView side;

    BoardPageView(
            Texts texts,
            ComplaintsViewModel model,
            Modal modal,
            Remembered remembered,
            ComplaintsView.Photos photos,
            Runnable print) {
        this.model = model;
        this.remembered = remembered;
        detail = new DetailView(texts, model.handling(), modal, print);
        board = new BoardView(texts, model.board(), detail::moveTo, detail::focusForm);
        side = new SideView(texts, new LogView(texts, model.handling()), photos);
        side.takeDropsOn(detail);
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("board-page");
        getItems().addAll(above(texts), below(texts));
        setDividerPositions(
                remembered.get(REMEMBERED).flatMap(BoardPageView::share).orElse(BOARD_SHARE));
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> remember());
        model.board().selected().addListener((o, was, is) -> showChosen(is));
    }

    private StackPane above(Texts texts) {
        ClosedView closed = new ClosedView(texts, model.board());
        closed.visibleProperty().bind(model.board().closedShown());
        ScrollPane across = across();
        across.visibleProperty().bind(model.board().closedShown().not());
        StackPane above = new StackPane(across, closed);
        above.getStyleClass().add("board-place");
        return above;
    }

    /** Large letters make the six columns wider than the window; the chosen one stays in sight. */
    private ScrollPane across() {
        ScrollPane across = new ScrollPane(board);
        across.setFitToHeight(true);
        across.setFitToWidth(true);
        across.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        across.setFocusTraversable(false);
        model.board()
                .selected()
                .addListener(
                        (o, was, is) -> {
                            if (is != null && is.complaint().isOpen()) {
                                across.setHvalue(is.complaint().stage().ordinal() / LAST_COLUMN);
                            }
                        });
        return across;
    }

    private StackPane below(Texts texts) {
        Label nothing = Forms.muted(texts.get("complaint.nothing"));
        nothing.setWrapText(true);
        HBox chosen = new HBox(12, detail, side);
        HBox.setHgrow(detail, Priority.ALWAYS);
        chosen.visibleProperty().bind(model.board().selected().isNotNull());
        nothing.visibleProperty().bind(model.board().selected().isNull());
        side.prefWidthProperty().bind(widthProperty().multiply(SIDE_SHARE));
        StackPane below = new StackPane(nothing, chosen);
        below.getStyleClass().add("detail-place");
        return below;
    }

    private static Optional<Double> share(String written) {
        return written.matches("0\\.\\d{1,4}")
                ? Optional.of(Double.parseDouble(written))
                : Optional.empty();
    }

    private void remember() {
        remembered.keep(REMEMBERED, String.format(Locale.ROOT, "%.3f", getDividerPositions()[0]));
    }

    /** Gives the board more room, or less. */
    void moveLine(int steps) {
        setDividerPositions(getDividerPositions()[0] + steps * STEP);
        remember();
    }

    private void showChosen(ComplaintLine line) {
        if (line != null) {
            detail.show(line);
            side.show(line);
        }
    }

    /** Ctrl+Enter: this stage is done. */
    void finish() {
        detail.finish();
    }

    /** Stores what was typed and not left yet. */
    void commit() {
        detail.commit();
    }

    /** Turns to the photos of the chosen complaint. */
    void focusPhotos() {
        side.focusPhotos();
    }

    /** Puts the keyboard on the chosen card. */
    void focusChosen() {
        applyCss(); // or at first sight the cards are not in the window yet, and cannot take it
        board.focusChosen();
    }
}
