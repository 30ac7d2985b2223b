package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.Clock;
import java.time.LocalDateTime;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The foot of the window: how many customers, that all is saved, when it was last backed up. */
final class StatusLine extends HBox {
    private final Texts texts;
    private final Clock clock;
    private final Label customers = new Label();
    private final Label levels = new Label();
    private final Label saved;
    private final Label backup = new Label();
    private final Hyperlink alone = new Hyperlink();

    /**
     * @param openBackups shows what can be done about backups
     */
    StatusLine(Texts texts, Clock clock, Runnable openBackups) {
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("status");
        saved = Forms.styled(texts.get("shell.status.saved"), "saved");
        alone.getStyleClass().add("warn");
        alone.setOnAction(event -> openBackups.run());
        Forms.showIf(false, alone);
        getChildren().addAll(customers, levels, Forms.gap(), saved, backup, alone);
    }

    /** Customers in all and by level. */
    record Counts(long all, long a, long b, long c) {}

    void showCustomers(Counts counts) {
        boolean any = counts.all() > 0;
        customers.setText(
                any
                        ? texts.get("shell.status.customers", counts.all())
                        : texts.get("shell.status.none"));
        levels.setText(texts.get("shell.status.levels", counts.a(), counts.b(), counts.c()));
        levels.setVisible(any);
        saved.setVisible(any);
    }

    /** The storage failed: what is done from now on is not kept. */
    void showUnsaved() {
        saved.setText(texts.get("shell.status.unsaved"));
        saved.getStyleClass().setAll("label", "unsaved");
        saved.setVisible(true);
    }

    /**
     * When the cards were last saved elsewhere, and a word of warning where that is too long ago.
     */
    void showBackup(BackupState state) {
        LocalDateTime now = LocalDateTime.now(clock);
        BackupWords words = new BackupWords(texts, now.toLocalDate());
        backup.setText(
                state.newest()
                        .map(newest -> texts.get("shell.status.backup", words.when(newest.made())))
                        .orElse(texts.get("shell.status.backup.none")));
        Forms.showIf(state.isOverdue(now), alone);
        alone.setText(
                texts.get(
                        state.place().isPresent()
                                ? "shell.status.backup.old"
                                : "shell.status.backup.alone",
                        state.daysAlone(now)));
    }
}
