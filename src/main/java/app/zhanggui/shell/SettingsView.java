package app.zhanggui.shell;

import app.zhanggui.db.Backup;
import app.zhanggui.db.Database;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.Theme;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** 设置: the size of the letters, where the cards are, backup and restore. */
final class SettingsView implements Screen {
    private static final List<Integer> FONT_SIZES = List.of(100, 125, 150, 175, 200);

    private final Texts texts;
    private final Desk desk;
    private final Database database;
    private final VBox body;

    SettingsView(Desk desk, Database database) {
        this.texts = desk.texts();
        this.desk = desk;
        this.database = database;
        body = new VBox(14, letters(), motion(), language(), backup(), place());
        body.setPadding(new Insets(20));
        body.setFillWidth(false);
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Node tools() {
        return new Region();
    }

    @Override
    public Node body() {
        return body;
    }

    private Node letters() {
        HBox sizes =
                segment(
                        FONT_SIZES,
                        percent -> texts.get("shell.settings.percent", percent),
                        desk.settings().fontPercent(),
                        percent -> {
                            Theme.setFontPercent(body.getScene(), percent);
                            desk.settings().setFontPercent(percent);
                        });
        return panel("shell.settings.font", sizes, hint("shell.settings.font.hint"));
    }

    private Node motion() {
        HBox choices =
                segment(
                        List.of(false, true),
                        calm -> texts.get("shell.settings.motion." + (calm ? "off" : "on")),
                        desk.settings().calm(),
                        desk.settings()::setCalm);
        return panel("shell.settings.motion", choices, hint("shell.settings.motion.hint"));
    }

    private Node language() {
        HBox languages =
                segment(
                        List.of(Locale.CHINA, Locale.ENGLISH),
                        one -> one.getDisplayLanguage(one),
                        texts.locale(),
                        desk.settings()::setLanguage);
        return panel("shell.settings.language", languages, hint("shell.settings.language.hint"));
    }

    /** A few choices side by side, of which one always stands. */
    private static <T> HBox segment(
            List<T> choices, Function<T, String> words, T chosen, Consumer<T> choose) {
        ToggleGroup group = new ToggleGroup();
        HBox segment = new HBox();
        segment.getStyleClass().add("segment");
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setToggleGroup(group);
            button.setSelected(choice.equals(chosen));
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        choose.accept(choice);
                    });
            segment.getChildren().add(button);
        }
        segment.getChildren().get(0).getStyleClass().add("first");
        segment.getChildren().get(choices.size() - 1).getStyleClass().add("last");
        return segment;
    }

    private Node backup() {
        HBox buttons =
                Forms.row(
                        8,
                        Forms.primary(texts.get("shell.settings.backup.now"), this::backupNow),
                        Forms.button(texts.get("shell.settings.backup.to"), this::backupTo),
                        Forms.button(texts.get("shell.settings.restore"), this::chooseRestore));
        return panel("shell.settings.backup", buttons, hint("shell.settings.backup.hint"));
    }

    private Node place() {
        Label where = Forms.muted(desk.folder().toAbsolutePath().toString());
        return panel("shell.settings.place", where, hint("shell.settings.place.hint"));
    }

    private void backupNow() {
        backupInto(desk.settings().backupFolder().orElse(desk.folder().resolve("backups")));
    }

    private void backupTo() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("shell.settings.backup.to"));
        File chosen = chooser.showDialog(desk.stage());
        if (chosen != null) {
            desk.settings().setBackupFolder(chosen.toPath());
            backupInto(chosen.toPath());
        }
    }

    private void backupInto(Path folder) {
        desk.jobs()
                .run(
                        Message.of("shell.settings.backup.running"),
                        progress -> Backup.make(database, folder),
                        made -> {
                            desk.backedUp().set(made.file());
                            desk.layers()
                                    .done(
                                            Message.of(
                                                    "shell.settings.backup.done",
                                                    made.file().toString(),
                                                    made.customers()));
                        });
    }

    private void chooseRestore() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("shell.settings.restore"));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                texts.get("shell.settings.restore.files"), "*.zip"));
        File chosen = chooser.showOpenDialog(desk.stage());
        if (chosen != null) {
            askRestore(chosen.toPath());
        }
    }

    /** A restore replaces everything, so it is said what will happen before it does. */
    private void askRestore(Path backup) {
        Label text =
                new Label(texts.get("shell.settings.restore.ask", backup.getFileName().toString()));
        text.setWrapText(true);
        VBox dialog =
                new VBox(
                        14,
                        Forms.styled(texts.get("shell.settings.restore"), "dialog-title"),
                        text,
                        Forms.buttons(
                                Forms.button(
                                        texts.get("shell.settings.restore.no"),
                                        desk.layers()::close),
                                Forms.primary(
                                        texts.get("shell.settings.restore.yes"),
                                        () -> {
                                            desk.layers().close();
                                            desk.restore().accept(backup);
                                        })));
        dialog.getStyleClass().add("dialog");
        desk.layers().show(dialog);
    }

    private Node panel(String titleKey, Node... parts) {
        VBox panel = new VBox(10, Forms.heading(texts.get(titleKey)));
        panel.getChildren().addAll(parts);
        panel.getStyleClass().add("panel");
        panel.setMinWidth(Region.USE_PREF_SIZE);
        return panel;
    }

    private Label hint(String key) {
        return Forms.styled(texts.get(key), "hint");
    }
}
