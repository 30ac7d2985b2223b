package app.zhanggui.cli;

import app.zhanggui.db.Check;
import app.zhanggui.text.Message;
import app.zhanggui.work.Progress;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code check}: reads every row of the card file. */
@Command(name = "check")
final class CheckVerb implements Runnable {
    @ParentCommand private Cli cli;

    @Override
    public void run() {
        Map<String, Long> rows =
                cli.with(services -> Check.readAll(services.database(), Progress.unwatched()));
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        cli.answer(Json.object("ok", true, "rows", rows), Message.of("cli.check.done", all));
    }
}
