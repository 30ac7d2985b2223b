package app.zhanggui.cli;

import app.zhanggui.customer.Access;
import app.zhanggui.customer.AccessLog;
import app.zhanggui.db.Backup;
import app.zhanggui.db.Restore;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code restore FILE}: puts a backup in place of the cards, after backing those up. */
@Command(name = "restore")
final class RestoreVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Parameters(paramLabel = "FILE")
    private Path backup;

    @Override
    public void run() {
        Optional<Backup.Made> before =
                Restore.from(
                        backup,
                        cli.folder(),
                        new Restore.Passwords(cli.password(), cli.password()),
                        cli.clock(),
                        Progress.unwatched());
        long customers = cli.with(this::noted);
        String kept = before.map(made -> made.file().toString()).orElse("");
        cli.answer(
                Json.object("customers", customers, "before", kept),
                Message.of("cli.restore.done", customers));
        before.ifPresent(made -> cli.remark(Message.of("cli.restore.before", kept)));
    }

    private long noted(Services services) {
        long customers = services.customers().count();
        services.accesses()
                .note(
                        Access.Kind.RESTORE,
                        Message.of("customer.access.backup"),
                        AccessLog.Out.of(Math.toIntExact(customers), backup.toString()));
        return customers;
    }
}
