package app.zhanggui.shell;

import app.zhanggui.text.Texts;
import app.zhanggui.ui.Forms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The foot of the window: how many customers, that all is saved, when it was last backed up. */
final class StatusLine extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Clock clock;
    private final Label customers = new Label();
    private final Label levels = new Label();
    private final Label saved;
    private final Label backup = new Label();

    StatusLine(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("status");
        saved = Forms.styled(texts.get("shell.status.saved"), "saved");
        getChildren().addAll(customers, levels, Forms.gap(), saved, backup);
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

    void showBackup(Optional<LocalDateTime> newest) {
        backup.setText(newest.map(this::backupText).orElse(texts.get("shell.status.backup.none")));
    }

    private String backupText(LocalDateTime made) {
        boolean today = made.toLocalDate().equals(LocalDate.now(clock));
        return today
                ? texts.get("shell.status.backup.today", TIME.format(made))
                : texts.get("shell.status.backup.on", made.toLocalDate().toString());
    }
}
