package app.zhanggui.shell;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Level;
import app.zhanggui.db.Backup;
import app.zhanggui.ui.ScreenThread;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the status line true while cards change and backups are made. */
final class StatusFeed {
    private final CardIndex index;
    private final Desk desk;
    private final StatusLine status;

    StatusFeed(CardIndex index, Desk desk, StatusLine status) {
        this.index = index;
        this.desk = desk;
        this.status = status;
    }

    void follow() {
        ScreenThread screen = new ScreenThread();
        index.onChange(() -> screen.execute(this::showCustomers));
        desk.backedUp().addListener((o, was, is) -> showBackup());
        showCustomers();
        showBackup();
    }

    private void showCustomers() {
        List<CardLine> lines = index.find(CardFilter.ALL).lines();
        status.showCustomers(
                new StatusLine.Counts(
                        lines.size(),
                        count(lines, Level.A),
                        count(lines, Level.B),
                        count(lines, Level.C)));
    }

    private static long count(List<CardLine> lines, Level level) {
        return lines.stream().filter(line -> line.level().equals(Optional.of(level))).count();
    }

    private void showBackup() {
        Stream<Path> folders =
                Stream.concat(
                        Stream.of(desk.folder().resolve("backups")),
                        desk.settings().backupFolder().stream());
        Optional<LocalDateTime> newest =
                folders.map(Backup::newest)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder());
        status.showBackup(newest);
    }
}
