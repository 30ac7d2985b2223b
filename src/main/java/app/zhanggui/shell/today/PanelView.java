package app.zhanggui.shell.today;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * One panel of the page: a title, what can be done about it, and its first lines. It is a single
 * stop for the Tab key; within it the arrows move.
 */
final class PanelView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** So many lines at first. */
    private static final int FIRST = 5;

    private final Texts texts;
    private final Label title = Forms.heading("");
    private final HBox deeds = new HBox();
    private final VBox rows = new VBox();
    private final PanelCursor cursor = new PanelCursor(this);
    private PanelContent content;
    private boolean whole;

    /**
     * @param id what it is about
     * @param below stands below the lines
     */
    PanelView(Texts texts, String id, Node... below) {
        this.texts = texts;
        setId("today-" + id);
        getStyleClass().addAll("panel", "today-panel");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = Forms.row(4, title, Forms.gap(), deeds);
        head.getStyleClass().add("today-head");
        rows.getStyleClass().add("today-rows");
        getChildren().addAll(head, rows);
        getChildren().addAll(below);
    }

    void show(PanelContent fresh) {
        content = fresh;
        PanelCursor.Place place = cursor.place();
        title.setText(fresh.title());
        setAccessibleText(fresh.title());
        deeds.getChildren().setAll(fresh.deeds().stream().map(PanelView::button).toList());
        rows.getChildren().clear();
        if (fresh.rows().isEmpty() && !fresh.nothing().isEmpty()) {
            Label nothing = Forms.muted(fresh.nothing());
            nothing.setWrapText(true);
            nothing.getStyleClass().add("today-nothing");
            rows.getChildren().add(nothing);
        }
        addRows();
        cursor.serve(deeds, rows);
        cursor.backTo(place);
    }

    private void addRows() {
        boolean fits = content.all() <= FIRST + 1; // the word for one more is as long as it
        int shown = whole || fits ? content.rows().size() : FIRST;
        add(content.rows().subList(0, Math.min(shown, content.rows().size())));
        more(fits).ifPresent(rows.getChildren()::add);
        add(content.tail());
    }

    private void add(List<TodayRow> lines) {
        String group = "";
        for (TodayRow row : lines) {
            if (!row.group().equals(group)) {
                group = row.group();
                rows.getChildren().add(Forms.styled(group, "today-group"));
            }
            rows.getChildren().add(new RowView(texts, row));
        }
    }

    private Optional<Node> more(boolean fits) {
        if (fits) {
            return Optional.empty();
        }
        Button button =
                RowView.button(
                        Deed.of(
                                        whole
                                                ? texts.get("shell.today.fewer")
                                                : texts.get("shell.today.all", content.all()),
                                        this::turn)
                                .to(content.title()));
        button.getStyleClass().add("small");
        boolean isCut = whole && content.rows().size() < content.all();
        return Optional.of(
                isCut
                        ? Forms.row(
                                8,
                                button,
                                Forms.styled(
                                        texts.get("shell.today.cut", content.rows().size()),
                                        "hint"))
                        : button);
    }

    private void turn() {
        whole = !whole;
        show(content);
    }

    private static Button button(Deed deed) {
        Button button = RowView.button(deed);
        button.getStyleClass().add("small");
        button.pseudoClassStateChanged(CHOSEN, deed.chosen());
        return button;
    }

    /** Brings the cursor into this panel. */
    void takeCursor() {
        cursor.take();
    }
}
