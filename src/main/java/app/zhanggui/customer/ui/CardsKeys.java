package app.zhanggui.customer.ui;

import app.zhanggui.ui.Keys;
import java.util.function.BooleanSupplier;

/** What each key does among the cards: in the list, and anywhere on the screen. */
final class CardsKeys {
    private final Parts parts;
    private final Keys ofList;
    private final Keys ofScreen;

    /** What the keys move and call. */
    record Parts(
            CardPanesView panes,
            ListPaneView list,
            MarksViewModel marks,
            MarkBarView markBar,
            CardPaneView card,
            MarkedDeeds marked,
            ListLook look,
            ViewsMenuView views) {}

    /**
     * @param search goes to the search field, unless a slash is being typed into another
     */
    CardsKeys(Parts parts, BooleanSupplier search) {
        this.parts = parts;
        ofList = listKeys();
        ofScreen = screenKeys(search);
    }

    Keys ofList() {
        return ofList;
    }

    Keys ofScreen() {
        return ofScreen;
    }

    private Keys listKeys() {
        return new Keys("customer.keys.list")
                .told("↑ ↓", "customer.keys.move")
                .told("Home End", "customer.keys.ends")
                .told("PgUp PgDn", "customer.keys.screens")
                .on("Enter", "customer.keys.enter", parts.panes()::enterCard)
                .when("Space", "customer.keys.mark", parts.list()::toggleMark)
                .told("Shift ↑ ↓", "customer.keys.markRange")
                .on("Ctrl A", "customer.keys.markAll", parts.marks()::all)
                .when("Esc", "customer.keys.back", this::back)
                .on("Ctrl E", "customer.keys.bulk", parts.markBar()::edit)
                .on("F2", "customer.keys.rename", parts.card()::editName)
                .on("Del", "customer.keys.delete", parts.marked()::delete);
    }

    private Keys screenKeys(BooleanSupplier search) {
        Keys keys =
                new Keys("customer.keys.sort")
                        .when("/", "customer.keys.search", search)
                        .on("F6", "customer.keys.notches", parts.panes()::enterNotches)
                        .on("F8", "customer.keys.shape", this::turnShape)
                        .on("Ctrl D", "customer.keys.keepView", parts.views()::keep)
                        .on("Ctrl Shift E", "customer.keys.export", parts.marked()::export)
                        .on("Ctrl M", "customer.keys.twins", parts.marked()::compare)
                        .when("Esc", "customer.keys.back", this::back);
        for (int i = 1; i <= ViewsMenuView.WITH_KEY; i++) {
            int number = i;
            keys.when("Alt " + i, "customer.keys.view", () -> parts.views().choose(number));
        }
        return keys;
    }

    private void turnShape() {
        boolean isWall = parts.look().shape().get() == ListLook.Shape.WALL;
        parts.look().shape().set(isWall ? ListLook.Shape.LIST : ListLook.Shape.WALL);
    }

    /** Closes what lies over the list, or comes back to it, or else lets the marks go. */
    private boolean back() {
        boolean isAway = parts.panes().backToList();
        boolean letsGo = !isAway && parts.marks().count() > 0;
        if (letsGo) {
            parts.marks().none();
        }
        return isAway || letsGo;
    }
}
