package app.zhanggui.cli;

import app.zhanggui.db.Backup;
import app.zhanggui.text.Message;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code backup [DIR]}: a checked copy, into the data directory's own folder if none is named. */
@Command(name = "backup")
final class BackupVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(arity = "0..1", paramLabel = "DIR")
    private Path target;

    @Override
    public void run() {
        Path into = target == null ? cli.folder().resolve("backups") : target;
        Backup.Made made = cli.with(services -> Backup.make(services.database(), into));
        cli.answer(
                Json.object("file", made.file().toString(), "customers", made.customers()),
                Message.of("cli.backup.done", made.file().toString(), made.customers()));
    }
}
