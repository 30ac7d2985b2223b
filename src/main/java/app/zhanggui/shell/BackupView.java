package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** 设置 › 备份: how well the cards are kept, the second place, and all backups to choose from. */
final class BackupView extends VBox {
    private final Desk desk;
    private final Texts texts;
    private final Consumer<Path> restore;
    private final VBox latest = new VBox(8);
    private final VBox second = new VBox(8);
    private final BackupTableView table;

    /**
     * @param restore asks whether that backup shall take the place of the cards
     */
    BackupView(Desk desk, Consumer<Path> restore) {
        super(12);
        this.desk = desk;
        this.texts = desk.texts();
        this.restore = restore;
        table = new BackupTableView(texts, LocalDate.now(desk.clock()), restore);
        HBox panels = new HBox(12, panel(latest), panel(second));
        VBox list =
                new VBox(
                        8,
                        listHead(),
                        table,
                        Forms.styled(texts.get("shell.backup.list.hint"), "hint"));
        list.getStyleClass().add("panel");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(panels, list);
        desk.backups().onChange(this::refill);
        refill();
    }

    private static Node panel(VBox content) {
        content.getStyleClass().add("panel");
        HBox.setHgrow(content, Priority.ALWAYS);
        content.setPrefWidth(0);
        return content;
    }

    /** Shows what there is now: a stick may have come or gone. */
    void refill() {
        BackupState state = desk.backups().state();
        fillLatest(state);
        fillSecond(state);
        table.show(desk.backups().shelves());
    }

    private void fillLatest(BackupState state) {
        BackupWords words = words();
        String when =
                state.newest()
                        .map(newest -> words.when(newest.made()))
                        .orElse(texts.get("shell.backup.never"));
        latest.getChildren()
                .setAll(
                        Forms.heading(texts.get("shell.backup.latest")),
                        Forms.styled(when, "figure"),
                        wrapped(texts.get("shell.backup.latest.hint"), "hint"),
                        Forms.row(
                                8,
                                Forms.primary(
                                        texts.get("shell.settings.backup.now"),
                                        desk.backups()::now)));
    }

    private void fillSecond(BackupState state) {
        second.getChildren().setAll(Forms.heading(texts.get("shell.backup.second")));
        Optional<Path> place = state.place();
        if (place.isEmpty()) {
            second.getChildren()
                    .addAll(
                            wrapped(texts.get("shell.backup.second.none"), "warn"),
                            wrapped(texts.get("shell.backup.second.hint"), "hint"),
                            Forms.row(
                                    8,
                                    Forms.button(
                                            texts.get("shell.backup.second.choose"),
                                            this::choosePlace)));
            return;
        }
        second.getChildren()
                .addAll(
                        Forms.styled(place.get().toString(), "strong"),
                        reached(state),
                        wrapped(texts.get("shell.backup.second.hint"), "hint"),
                        Forms.row(
                                8,
                                Forms.button(
                                        texts.get("shell.backup.second.other"), this::choosePlace),
                                Forms.link(
                                        texts.get("shell.backup.second.stop"),
                                        desk.backups()::keepHereOnly)));
    }

    private Label reached(BackupState state) {
        boolean there = state.place().map(Files::isDirectory).orElse(false);
        LocalDateTime now = LocalDateTime.now(desk.clock());
        String last =
                state.reached()
                        .map(time -> texts.get("shell.backup.second.last", words().when(time)))
                        .orElse(texts.get("shell.backup.second.notYet"));
        String text = there ? last : texts.get("shell.backup.second.missing", last);
        return wrapped(text, state.isOverdue(now) || !there ? "warn" : "good");
    }

    private static Label wrapped(String text, String look) {
        Label label = Forms.styled(text, look);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node listHead() {
        return Forms.row(
                8,
                Forms.heading(texts.get("shell.backup.list")),
                Forms.gap(),
                Forms.link(texts.get("shell.backup.list.other"), this::chooseFile));
    }

    private BackupWords words() {
        return new BackupWords(texts, LocalDate.now(desk.clock()));
    }

    private void choosePlace() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("shell.backup.second.choose"));
        File chosen = chooser.showDialog(desk.stage());
        if (chosen != null) {
            desk.backups().keepAlsoIn(chosen.toPath());
        }
    }

    private void chooseFile() {
        BackupChooserView.choose(texts, desk.stage()).ifPresent(restore);
    }
}
