package app.zhanggui.shell;

import app.zhanggui.customer.AccessStore;
import app.zhanggui.db.Backup;
import app.zhanggui.db.Contents;
import app.zhanggui.db.Secret;
import app.zhanggui.text.Message;
import app.zhanggui.text.Texts;
import app.zhanggui.text.UserFault;
import app.zhanggui.ui.Forms;
import app.zhanggui.ui.Screen;
import app.zhanggui.ui.Segment;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 设置, in pages: how the cards are kept, how the window looks, where the cards are. */
final class SettingsView implements Screen {
    static final String BACKUP = "backup";
    static final String PASSWORD = "password";
    private static final String ACCESS = "access";
    private static final String APPEARANCE = "appearance";
    private static final String PLACE = "place";

    private final Texts texts;
    private final Desk desk;
    private final BackupView backups;
    private final PasswordView passwords;
    private final AccessView register;
    private final Map<String, Node> pages = new LinkedHashMap<>();
    private final Segment<String> tabs;
    private final StackPane body = new StackPane();

    SettingsView(Desk desk, PasswordView.Keeping keeping, AccessStore accesses) {
        this.texts = desk.texts();
        this.desk = desk;
        backups = new BackupView(desk, this::askRestore);
        passwords = new PasswordView(desk, keeping);
        register = new AccessView(desk, accesses);
        pages.put(BACKUP, backups);
        pages.put(PASSWORD, passwords);
        pages.put(ACCESS, register);
        pages.put(APPEARANCE, new AppearanceView(texts, desk.settings()));
        pages.put(PLACE, place());
        tabs =
                new Segment<>(
                        List.copyOf(pages.keySet()),
                        page -> texts.get("shell.settings." + page),
                        this::open);
        body.setPadding(new Insets(20));
        body.getStylesheets().add(SettingsView.class.getResource("settings.css").toExternalForm());
        open(BACKUP);
    }

    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Node tools() {
        return Forms.row(0, tabs);
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public void shown() {
        backups.refill();
        passwords.refill();
        register.refill();
    }

    /** Turns to a page. */
    void open(String page) {
        tabs.show(page);
        body.getChildren().setAll(pages.get(page));
    }

    private Node place() {
        Label where = Forms.styled(desk.folder().toAbsolutePath().toString(), "strong");
        where.setWrapText(true);
        Label hint = Forms.styled(texts.get("shell.settings.place.hint"), "hint");
        hint.setWrapText(true);
        VBox panel = new VBox(10, Forms.heading(texts.get("shell.settings.place")), where, hint);
        panel.getStyleClass().add("panel");
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        return new VBox(panel);
    }

    private void askRestore(Path backup) {
        askRestore(backup, desk.door().secret());
    }

    /** What it holds is counted by opening it, so that nobody restores what cannot be read. */
    private void askRestore(Path backup, Optional<Secret> secret) {
        desk.jobs()
                .run(
                        Message.of("shell.restore.looking"),
                        progress -> look(backup, secret, progress),
                        found ->
                                found.ifPresentOrElse(
                                        then -> show(backup, secret, then),
                                        () -> askPassword(backup)));
    }

    /** Empty if it opens with another password, as one of another computer may. */
    private Optional<Contents> look(Path backup, Optional<Secret> secret, Progress progress) {
        Path room = desk.backups().backups().own().folder();
        try {
            return Optional.of(Backup.check(backup, room, secret, desk.clock(), progress));
        } catch (UserFault fault) {
            if (fault.kind() == UserFault.Kind.WRONG_PASSWORD) {
                return Optional.empty();
            }
            throw fault;
        }
    }

    private void show(Path backup, Optional<Secret> secret, Contents then) {
        Contents now = desk.backups().backups().contents();
        desk.layers()
                .show(
                        new RestoreView(
                                desk,
                                new RestoreView.Sides(backup, then, now),
                                () -> desk.door().restore(backup, secret)));
    }

    private void askPassword(Path backup) {
        desk.layers()
                .show(
                        new PasswordFormView(
                                texts,
                                PasswordForm.Kind.BACKUP,
                                desk.layers()::close,
                                form -> {
                                    desk.layers().close();
                                    askRestore(
                                            backup,
                                            Optional.of(Secret.of(form.old().toCharArray())));
                                }));
    }
}
