package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitState;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;

/** What can be done with a visit, by the right mouse button or by a key. */
final class VisitMenuView extends ContextMenu {
    private final MonthPlanViewModel month;
    private final BoardViewModel board;
    private final HandViewModel hand;
    private final Texts texts;
    private final Consumer<CustomerId> openCard;
    private final List<More> more;

    /** One thing more that can be done, under the words of its key. */
    record More(String key, Consumer<Visit> action) {}

    VisitMenuView(
            MonthPlanViewModel month,
            BoardViewModel board,
            HandViewModel hand,
            Texts texts,
            Consumer<CustomerId> openCard,
            List<More> more) {
        this.month = month;
        this.board = board;
        this.hand = hand;
        this.texts = texts;
        this.openCard = openCard;
        this.more = more;
    }

    /** Shows it below a node, in the letters of the window and not those of the node. */
    void show(Visit visit, Node beside) {
        String pin = visit.pinned() ? "visit.menu.unpin" : "visit.menu.pin";
        boolean isDone = visit.state() == VisitState.DONE;
        String done = isDone ? "visit.menu.undone" : "visit.menu.done";
        getItems()
                .setAll(
                        item(done, () -> board.tick(visit)),
                        item(pin, () -> board.pin(visit)),
                        whileOpen(item("visit.menu.move", () -> hand.take(visit))),
                        whileOpen(item("visit.menu.remove", () -> board.remove(visit))),
                        item("visit.menu.card", () -> openCard.accept(visit.customer())));
        more.forEach(one -> getItems().add(item(one.key(), () -> one.action().accept(visit))));
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        show(beside.getScene().getRoot(), place.getMinX(), place.getMaxY());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem whileOpen(MenuItem item) {
        item.setDisable(!month.isOpen());
        return item;
    }

    /** Does what a key means for the chosen visit; used up if it means anything. */
    void key(KeyEvent event) {
        switch (event.getCode()) {
            case P -> board.chosenVisit().ifPresent(board::pin);
            case M -> board.chosenVisit().ifPresent(hand::take);
            case DELETE -> board.chosenVisit().ifPresent(board::remove);
            case SPACE -> board.chosenVisit().ifPresent(board::tick);
            case CONTEXT_MENU ->
                    board.chosenVisit().ifPresent(visit -> show(visit, (Node) event.getSource()));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
