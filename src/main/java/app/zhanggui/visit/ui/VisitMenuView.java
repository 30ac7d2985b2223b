package app.zhanggui.visit.ui;

import app.zhanggui.customer.CustomerId;
import app.zhanggui.text.Texts;
import app.zhanggui.visit.Visit;
import app.zhanggui.visit.VisitReason;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;

/** What can be done with a visit, by the right mouse button or by a key. */
final class VisitMenuView extends ContextMenu {
    /** Pixels; below a node taller than that the menu would be off the screen. */
    private static final double FAR_BELOW = 80;

    private final MonthPlanViewModel month;
    private final BoardViewModel board;
    private final HandViewModel hand;
    private final Texts texts;
    private final Ways ways;

    /**
     * Where a visit leads.
     *
     * @param tickIn to the results of its day
     * @param before to 访前一页 on paper
     * @param why to the reasons for its place
     * @param rule to the frequency of this customer alone
     * @param promote to an A customer and the plan made anew by that
     */
    record Ways(
            Consumer<CustomerId> openCard,
            Consumer<Visit> tickIn,
            Runnable before,
            Consumer<Visit> why,
            Consumer<Visit> rule,
            Consumer<Visit> promote) {}

    VisitMenuView(
            MonthPlanViewModel month,
            BoardViewModel board,
            HandViewModel hand,
            Texts texts,
            Ways ways) {
        this.month = month;
        this.board = board;
        this.hand = hand;
        this.texts = texts;
        this.ways = ways;
    }

    /** Shows it below a node, in the letters of the window and not those of the node. */
    void show(Visit visit, Node beside) {
        String pin = visit.pinned() ? "visit.menu.unpin" : "visit.menu.pin";
        getItems()
                .setAll(
                        item("visit.menu.tickIn", () -> ways.tickIn().accept(visit)),
                        item("visit.menu.before", ways.before()),
                        item(pin, () -> board.pin(visit)),
                        reasons(visit),
                        whileOpen(item("visit.menu.move", () -> hand.take(visit))),
                        whileOpen(item("visit.menu.swap", () -> hand.takeToSwap(visit))),
                        whileOpen(item("visit.menu.remove", () -> board.remove(visit))),
                        item("visit.menu.card", () -> ways.openCard().accept(visit.customer())),
                        item("visit.menu.why", () -> ways.why().accept(visit)),
                        item("visit.menu.rule", () -> ways.rule().accept(visit)));
        if (board.canPromote(visit)) {
            getItems().add(item("visit.menu.promote", () -> ways.promote().accept(visit)));
        }
        showBelow(beside);
    }

    private void askReason(Visit visit, Node beside) {
        getItems().setAll(reasonItems(visit));
        showBelow(beside);
    }

    private void showBelow(Node node) {
        Bounds place = node.localToScreen(node.getBoundsInLocal());
        double top = Math.min(place.getMaxY(), place.getMinY() + FAR_BELOW);
        show(node.getScene().getRoot(), place.getMinX(), top);
    }

    private Menu reasons(Visit visit) {
        Menu menu = new Menu(texts.get("visit.menu.reason"));
        menu.getItems().setAll(reasonItems(visit));
        return menu;
    }

    private List<RadioMenuItem> reasonItems(Visit visit) {
        ToggleGroup group = new ToggleGroup();
        return Arrays.stream(VisitReason.values())
                .map(
                        reason -> {
                            RadioMenuItem item = new RadioMenuItem(texts.say(reason.label()));
                            item.setToggleGroup(group);
                            item.setSelected(reason == visit.reason());
                            item.setOnAction(event -> board.setReason(visit, reason));
                            return item;
                        })
                .toList();
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
            case X -> board.chosenVisit().ifPresent(hand::takeToSwap);
            case B -> ways.before().run();
            case S ->
                    board.chosenVisit()
                            .ifPresent(visit -> askReason(visit, (Node) event.getSource()));
            case SPACE -> board.chosenVisit().ifPresent(ways.tickIn());
            case CONTEXT_MENU ->
                    board.chosenVisit().ifPresent(visit -> show(visit, (Node) event.getSource()));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
