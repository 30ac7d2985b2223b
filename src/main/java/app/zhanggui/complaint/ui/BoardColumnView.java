package app.zhanggui.complaint.ui;

import app.zhanggui.complaint.ComplaintLine;
import app.zhanggui.complaint.Stage;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One stage's column: only the cards in sight are there, however many wait below. */
final class BoardColumnView extends VBox {
    private static final PseudoClass WELCOME = PseudoClass.getPseudoClass("welcome");

    private final Stage stage;
    private final ComplaintBoardViewModel model;
    private final Label count = Forms.styled("", "count");
    private final ListView<BoardCard> list = new ListView<>();

    /**
     * @param dropped told that the chosen complaint was carried here by the mouse
     */
    BoardColumnView(
            Texts texts, ComplaintBoardViewModel model, Stage stage, Consumer<Stage> dropped) {
        this.model = model;
        this.stage = stage;
        String name = texts.get("complaint.numbered." + stage);
        list.setCellFactory(view -> new BoardCardView(texts, model));
        list.setAccessibleText(name);
        getStyleClass().add("column");
        getChildren().addAll(Forms.row(4, Forms.heading(name), Forms.gap(), count), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        letDrop(dropped);
    }

    private void letDrop(Consumer<Stage> dropped) {
        setOnMouseDragEntered(event -> pseudoClassStateChanged(WELCOME, true));
        setOnMouseDragExited(event -> pseudoClassStateChanged(WELCOME, false));
        addEventFilter( // a card that lies below the pointer would keep it to itself
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                event -> {
                    boolean elsewhere = model.chosen().filter(c -> c.stage() != stage).isPresent();
                    if (elsewhere) {
                        dropped.accept(stage);
                    }
                });
    }

    /** Shows what stands here now; a column in which nothing changed stays as it is. */
    void fill() {
        List<BoardCard> here = model.column(stage);
        if (!here.equals(list.getItems())) {
            list.getItems().setAll(here);
        }
        count.setText(Integer.toString(here.size()));
    }

    /** Brings the chosen card into sight; only the column it stands in takes the keyboard. */
    void mark(ComplaintLine chosen) {
        int at = chosen == null ? -1 : place(chosen);
        list.setFocusTraversable(at >= 0);
        Node flow = list.lookup(".virtual-flow");
        if (at >= 0 && flow instanceof VirtualFlow<?> cards) {
            list.layout(); // or a card that just came in is not known to it yet
            cards.scrollTo(at);
        }
    }

    private int place(ComplaintLine wanted) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).complaint().id().equals(wanted.complaint().id())) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the keyboard if the chosen card stands here, and says so. */
    boolean focusIfChosen() {
        boolean here = list.isFocusTraversable();
        if (here) {
            list.requestFocus();
        }
        return here;
    }

    boolean holdsFocus() {
        return list.isFocused();
    }
}
