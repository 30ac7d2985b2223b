package app.zhanggui.customer.ui;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.SearchField;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/**
 * The row above the cards: a new one, a list in, the paper, the search. What is done now and then
 * waits behind the last button, and with large letters the others go there, too.
 */
final class CardToolsView extends HBox {
    private static final double BETWEEN = 10;

    private final Texts texts;
    private final Deeds deeds;
    private final Button fresh;
    private final Button bring;
    private final Button print;
    private final Button more;
    private final SearchField search;

    /** What the buttons do. */
    record Deeds(
            Runnable create, Runnable bring, Runnable print, Runnable export, Runnable twins) {}

    CardToolsView(Texts texts, SearchField search, Deeds deeds) {
        super(BETWEEN);
        this.texts = texts;
        this.search = search;
        this.deeds = deeds;
        fresh = Forms.primary(texts.get("customer.new"), deeds.create());
        bring = Forms.button(texts.get("customer.import"), deeds.bring());
        print = Forms.button(texts.get("customer.print"), deeds.print());
        more = Forms.button(texts.get("customer.tools.more"), () -> {});
        more.setOnAction(event -> ChoiceView.open(more, rest()));
        keys(fresh, "Ctrl N");
        keys(print, "Ctrl P");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        getChildren().addAll(fresh, bring, print, more, Forms.gap(), search);
        getStylesheets().add(CardsView.LOOK);
    }

    private static void keys(Button button, String keys) {
        button.setGraphic(Forms.keys(keys));
        button.setContentDisplay(ContentDisplay.RIGHT);
    }

    /** What stands beside the button is not said again behind it. */
    private List<MenuItem> rest() {
        List<MenuItem> rest = new ArrayList<>();
        if (!bring.isManaged()) {
            rest.add(item("customer.import", deeds.bring()));
        }
        if (!print.isManaged()) {
            rest.add(item("customer.print", deeds.print()));
        }
        rest.add(item("customer.tools.export", deeds.export()));
        rest.add(item("customer.tools.twins", deeds.twins()));
        return rest;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Those that do not fit are left out, the least needed first. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - width(fresh) - width(more) - search.minWidth(-1) - BETWEEN;
        room -= showIfFits(print, room);
        showIfFits(bring, room);
        super.layoutChildren();
    }

    private double showIfFits(Node part, double room) {
        double width = width(part);
        boolean fits = width <= room;
        if (fits != part.isManaged()) {
            Forms.showIf(fits, part);
        }
        return fits ? width : 0;
    }

    private static double width(Node part) {
        return part.prefWidth(-1) + BETWEEN;
    }
}
