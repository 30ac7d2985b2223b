package app.zhanggui.customer.ui;

import app.zhanggui.customer.Notch;
import app.zhanggui.customer.NotchFamily;
import app.zhanggui.customer.NotchWords;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * One position to stick the needle through: a click or the space bar chooses it, Alt and a click or
 * the minus key bars it.
 */
final class NotchView extends ToggleButton {
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final Texts texts;
    private final Notch notch;
    private final CardsViewModel model;
    private final Label label = new Label();
    private final Label count = Forms.styled("", "notch-count");

    NotchView(Texts texts, Notch notch, CardsViewModel model) {
        this.texts = texts;
        this.notch = notch;
        this.model = model;
        if (notch.family().equals(NotchFamily.LEVEL)) {
            dressAsLevel();
        } else {
            dressAsRow();
        }
        setTooltip(new Tooltip());
        setContextMenu(menu());
        setOnAction(event -> model.filter().toggle(notch));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::swallowAlt);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void dressAsLevel() {
        String key = notch.key();
        String look =
                notch.isNone() ? "o" : key.substring(key.length() - 1).toLowerCase(Locale.ROOT);
        getStyleClass().setAll("level-button", look);
    }

    private void dressAsRow() {
        Region cut = new Region();
        cut.getStyleClass().add("notch-cut");
        Region hole = new Region();
        hole.getStyleClass().add("notch-hole");
        StackPane mark = new StackPane(hole, cut);
        mark.getStyleClass().add("notch-mark");
        label.getStyleClass().add("notch-label");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        count.setMinWidth(USE_PREF_SIZE);
        HBox line = Forms.row(7, mark, label, count);
        getStyleClass().setAll("notch-row");
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
    }

    private ContextMenu menu() {
        MenuItem choose = new MenuItem(texts.get("customer.notch.choose"));
        choose.setOnAction(event -> model.filter().toggle(notch));
        MenuItem bar = new MenuItem(texts.get("customer.notch.bar"));
        bar.setOnAction(event -> model.filter().toggleBar(notch));
        MenuItem alone = new MenuItem(texts.get("customer.notch.alone"));
        alone.setOnAction(event -> model.filter().chooseAlone(notch));
        return new ContextMenu(choose, bar, alone);
    }

    private void pressed(MouseEvent event) {
        if (event.isAltDown() && event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            model.filter().toggleBar(notch);
            event.consume();
        }
    }

    /** The press did it already. */
    private void swallowAlt(MouseEvent event) {
        if (event.isAltDown() && event.getButton() == MouseButton.PRIMARY) {
            disarm();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT || code == KeyCode.DELETE) {
            model.filter().toggleBar(notch);
            event.consume();
        } else if (code == KeyCode.ENTER) {
            model.filter().toggle(notch);
            event.consume();
        }
    }

    /** Shows how many cards it would leave, and how it stands in the filter. */
    void show(int cards) {
        NotchWords words = model.words(texts);
        boolean chosen = model.filter().get().has(notch);
        boolean barred = model.filter().get().bars(notch);
        String number = texts.get("customer.notches.count", cards);
        setSelected(chosen);
        pseudoClassStateChanged(BARRED, barred);
        pseudoClassStateChanged(CardPaneView.EMPTY, cards == 0 && !chosen && !barred);
        if (notch.family().equals(NotchFamily.LEVEL)) {
            setText(words.shortLabel(notch) + " " + number);
        } else {
            label.setText(words.label(notch));
            count.setText(number);
        }
        String state = chosen ? "customer.notch.chosen" : "customer.notch.barred";
        setAccessibleText(
                texts.get(
                                "customer.notch.said",
                                words.family(notch.family()),
                                words.label(notch),
                                cards)
                        + (chosen || barred ? texts.get(state) : ""));
        getTooltip().setText(texts.get("customer.notch.hint", words.label(notch)));
    }
}
