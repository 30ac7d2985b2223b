package app.zhanggui.shell;

import app.zhanggui.db.BackupKind;
import app.zhanggui.db.BackupShelf;
import app.zhanggui.db.Backups;
import app.zhanggui.text.Message;
import app.zhanggui.ui.FxJobs;
import app.zhanggui.ui.Notices;
import app.zhanggui.ui.ScreenThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Backups of one window: once a day, on closing, and when the owner wants one. */
final class BackupDesk {
    private final Backups backups;
    private final Settings settings;
    private final FxJobs jobs;
    private final Notices notices;
    private final List<Runnable> listeners = new ArrayList<>();

    BackupDesk(Backups backups, Settings settings, FxJobs jobs, Notices notices) {
        this.backups = backups;
        this.settings = settings;
        this.jobs = jobs;
        this.notices = notices;
        ScreenThread screen = new ScreenThread();
        backups.telling(saved -> screen.execute(this::changed));
    }

    BackupState state() {
        return new BackupState(
                backups.own().all(), settings.backupFolder(), settings.backupFolderReached());
    }

    Backups backups() {
        return backups;
    }

    /** Told on the screen's thread when a backup was made or its place changed. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Makes the backup of the day, while the owner goes on working. */
    void daily() {
        jobs.quietly(progress -> backups.saveIfDue(BackupKind.DAILY, progress), saved -> {});
    }

    void now() {
        jobs.run(
                Message.of("shell.settings.backup.running"),
                progress -> backups.save(BackupKind.ASKED, progress),
                saved -> notices.done(said(saved)));
    }

    private static Message said(Backups.Saved saved) {
        String key =
                switch (saved.second()) {
                    case NOT_CHOSEN -> "shell.backup.done";
                    case DONE -> "shell.backup.done.both";
                    case MISSING -> "shell.backup.done.missing";
                    case FAILED -> "shell.backup.done.failed";
                };
        return Message.of(key, saved.made().customers());
    }

    /** From now on a copy goes there, too; the first one at once. */
    void keepAlsoIn(Path place) {
        settings.setBackupFolder(place);
        now();
    }

    void keepHereOnly() {
        settings.forgetBackupFolder();
        changed();
    }

    /** All backups there are, here and in the second place if that can be reached. */
    List<BackupShelf> shelves() {
        List<BackupShelf> shelves = new ArrayList<>(List.of(backups.own()));
        settings.backupFolder().map(BackupShelf::new).ifPresent(shelves::add);
        return shelves;
    }

    /** Whether there is anything a closing window would have to save. */
    boolean isDueOnClosing() {
        return backups.isDue(BackupKind.EXIT);
    }

    /**
     * Saves before the window closes.
     *
     * @param done goes on closing
     * @param unfinished asks the owner, who cancelled or has no room left
     */
    void onClosing(Runnable done, Runnable unfinished) {
        jobs.run(
                Message.of("shell.backup.closing"),
                progress -> backups.saveIfDue(BackupKind.EXIT, progress),
                saved -> done.run(),
                unfinished);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
