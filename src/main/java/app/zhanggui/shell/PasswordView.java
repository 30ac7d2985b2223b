package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Segment;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 设置 › 密码: set, change, take away; when the window locks itself; the sheet to keep. */
final class PasswordView extends VBox {
    private static final List<Integer> MINUTES = List.of(0, 5, 10, 30);

    private final Desk desk;
    private final Texts texts;
    private final Keeping keeping;

    /** What can be done about the password. */
    interface Keeping {
        boolean isSet();

        /** Asks for a password and encrypts the cards by it. */
        void set();

        void change();

        void remove();

        void lockNow();

        void lockAfter(int minutes);

        /** Shows the sheet that says how to get in, to be printed and put away. */
        void sheet();
    }

    PasswordView(Desk desk, Keeping keeping) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        this.keeping = keeping;
        refill();
    }

    /** Shows how it stands now. */
    void refill() {
        getChildren().clear();
        getChildren().add(password());
        if (keeping.isSet()) {
            getChildren().addAll(locking(), sheet());
        }
    }

    private Node password() {
        boolean set = keeping.isSet();
        VBox panel =
                panel(
                        "shell.password.title",
                        Forms.styled(
                                texts.get(set ? "shell.password.on" : "shell.password.off"),
                                set ? "good" : "strong"),
                        wrapped("shell.password.hint", "hint"),
                        wrapped("shell.password.lost", "warn"));
        if (set) {
            Button remove = Forms.link(texts.get("shell.password.remove"), keeping::remove);
            remove.getStyleClass().add("danger");
            panel.getChildren()
                    .add(
                            Forms.row(
                                    8,
                                    Forms.button(
                                            texts.get("shell.password.change"), keeping::change),
                                    remove));
        } else {
            panel.getChildren()
                    .add(
                            Forms.row(
                                    8,
                                    Forms.primary(texts.get("shell.password.set"), keeping::set)));
        }
        return panel;
    }

    private Node locking() {
        Node minutes =
                new Segment<Integer>(
                                MINUTES,
                                m ->
                                        m == 0
                                                ? texts.get("shell.lock.never")
                                                : texts.get("shell.lock.minutes", m),
                                m -> {
                                    desk.settings().setLockMinutes(m);
                                    keeping.lockAfter(m);
                                })
                        .showing(desk.settings().lockMinutes());
        Button now = Forms.button(texts.get("shell.lock.now"), keeping::lockNow);
        now.setGraphic(Forms.keys("Ctrl Shift L"));
        now.setContentDisplay(ContentDisplay.RIGHT);
        return panel(
                "shell.lock.title",
                Forms.row(16, minutes, now),
                wrapped("shell.lock.hint", "hint"));
    }

    private Node sheet() {
        return panel(
                "shell.sheet.title",
                wrapped("shell.sheet.hint", "hint"),
                Forms.row(8, Forms.button(texts.get("shell.sheet.show"), keeping::sheet)));
    }

    private Label wrapped(String key, String look) {
        Label label = Forms.styled(texts.get(key), look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox panel(String titleKey, Node... parts) {
        VBox panel = new VBox(10, Forms.heading(texts.get(titleKey)));
        panel.getChildren().addAll(parts);
        panel.getStyleClass().add("panel");
        return panel;
    }
}
