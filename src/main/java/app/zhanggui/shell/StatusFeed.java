package app.zhanggui.shell;

import app.zhanggui.customer.CardFilter;
import app.zhanggui.customer.CardIndex;
import app.zhanggui.customer.CardLine;
import app.zhanggui.customer.Level;
import app.zhanggui.ui.ScreenThread;
import java.util.List;
import java.util.Optional;

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
        desk.backups().onChange(this::showBackup);
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
        status.showBackup(desk.backups().state());
    }
}
