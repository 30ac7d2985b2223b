package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.ui.Letters;
import app.zhanggui.ui.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of the open card and the tabs to turn them by. */
final class CardTabsView extends VBox {
    private static final String PAGE = "card.page";

    /** So many letters high must the pane be for the page alone to be scrolled. */
    private static final double ROOM = 30;

    /** A sign beside words looks as large as they do. */
    private static final double SIGN = 1.05;

    private final List<CardPageView> pages;
    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ScrollPane below = new ScrollPane();
    private final VBox all = new VBox();
    private final Letters letters = new Letters(this::arrange);
    private List<Node> above = List.of();
    private Node foot = new HBox();
    private Optional<Remembered> remembered = Optional.empty();
    private CustomerCard shown;

    CardTabsView(List<CardPageView> pages) {
        this.pages = pages;
        tabs.getStyleClass().add("tabs");
        tabs.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        pages.forEach(page -> tabs.getChildren().add(tab(page)));
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        below.setFocusTraversable(false);
        VBox.setVgrow(below, Priority.ALWAYS);
        heightProperty().addListener((o, was, is) -> arrange());
        group.selectToggle(group.getToggles().get(0));
        group.selectedToggleProperty()
                .addListener(
                        (o, was, is) -> {
                            if (is == null) {
                                group.selectToggle(was);
                            } else {
                                turned();
                            }
                        });
    }

    /**
     * Puts the pages between their neighbours.
     *
     * @param head tells whose pages these are
     * @param foot what there is to do on any of them
     */
    void between(List<Node> head, Node foot) {
        above = head;
        this.foot = foot;
        arrange();
    }

    /** Where large letters leave little room, the neighbours are scrolled with the page. */
    private void arrange() {
        boolean little = getHeight() > 0 && getHeight() / letters.size() < ROOM;
        List<Node> parts = new ArrayList<>(little ? List.of(below) : above);
        if (!little) {
            parts.addAll(List.of(tabs, below, foot));
        }
        parts.add(letters);
        if (!getChildren().equals(parts)) {
            all.getChildren().clear();
            below.setContent(null);
            getChildren().setAll(parts);
            if (little) {
                all.getChildren().setAll(above);
                all.getChildren().add(tabs);
            }
            showPage();
        }
    }

    private void showPage() {
        boolean little = !getChildren().contains(tabs);
        if (little) {
            int page = above.size() + 1;
            all.getChildren().subList(page, all.getChildren().size()).clear();
            all.getChildren().addAll(front().node(), foot);
        }
        below.setContent(little ? all : front().node());
    }

    private ToggleButton tab(CardPageView page) {
        ToggleButton tab = new ToggleButton();
        tab.getStyleClass().add("tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        page.sign().ifPresent(sign -> tab.setGraphic(sign(sign, tab)));
        if (!page.fullTitle().isEmpty()) {
            tab.setTooltip(new Tooltip(page.fullTitle()));
            tab.setAccessibleText(page.fullTitle());
        }
        tab.setToggleGroup(group);
        return tab;
    }

    /** As large as the letters; a size in em would grow with each look at it. */
    /** Not of the theme's class for icons, whose fixed size is stronger than the letters'. */
    private static FontIcon sign(String name, ToggleButton tab) {
        FontIcon sign = new FontIcon(name);
        sign.getStyleClass().setAll("sign");
        tab.fontProperty()
                .addListener(
                        (o, was, is) -> sign.setIconSize((int) Math.round(is.getSize() * SIGN)));
        return sign;
    }

    /** Opens the page that was open when the window was last closed, and keeps which one is. */
    void remember(Remembered from) {
        remembered = Optional.of(from);
        from.get(PAGE).ifPresent(this::open);
    }

    /** Opens the page of a name. */
    void open(String name) {
        pages.stream().filter(page -> page.name().equals(name)).findFirst().ifPresent(this::open);
    }

    private void open(CardPageView page) {
        group.selectToggle(group.getToggles().get(pages.indexOf(page)));
    }

    private CardPageView front() {
        return pages.get(group.getToggles().indexOf(group.getSelectedToggle()));
    }

    private void turned() {
        if (shown != null) {
            front().show(shown);
        }
        showPage();
        oneStop();
        remembered.ifPresent(it -> it.keep(PAGE, front().name()));
    }

    void show(CustomerCard card) {
        shown = card;
        refreshTitles(card);
        turned();
    }

    void refreshTitles(CustomerCard card) {
        for (int i = 0; card != null && i < pages.size(); i++) {
            ((ToggleButton) tabs.getChildren().get(i)).setText(pages.get(i).title(card));
        }
    }

    void toTop() {
        below.setVvalue(0);
    }

    /** From page to page, round and round. */
    void turn(int by) {
        open(pages.get(Math.floorMod(pages.indexOf(front()) + by, pages.size())));
        focusTab();
    }

    private void focusTab() {
        ((ToggleButton) group.getSelectedToggle()).requestFocus();
    }

    /** Puts the cursor on the first thing of the page in front. */
    void focusFirst() {
        if (!front().focusFirst()) {
            focusTab();
        }
    }

    /** Tab stops at one of the tabs only; from there the arrows go to the others. */
    private void oneStop() {
        tabs.getChildren()
                .forEach(tab -> tab.setFocusTraversable(((ToggleButton) tab).isSelected()));
    }

    private void arrows(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> turn(-1);
            case RIGHT -> turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Opens the page a field stands on and puts the owner's hands on it. */
    void reveal(Field field) {
        pages.stream()
                .filter(page -> page.has(field))
                .findFirst()
                .ifPresent(
                        page -> {
                            open(page);
                            page.reveal(field);
                        });
    }
}
