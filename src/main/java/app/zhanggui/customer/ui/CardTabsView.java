package app.zhanggui.customer.ui;

import app.zhanggui.customer.CustomerCard;
import app.zhanggui.customer.Field;
import app.zhanggui.ui.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pages of the open card and the tabs to turn them by. */
final class CardTabsView extends VBox {
    private static final String PAGE = "card.page";

    /** So many letters high must the pane be for the page alone to be scrolled. */
    private static final double ROOM = 30;

    private final List<CardPageView> pages;
    private final FlowPane tabs = new FlowPane();
    private final ToggleGroup group = new ToggleGroup();
    private final ScrollPane below = new ScrollPane();
    private final VBox all = new VBox();
    private final Label letter = new Label();
    private List<Node> above = List.of();
    private Optional<Remembered> remembered = Optional.empty();
    private CustomerCard shown;

    CardTabsView(List<CardPageView> pages) {
        this.pages = pages;
        tabs.getStyleClass().add("tabs");
        pages.forEach(page -> tabs.getChildren().add(tab(page)));
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        below.setFocusTraversable(false);
        VBox.setVgrow(below, Priority.ALWAYS);
        letter.setManaged(false);
        heightProperty().addListener((o, was, is) -> arrange());
        letter.fontProperty().addListener((o, was, is) -> arrange());
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

    /** Stands below what tells whose pages these are. */
    void below(Node... head) {
        above = List.of(head);
        arrange();
    }

    /** Where large letters leave little room, what stands above is scrolled with the page. */
    private void arrange() {
        boolean little = getHeight() > 0 && getHeight() / letter.getFont().getSize() < ROOM;
        List<Node> parts = new ArrayList<>(little ? List.of(below) : above);
        if (!little) {
            parts.add(tabs);
            parts.add(below);
        }
        parts.add(letter);
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
            all.getChildren().add(front().node());
        }
        below.setContent(little ? all : front().node());
    }

    private ToggleButton tab(CardPageView page) {
        ToggleButton tab = new ToggleButton();
        tab.getStyleClass().add("tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        if (!page.fullTitle().isEmpty()) {
            tab.setTooltip(new Tooltip(page.fullTitle()));
            tab.setAccessibleText(page.fullTitle());
        }
        tab.setToggleGroup(group);
        return tab;
    }

    /** Opens the page that was open when the window was last closed, and keeps which one is. */
    void remember(Remembered from) {
        remembered = Optional.of(from);
        from.get(PAGE)
                .ifPresent(
                        name ->
                                pages.stream()
                                        .filter(page -> page.name().equals(name))
                                        .findFirst()
                                        .ifPresent(this::open));
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

    void focusTab() {
        ((ToggleButton) group.getSelectedToggle()).requestFocus();
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
