package app.zhanggui.cli;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.db.Backup;
import app.zhanggui.db.BackupKind;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code backup [DIR]}: a checked copy; if no folder is named, where the window keeps its backups,
 * and in the second place if the owner has chosen one.
 */
@Command(name = "backup")
final class BackupVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(arity = "0..1", paramLabel = "DIR")
    private Path target;

    @Override
    public void run() {
        Backup.Made made = cli.with(this::save);
        cli.answer(
                Json.object("file", made.file().toString(), "customers", made.customers()),
                Message.of("cli.backup.done", made.file().toString(), made.customers()));
    }

    private Backup.Made save(Services services) {
        return target == null
                ? services.backups().save(BackupKind.ASKED, Progress.unwatched()).made()
                : noted(services, Backup.make(services.database(), target));
    }

    private static Backup.Made noted(Services services, Backup.Made made) {
        services.accesses()
                .note(
                        Access.Kind.BACKUP,
                        Message.of("customer.access.backup"),
                        AccessLog.Out.of(
                                Math.toIntExact(made.customers()), made.file().toString()));
        return made;
    }
}
