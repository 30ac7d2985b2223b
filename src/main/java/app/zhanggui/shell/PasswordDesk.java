package app.zhanggui.shell;

import app.zhanggui.db.BackupFile;
import app.zhanggui.db.BackupKind;
import app.zhanggui.db.BackupShelf;
import app.zhanggui.db.Backups;
import app.zhanggui.db.Database;
import app.zhanggui.db.Protection;
import app.zhanggui.db.Secret;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sets, changes and takes away the password. Before each of them a backup is made and read whole;
 * after setting one, the backups that anybody could read go, since they hold what the password is
 * to hide.
 */
final class PasswordDesk implements PasswordView.Keeping {
    private final Desk desk;
    private final Runnable sheet;

    /**
     * @param sheet shows the recovery sheet
     */
    PasswordDesk(Desk desk, Runnable sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    @Override
    public boolean isSet() {
        return desk.door().secret().isPresent();
    }

    @Override
    public void set() {
        ask(
                PasswordForm.Kind.SET,
                form -> {
                    Secret fresh = secret(form.fresh());
                    run(
                            "shell.password.done.set",
                            Optional.of(fresh),
                            progress -> {
                                List<Path> readable = backups();
                                Protection.set(desk.folder(), fresh, desk.clock());
                                saveEncrypted(fresh, progress);
                                readable.forEach(PasswordDesk::delete);
                            });
                });
    }

    /** The first backup that only the password opens, made before the readable ones go. */
    private void saveEncrypted(Secret fresh, Progress progress) {
        try (Database cards = Database.open(desk.folder(), Optional.of(fresh), desk.clock())) {
            new Backups(cards, desk.folder(), desk.settings().secondPlace())
                    .save(BackupKind.PASSWORD, progress);
        }
    }

    @Override
    public void change() {
        ask(
                PasswordForm.Kind.CHANGE,
                form -> {
                    Secret fresh = secret(form.fresh());
                    run(
                            "shell.password.done.change",
                            Optional.of(fresh),
                            progress ->
                                    Protection.change(desk.folder(), secret(form.old()), fresh));
                });
    }

    @Override
    public void remove() {
        ask(
                PasswordForm.Kind.REMOVE,
                form ->
                        run(
                                "shell.password.done.remove",
                                Optional.empty(),
                                progress ->
                                        Protection.remove(
                                                desk.folder(), secret(form.old()), desk.clock())));
    }

    private void ask(PasswordForm.Kind kind, Consumer<PasswordForm> done) {
        desk.layers()
                .show(
                        new PasswordFormView(
                                desk.texts(),
                                kind,
                                desk.layers()::close,
                                form -> {
                                    desk.layers().close();
                                    done.accept(form);
                                }));
    }

    private interface Step {
        void run(Progress progress);
    }

    /** First a backup that was read whole; then, with the cards closed, the step itself. */
    private void run(String doneKey, Optional<Secret> after, Step step) {
        desk.jobs()
                .run(
                        Message.of("shell.password.saving"),
                        progress -> desk.backups().backups().save(BackupKind.PASSWORD, progress),
                        saved -> closeAndRun(doneKey, after, step));
    }

    private void closeAndRun(String doneKey, Optional<Secret> after, Step step) {
        desk.door().leave();
        desk.jobs()
                .run(
                        Message.of("shell.password.running"),
                        progress -> {
                            step.run(Progress.unwatched()); // half a password helps nobody
                            return true;
                        },
                        done -> {
                            desk.door().setSecret(after);
                            desk.layers().done(Message.of(doneKey));
                            desk.door().again();
                        },
                        desk.door()::again);
    }

    private List<Path> backups() {
        List<Path> all = new ArrayList<>();
        for (BackupShelf shelf : desk.backups().shelves()) {
            shelf.all().stream().map(BackupFile::file).forEach(all::add);
        }
        return all;
    }

    private static void delete(Path backup) {
        try {
            Files.deleteIfExists(backup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Secret secret(String typed) {
        return Secret.of(typed.toCharArray());
    }

    @Override
    public void lockNow() {
        desk.lock().now();
    }

    @Override
    public void lockAfter(int minutes) {
        desk.lock().after(minutes);
    }

    @Override
    public void sheet() {
        sheet.run();
    }
}
