package app.zhanggui.customer.ui;

import app.zhanggui.customer.NotchFamily;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Every family of notches, to stick the needle through (S4-12). The arrow keys walk from notch to
 * notch, over the families.
 */
final class NotchPaneView extends ScrollPane {
    /** The level is one line high and asked for most: it must be seen on a small laptop too. */
    private static final List<NotchFamily> FROM_THE_TOP =
            List.of(
                    NotchFamily.REGION,
                    NotchFamily.LEVEL,
                    NotchFamily.SIZE,
                    NotchFamily.VOLUME,
                    NotchFamily.CREDIT,
                    NotchFamily.RELATIONSHIP,
                    NotchFamily.STATE,
                    NotchFamily.TAG);

    private final Texts texts;
    private final CardsViewModel model;
    private final List<NotchFamilyView> families = new ArrayList<>();
    private final VBox all = new VBox();
    private Set<NotchFamily> shown = Set.of();

    NotchPaneView(Texts texts, CardsViewModel model) {
        this.texts = texts;
        this.model = model;
        all.getStyleClass().add("notch-families");
        getStyleClass().add("notch-pane");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        model.found().addListener((o, was, is) -> refresh());
        refresh();
    }

    private void refresh() {
        Set<NotchFamily> now = model.found().get().counts().keySet();
        if (!now.equals(shown)) {
            shown = Set.copyOf(now);
            families.clear();
            inOrder(now).forEach(one -> families.add(new NotchFamilyView(texts, one, model)));
            all.getChildren().setAll(families);
        }
        families.forEach(NotchFamilyView::refresh);
    }

    /** The owner's own families come last. */
    private static List<NotchFamily> inOrder(Set<NotchFamily> some) {
        List<NotchFamily> inOrder = new ArrayList<>(FROM_THE_TOP);
        inOrder.retainAll(some);
        some.stream().filter(family -> !inOrder.contains(family)).forEach(inOrder::add);
        return inOrder;
    }

    private List<NotchView> notches() {
        return families.stream().filter(Node::isVisible).flatMap(NotchFamilyView::notches).toList();
    }

    /** Puts the keys on the first chosen notch, or the first. */
    void focusNotch() {
        List<NotchView> notches = notches();
        notches.stream()
                .filter(NotchView::isSelected)
                .findFirst()
                .or(() -> notches.stream().findFirst())
                .ifPresent(this::focus);
    }

    private void walk(KeyEvent event) {
        List<NotchView> notches = notches();
        int at = notches.indexOf(event.getTarget());
        if (at < 0) {
            return;
        }
        int to =
                switch (event.getCode()) {
                    case DOWN, RIGHT -> at + 1;
                    case UP, LEFT -> at - 1;
                    case HOME -> 0;
                    case END -> notches.size() - 1;
                    default -> -2;
                };
        if (to > -2) {
            focus(notches.get(Math.min(Math.max(to, 0), notches.size() - 1)));
            event.consume();
        }
    }

    /** A notch under the keys must be seen. */
    private void focus(NotchView notch) {
        notch.requestFocus();
        Sight.bring(this, notch);
    }
}
