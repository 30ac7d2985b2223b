package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Keys;
import app.zhanggui.ui.Letters;
import app.zhanggui.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The window's frame: the rail at the left, the header, the screen in front, the status line. The
 * rail takes no focus of its own, so that a vanishing button never leaves the keys on it; its keys
 * are Ctrl+1 and so on.
 */
final class ShellView extends BorderPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** In widths of a letter: from here on the rail has room for the program's name. */
    private static final double ROOMY = 60;

    private final Texts texts;
    private final List<Screen> screens;
    private final List<Button> entries = new ArrayList<>();
    private final Label title = Forms.styled("", "head-title");
    private final StackPane tools = new StackPane();
    private final StackPane body = new StackPane();
    private final Keys keys;
    private final Button help;
    private final Letters letters = new Letters(this::fitRail);
    private Screen front;

    /**
     * @param screens in the order of the rail; the last one stands at its foot
     */
    ShellView(Texts texts, List<Screen> screens, StatusLine status) {
        this.texts = texts;
        this.screens = screens;
        keys = keysOf(screens);
        help = help();
        HBox.setHgrow(tools, Priority.ALWAYS);
        title.setMinWidth(Region.USE_PREF_SIZE);
        tools.setMinWidth(0);
        HBox head = Forms.row(0, title, tools);
        head.getStyleClass().add("head");
        head.setMinWidth(0);
        setLeft(rail());
        getChildren().add(letters);
        widthProperty().addListener((o, was, is) -> fitRail());
        setCenter(new BorderPane(roomFor(body), head, null, status, null));
        setMinSize(0, 0);
        show(screens.get(0));
    }

    /**
     * A screen gets the room there is; with large letters it may need more, and can be scrolled.
     */
    private static Node roomFor(Node screen) {
        ScrollPane room = new ScrollPane(screen);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        room.setMinSize(0, 0);
        return room;
    }

    private Node rail() {
        VBox rail = new VBox(brand());
        rail.getStyleClass().add("rail");
        for (Screen screen : screens) {
            Button entry = entry(screen);
            entries.add(entry);
            if (screen == screens.get(screens.size() - 1)) {
                rail.getChildren().add(filler());
            }
            rail.getChildren()
                    .add(
                            screen.waiting()
                                    .<Node>map(some -> withWaiting(entry, some))
                                    .orElse(entry));
        }
        rail.getChildren().add(help);
        return rail;
    }

    /** With large letters the screens need the room more than the program's name does. */
    private void fitRail() {
        boolean tight = getWidth() < ROOMY * letters.size();
        getLeft().pseudoClassStateChanged(TIGHT, tight);
    }

    private Button help() {
        Button entry = new Button(texts.get("shell.rail.keys"));
        entry.setId("rail-keys");
        entry.setGraphic(Forms.keys("F1"));
        entry.setContentDisplay(ContentDisplay.RIGHT);
        entry.setFocusTraversable(false);
        entry.getStyleClass().addAll("entry", "help");
        return entry;
    }

    private static Region filler() {
        Region filler = new Region();
        VBox.setVgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private Node brand() {
        HBox brand =
                Forms.row(
                        10,
                        Forms.styled(texts.get("shell.seal"), "seal"),
                        Forms.styled(texts.get("shell.name"), "brand"));
        brand.setPadding(new Insets(0, 0, 14, 6));
        return brand;
    }

    private Button entry(Screen screen) {
        Button entry = new Button(texts.get("shell.rail." + screen.name()));
        entry.setId("rail-" + screen.name());
        entry.setFocusTraversable(false);
        entry.getStyleClass().add("entry");
        entry.setOnAction(event -> show(screen));
        return entry;
    }

    /** How much waits there, at the right end of the entry. */
    private static Node withWaiting(Button entry, ObservableIntegerValue waiting) {
        Label number = Forms.styled("", "waiting");
        Runnable update =
                () -> {
                    number.setText(Integer.toString(waiting.get()));
                    number.setVisible(waiting.get() > 0);
                };
        waiting.addListener((o, was, is) -> update.run());
        update.run();
        number.setMouseTransparent(true);
        StackPane.setAlignment(number, Pos.CENTER_RIGHT);
        return new StackPane(entry, number);
    }

    /** Brings a screen to the front. */
    void show(Screen screen) {
        front = screen;
        title.setText(texts.get("shell.rail." + screen.name()));
        tools.getChildren().setAll(screen.tools());
        body.getChildren().setAll(screen.body());
        for (int i = 0; i < screens.size(); i++) {
            entries.get(i).pseudoClassStateChanged(SELECTED, screens.get(i) == screen);
        }
        takeCursor();
    }

    /** Brings the cursor to the screen in front; before the window holds it, nothing can. */
    void takeCursor() {
        front.body().requestFocus();
        front.shown();
    }

    /** Brings the screen of that name to the front. */
    void show(String name) {
        screens.stream().filter(screen -> screen.name().equals(name)).forEach(this::show);
    }

    Screen front() {
        return front;
    }

    List<Screen> screens() {
        return screens;
    }

    /** Ctrl+1 is the first screen of the rail, and so on. */
    Keys keys() {
        return keys;
    }

    private Keys keysOf(List<Screen> screens) {
        Keys numbers = new Keys("shell.keys.screens");
        for (int i = 0; i < screens.size(); i++) {
            Screen screen = screens.get(i);
            numbers.on("Ctrl " + (i + 1), "shell.rail." + screen.name(), () -> show(screen));
        }
        return numbers;
    }

    /** What the little word at the foot of the rail does. */
    void whenHelpIsAsked(Runnable show) {
        help.setOnAction(event -> show.run());
    }
}
